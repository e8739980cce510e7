// Which event came before which by what the article's words say.

import { tokenAt } from '../../register/clause.ts';
import type { Clause } from '../../register/clause.ts';
import type { DateMeaning } from '../../dates/index.ts';
import type { Findings } from '../../register/findings.ts';
import type { Sign } from '../../languages/lexicon.ts';
import type { Candidate } from './candidate.ts';
import { isSpoken } from './candidate.ts';
import type { Told } from './kin.ts';
import { contradicts, countedFrom, lastTime, nearestKin, sharedSides, talksBefore } from './kin.ts';
import type { Link } from './sequence.ts';
import type { Settling } from './settle.ts';
import { datesIn } from './when.ts';

/** So many sentences behind an event "then" still means it. */
const NEAR = 2;
/** So many tokens behind "after" at a sentence's beginning stands the noun that it speaks of. */
const OPENING = 8;
/** So near before a form that is the past and the participle makes "had" it the latter. */
const BESIDE = 4;

/** The links that words state, in the order of the text; they may contradict each other. */
export function* statedLinks(told: Told): Generator<Link> {
  const { candidates, events, of, findings } = told;
  // The events that carry the story: what had been before is told from one of them.
  const story: number[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const at = of[index];
    const clause = findings.clauses[candidate.clause];
    if (at === undefined || !clause) continue;
    const link = (later: number, earlier: number): Link => ({
      later,
      earlier,
      basis: 'stated',
      evidence: [candidate.evidence],
    });
    const says = (sign: Sign): boolean =>
      findings.lexicon.signs[sign].find(findings.tokens, clause.from, clause.to).length > 0;
    const occasion = occasionOf(candidate, clause, findings);
    if (occasion) {
      const other = partnerOf(candidates, index, of);
      if (other !== undefined) yield occasion === 'after' ? link(other, at) : link(at, other);
      continue;
    }
    // What was held follows nothing that is only planned.
    const sure = (event: number): boolean => candidate.status !== 'held' || events[event]?.status === 'held';
    const previous = toldLast(told, index, sure);
    const follows = clause.link === 'then' || says('thenThis');
    const saidEarlier = says('earlierThis') || says('since');
    const earlier = saidEarlier || isPluperfect(candidate, clause, findings);
    const counted = datesIn(findings, clause)
      .map(({ meaning }) => countedBy(meaning))
      .find((meaning) => meaning.type === 'anaphoric' && meaning.count !== 0);
    const talks =
      candidate.frame === 'press' && !earlier
        ? talksBefore(told, index, at, follows ? 1 : 2, sure)
        : undefined;
    if (talks !== undefined) yield link(at, talks);
    else if (counted?.type === 'anaphoric') {
      const other = countedFrom(told, index, counted, sure);
      if (other !== undefined) yield counted.count > 0 ? link(at, other) : link(other, at);
    } else if (says('again')) {
      const known = lastTime(told, index, at);
      if (known !== undefined) yield link(at, known);
    } else if (follows) {
      if (previous !== undefined && (events[at]?.parties.length ?? 0) > 0) yield link(at, previous);
    } else if (earlier && candidate.status === 'held') {
      const kin = story.filter(
        (event) =>
          event !== at &&
          sharedSides(told, at, event) >= (saidEarlier ? 1 : 2) &&
          !contradicts(events, { later: event, earlier: at }),
      );
      const later = nearestKin(told, kin, at);
      if (later !== undefined) yield link(later, at);
      else if (saidEarlier && previous !== undefined) yield link(previous, at);
      continue;
    }
    if (!isSpoken(candidate) && (candidate.status === 'held' || candidate.status === 'planned'))
      story.push(at);
  }
}

/** "Nine days after that meeting" sets two events in order as "nine days later" does. */
function countedBy(meaning: DateMeaning): DateMeaning {
  if (meaning.type !== 'after-event') return meaning;
  const { unit, count, direction } = meaning;
  return { type: 'anaphoric', unit, count: direction === 'after' ? count : -count };
}

/** The event told last before a candidate, not far from it, that "then" can mean. */
function toldLast(
  { candidates, events, of, findings }: Told,
  index: number,
  fits: (event: number) => boolean,
): number | undefined {
  const { sentence } = candidates[index]!;
  const near = (event: number): boolean =>
    (events[event]?.told ?? []).some((told) => told.sentence <= sentence && sentence - told.sentence <= NEAR);
  return of[
    candidates.findLastIndex((other, place) => {
      const event = of[place];
      if (place >= index || event === undefined || event === of[index]) return false;
      return !isSpoken(other) && !wasLast(other, findings) && fits(event) && near(event);
    })
  ];
}

/** "河野氏以来": told only as the last before the story. */
function wasLast({ clause: index }: Candidate, { clauses, tokens, lexicon }: Findings): boolean {
  const clause = clauses[index];
  return clause !== undefined && lexicon.signs.since.find(tokens, clause.from, clause.to).length > 0;
}

/** Whether the event is told as what came before or after another: "after talks with B", "Vor seinem Treffen mit B". */
function occasionOf(
  { trigger }: Candidate,
  clause: Clause,
  { tokens, lexicon: { signs, triggers } }: Findings,
): 'after' | 'before' | undefined {
  if (clause.link === 'after' || clause.link === 'before') return clause.link;
  const at = tokenAt(tokens, trigger.start);
  if (at - clause.from > OPENING || triggers.at(tokens, at)?.value.part !== 'noun') return undefined;
  for (const [sign, link] of [
    ['afterThis', 'after'],
    ['beforeThis', 'before'],
  ] as const) {
    const opening = signs[sign].at(tokens, clause.from, clause.to);
    if (opening && opening.to <= at) return link;
  }
  return undefined;
}

/** The event beside an occasion: the one told before it in its sentence, else the next one there. */
function partnerOf(candidates: readonly Candidate[], index: number, of: Settling['of']): number | undefined {
  const { sentence } = candidates[index]!;
  const other = (candidate: Candidate, place: number): boolean =>
    candidate.sentence === sentence && of[place] !== undefined && of[place] !== of[index];
  const told = candidates.findLastIndex((candidate, place) => place < index && other(candidate, place));
  return of[
    told >= 0 ? told : candidates.findIndex((candidate, place) => place > index && other(candidate, place))
  ];
}

/** "had met": told from where the story stands. */
function isPluperfect(
  { trigger }: Candidate,
  clause: Clause,
  { tokens, lexicon: { signs, triggers } }: Findings,
): boolean {
  const at = tokenAt(tokens, trigger.start);
  const value = triggers.at(tokens, at)?.value;
  if (value?.part !== 'verb') return false;
  const had = signs.pluperfect.find(tokens, clause.from, clause.to);
  const end = tokenAt(tokens, trigger.end);
  // "had met", "s'étaient entretenus": its words are the trigger's, or begin right before it.
  const part = (from: number, to: number): boolean => to > at && to <= end && at - from <= BESIDE;
  return had.some(
    ({ from, to }) => value.past !== true || part(from, to) || (to <= at && at - from <= BESIDE),
  );
}
