// "Two days after the summit": days counted from an event that was told before, where no name says which.

import type { EventKind } from '../../graph/model/index.ts';
import type { DateMention } from '../dates/index.ts';
import type { Token } from '../article/tokens.ts';
import type { EventLexicon } from '../languages/lexicon.ts';
import type { Linked } from '../mentions/index.ts';
import { tokenAt } from './clause.ts';
import type { Findings } from './findings.ts';
import type { ToldEvent } from './register.ts';

/** A date with the event's noun that it is counted from, as tokens, and whether that is one told before: "after the talks". */
export interface EventDate extends DateMention {
  readonly occasion?: { readonly from: number; readonly to: number; readonly known: boolean };
}

/** Words between "after" and its noun. */
const MOST_BEFORE_NOUN = 3;
/** Words behind the noun among which a name says which event it was. */
const MOST_BEHIND_NOUN = 4;

/** The date with its event's noun; where `running`, counted from the running one if it is meant from the event told last. */
export function countedFromTold(
  date: DateMention,
  tokens: readonly Token[],
  { triggers, signs }: EventLexicon,
  { mentions }: Pick<Linked, 'mentions'>,
  running: boolean,
): EventDate {
  const { meaning } = date;
  if (meaning.type !== 'after-event') return date;
  const first = tokenAt(tokens, date.end);
  let noun = triggers.at(tokens, first);
  for (let at = first; !noun && at < first + MOST_BEFORE_NOUN && tokens[at]?.word; at++)
    noun = triggers.at(tokens, at + 1);
  if (noun?.value.part !== 'noun') return date;
  let end = noun.to;
  while (end < noun.to + MOST_BEHIND_NOUN && tokens[end]?.word) end++;
  const [start, until] = [tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0];
  // "po tym spotkaniu": it points, whoever stands behind.
  const points = signs.definite.at(tokens, first, first + 1) !== undefined && noun.from > first;
  const known = points || !mentions.some((mention) => mention.start >= start && mention.end <= until);
  const occasion = { from: noun.from, to: noun.to, known };
  if (!running || !known) return { ...date, occasion };
  const count = meaning.direction === 'after' ? meaning.count : -meaning.count;
  return {
    ...date,
    meaning: { type: 'anaphoric', unit: meaning.unit, count },
    occasion,
  };
}

/** Words behind "two days after" among which its event is named. */
const MOST_NAMED = 6;

/** Kinds that one word can mean: "the talks" of a negotiation, "the meeting" on a visit. */
const MEETINGS: ReadonlySet<EventKind> = new Set<EventKind>([
  'talks',
  'visit',
  'summit',
  'negotiation',
  'mediation',
]);

/**
 * The event from which "two days after the summit", "four days after Argyle", "six days before that" counts: of those
 * told with their days the last that is of the noun's kind, at the place and with the people named there.
 */
export function eventMeant(
  { tokens, lexicon, linked, townOf, isPerson, entities, pack }: Findings,
  { end, occasion }: EventDate,
  told: readonly ToldEvent[],
): ToldEvent | undefined {
  // "O ziyaretten dokuz gün sonra": it stands before.
  if (pack.events.verbLast) return undefined;
  const from = tokenAt(tokens, end);
  let to = from;
  while (to < from + MOST_NAMED && tokens[to]?.word) to++;
  if (occasion && to <= occasion.from) return undefined;
  const until = tokens[to - 1]?.end ?? end;
  const named = linked.mentions.filter((mention) => mention.start >= end && mention.end <= until);
  const places = named.filter(
    ({ entity, locative }) => locative || entities.get(entity)?.kind === 'location',
  );
  // "after the talks with B", not "after that meeting A …"
  const { signs } = lexicon;
  const people = named.filter(({ entity, start }) => {
    const at = tokenAt(tokens, start);
    return isPerson(entity) && (signs.with.at(tokens, at - 1, at) ?? signs.of.at(tokens, at - 1, at));
  });
  const noun = occasion && lexicon.triggers.at(tokens, occasion.from)?.value;
  const points = to - from === 1 && signs.definite.at(tokens, from, to) !== undefined;
  // "after Argyle": the place stands for what was there.
  const stands = places.some(({ start }) => start - end <= MOST_TO_NAME);
  if (!noun && !points && !stands) return undefined;
  const near = (place: string): string => townOf(place) ?? place;
  return told.findLast(({ kind, place, parties }) => {
    if (noun && noun.kind !== kind && !(MEETINGS.has(noun.kind) && MEETINGS.has(kind))) return false;
    if (
      places.length > 0 &&
      !places.some(({ entity }) => place !== undefined && near(place) === near(entity))
    )
      return false;
    return people.every(({ entity }) => parties.includes(entity));
  });
}

/** UTF-16 units between "after" and a place that stands for what was there. */
const MOST_TO_NAME = 2;
