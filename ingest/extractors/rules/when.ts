// On which day: the date words of the clause, of its sentence, or the date spoken of last.

import type { DateRange } from '../../../graph/model/index.ts';
import { epochDay } from '../../../graph/model/index.ts';
import type { DateMention } from '../../dates/index.ts';
import { resolveDate } from '../../dates/index.ts';
import { clausesOf } from '../../register/clauses-of.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import { type EventDate, eventMeant } from '../../register/after-event.ts';
import { isOfDateline } from '../../register/dateline.ts';
import { within } from '../../register/within.ts';
import type { Register } from '../../register/register.ts';
import type { TextSpan } from './candidate.ts';
import { countsOn, daysOf, storyOf } from './days-of.ts';
import type { Tense } from './status.ts';
import { readStatus } from './status.ts';
import { ofOccasion, ofOtherClause, runningFor } from './when-other.ts';
import { afterSaying, ofSaying, ofStatement } from './when-said.ts';

export interface DateReading {
  readonly date: DateRange | null;
  readonly dated: 'said' | 'carried' | 'none';
}

/** What a clause tells that wasn't held: a day of the past in it is when that was said. */
export type Unheld = 'to come' | 'denied';

/** As what an event is asked for its day. */
export interface Asked {
  readonly tense: Tense;
  readonly unheld?: Unheld | undefined;
  /** Its noun means one told before. */
  readonly definite: boolean;
  /** Called off or denied: the day on which it was to be. */
  readonly calledOff?: boolean;
}

/** The date of the event whose trigger stands at `trigger` in `clause`. */
export function readDate(
  findings: Findings,
  register: Register,
  clause: Clause,
  trigger: TextSpan,
  { tense, unheld, definite, calledOff = false }: Asked,
): DateReading {
  const sentence = findings.sentences[clause.sentence] ?? clause;
  const own = nearest(findings, datesIn(findings, clause), trigger, unheld, sentence);
  const mention =
    own ??
    ofRelative(findings, clause, trigger, unheld) ??
    (definite
      ? undefined
      : (ofHead(findings, clause) ??
        only(findings, datesIn(findings, sentence), clause, trigger, tense, unheld !== undefined)));
  if (mention) {
    // "The next day, he met B": the clause that only says when has moved the running date already.
    const moved = !own && mention.end <= clause.start && countsOn(mention.meaning, tense);
    const running = runningFor(mention, register);
    const date =
      moved && running
        ? running
        : mention.meaning.type === 'after-event'
          ? daysFrom(findings, mention, register, trigger)
          : daysOf(findings, mention, {
              running,
              tense,
              story: storyOf(findings, register, clause),
              heading: register.heading,
              calledOff,
            });
    if (mention.meaning.type === 'after-event' && !date) return { date: null, dated: 'none' };
    const open = mention.meaning.type === 'period' && mention.meaning.from === undefined;
    if (open && date && register.heading && register.heading.start <= date.end) {
      return { date: { start: register.heading.start, end: date.end }, dated: 'said' };
    }
    return { date, dated: 'said' };
  }
  const { published } = findings.article;
  const toCome = register.heading && published !== null && register.heading.start > published;
  if (register.heading && (!definite || toCome)) return { date: register.heading, dated: 'said' };
  const carried = carriedDate(findings, register, clause);
  if (carried.date) return carried;
  if (tense !== 'future' && tense !== 'past' && isNewsOfTheDay(findings, register, clause) && register.date)
    return { date: register.date.range, dated: 'carried' };
  const press = register.date !== undefined && isPress(findings, trigger);
  const { signs } = findings.lexicon;
  const follows = signs.thenThis.find(findings.tokens, clause.from, clause.to).length > 0;
  if (register.date && (follows || press)) return { date: register.date.range, dated: 'carried' };
  return { date: null, dated: 'none' };
}

/** Whether somebody speaks to the press there. */
function isPress({ lexicon, tokens }: Findings, { start }: TextSpan): boolean {
  return lexicon.triggers.at(tokens, tokenAt(tokens, start))?.value.frame === 'press';
}

/** Tokens between "two days after" and the event's word: "deux jours après [leur dernière] rencontre". */
const MOST_TO_EVENT = 4;

/** "Two days after the talks": counted from the event that its words mean, else from the day told last, unless it is told here. */
function daysFrom(
  findings: Findings,
  mention: EventDate,
  { told, date }: Register,
  trigger: TextSpan,
): DateRange | null {
  const { meaning, occasion } = mention;
  const event = eventMeant(findings, mention, told);
  const { tokens, lexicon } = findings;
  const at = tokenAt(tokens, mention.end);
  const noun =
    occasion ??
    lexicon.triggers.find(tokens, at, at + MOST_TO_EVENT).find(({ value }) => value.part === 'noun');
  const elsewhere = noun && tokens[noun.from]?.start !== trigger.start;
  const from = event?.range ?? (elsewhere ? date?.range : undefined);
  if (meaning.type !== 'after-event' || !from) return null;
  const { unit, count, direction } = meaning;
  const counted = { type: 'anaphoric', unit, count: direction === 'after' ? count : -count } as const;
  return resolveDate(counted, { published: findings.article.published, running: from, tense: 'past' });
}

/** The running date, where it was told in the clause's paragraph. */
export function carriedDate(findings: Findings, { date }: Register, clause: Clause): DateReading {
  const here = date !== undefined && date.paragraph === findings.sentences[clause.sentence]?.paragraph;
  return here ? { date: date.range, dated: 'carried' } : { date: null, dated: 'none' };
}

/** Days between what a report tells and the paper. */
const NEWS = 1;

/**
 * Whether what was told in the paragraph above is the day's news, with which a clause goes on that looks back at nothing.
 * (What a verb tells there as past, of no day, is as often background.)
 */
function isNewsOfTheDay(findings: Findings, { date }: Register, clause: Clause): boolean {
  const { article, sentences, lexicon, tokens } = findings;
  const { published } = article;
  if (!date || published === null || date.range.start !== date.range.end) return false;
  if ((sentences[clause.sentence]?.paragraph ?? 0) - date.paragraph !== 1) return false;
  if (Math.abs(epochDay(published) - epochDay(date.range.end)) > NEWS) return false;
  const { pluperfect, earlierThis, since } = lexicon.signs;
  return [pluperfect, earlierThis, since, lexicon.cues.past].every(
    (words) => words.find(tokens, clause.from, clause.to).length === 0,
  );
}

/** The dates whose words stand inside. */
export function datesIn(findings: Findings, span: TextSpan): EventDate[] {
  return within(findings.dates, span).filter((mention) => !sinceFirst(findings, mention));
}

/** "the first visit in 25 years", "for the first time in months": how long ago the one before was, no day to come. */
function sinceFirst({ tokens, lexicon }: Findings, { start, meaning }: DateMention): boolean {
  if (meaning.type !== 'deictic' || meaning.count <= 1 || meaning.unit !== 'year') return false;
  const at = tokenAt(tokens, start);
  for (let back = at - 1; back >= Math.max(0, at - MOST_SINCE); back--) {
    if (!tokens[back]?.word) return false;
    if (lexicon.signs.first.at(tokens, back, at)) return true;
  }
  return false;
}

/** So many words may stand between "first" and "in 25 years". */
const MOST_SINCE = 12;
/**
 * The one nearest to the trigger; the day on which something was only said comes last, and is none of what is to come
 * ("announced on Wednesday a trip").
 */
function nearest(
  findings: Findings,
  said: readonly DateMention[],
  trigger: TextSpan,
  unheld: Unheld | undefined,
  sentence: TextSpan,
): DateMention | undefined {
  const far = ({ start, end }: TextSpan): number =>
    start >= trigger.end ? start - trigger.end : Math.max(0, trigger.start - end);
  const dates = said.filter(
    (date) =>
      !ofStatement(findings, date, trigger) &&
      !ofOccasion(findings, date) &&
      !(unheld === 'denied' && mayLieBehind(date.meaning) && !describes(findings, date, trigger)),
  );
  const events = dates.filter((date) => !afterSaying(findings, date));
  const left = unheld ? dates.filter(({ meaning }) => !mayLieBehind(meaning)) : dates;
  const all = events.length > 0 ? events : left;
  const told = all.filter((date) => !isOfDateline(findings, sentence, date));
  const open = told.length > 0 ? told : all;
  // "met on Friday, three days later …": a day says it more exactly than what is counted from another one.
  const exact = open.filter(
    ({ meaning }) => meaning.type !== 'anaphoric' && meaning.type !== 'vague' && !isYear(meaning),
  );
  return [...(exact.length > 0 ? exact : open)].sort((a, b) => far(a) - far(b))[0];
}

/** "否认本周通话": right before the word of an event, where the sayer comes first, it is the event's. */
function describes({ pack }: Findings, { end }: DateMention, { start }: TextSpan): boolean {
  return pack.events.tenseless === true && pack.events.sayerFirst === true && end === start;
}

/** "on Wednesday", "yesterday": could be the day on which what is to come was said. */
function mayLieBehind(meaning: DateMention['meaning']): boolean {
  if (meaning.type === 'deictic') return meaning.count <= 0;
  return meaning.type === 'weekday' && meaning.shift !== 'next';
}

/** "the 2024 forum": a year beside a day says which event, not when. */
function isYear(meaning: DateMention['meaning']): boolean {
  return meaning.type === 'absolute' && epochDay(meaning.range.end) - epochDay(meaning.range.start) > 300;
}

const NOWHERE: TextSpan = { start: -1, end: -1 };

/** "The round, which was set for June 15, fell through": the day in the relative clause behind an event's noun. */
function ofRelative(
  findings: Findings,
  clause: Clause,
  trigger: TextSpan,
  unheld: Unheld | undefined,
): DateMention | undefined {
  const { clauses, lexicon, tokens } = findings;
  const next = clauses[clause.index + 1];
  if (next?.link !== 'relative' || next.sentence !== clause.sentence) return undefined;
  const told = lexicon.triggers.find(tokens, clause.from, clause.to);
  if (told.some(({ value }) => value.part !== 'noun' || value.frame === 'press')) return undefined;
  if (lexicon.triggers.find(tokens, next.from, next.to).length > 0) return undefined;
  return nearest(findings, datesIn(findings, next), trigger, unheld, next);
}

/** The sentence's only date, where it isn't that of another event or of a statement. */
function only(
  findings: Findings,
  dates: readonly DateMention[],
  clause: Clause,
  trigger: TextSpan,
  tense: Tense,
  ahead: boolean,
): DateMention | undefined {
  const speaks = isPress(findings, trigger);
  // "A month later, on August 3, he flew": the day says it more exactly.
  const open = dates.filter(
    (mention) =>
      !isSince(mention) &&
      !ofPast(findings, mention, clause) &&
      !ofSaying(findings, mention, clause) &&
      !(tense === 'past' && ofPlan(findings, mention, clause)) &&
      !ofOccasion(findings, mention) &&
      !ofOtherClause(findings, mention, clause, { speaks, ahead }),
  );
  const exact = open.filter(({ meaning }) => meaning.type !== 'anaphoric');
  const [date, second] = exact.length > 0 ? exact : open;
  const said = ahead && date !== undefined && mayLieBehind(date.meaning) && within([date], clause).length > 0;
  if (!date || second || said || afterSaying(findings, date) || ofStatement(findings, date, NOWHERE))
    return undefined;
  return clause.link === 'after' || clause.link === 'before' ? undefined : date;
}

/** "On May 3, it was A who received him": the one day of a clause that tells nothing but who the relative one speaks of. */
function ofHead(findings: Findings, { index, sentence, link }: Clause): DateMention | undefined {
  const head = link === 'relative' ? findings.clauses[index - 1] : undefined;
  if (!head || head.sentence !== sentence) return undefined;
  if (findings.lexicon.triggers.find(findings.tokens, head.from, head.to).length > 0) return undefined;
  const [date, second] = datesIn(findings, head);
  return date && !second && !isSince(date) && !ofSaying(findings, date, head) ? date : undefined;
}

/** "haven't met since September; the last time was in X": how long something is so, and no day. */
function isSince({ meaning }: DateMention): boolean {
  return meaning.type === 'period' && meaning.from !== undefined && meaning.to === undefined;
}

/** "since the invasion of February 24": a day in another clause from which on something is so. */
function ofPast(findings: Findings, date: DateMention, clause: Clause): boolean {
  const { tokens, lexicon } = findings;
  return clausesOf(findings, clause.sentence).some(
    ({ start, end, from, to, index }) =>
      index !== clause.index &&
      start <= date.start &&
      date.end <= end &&
      lexicon.signs.afterThis.at(tokens, from, to) !== undefined,
  );
}

/** "They agreed that the next round will be held in May": a day in another clause of the sentence that says what is to come. */
function ofPlan(findings: Findings, date: DateMention, clause: Clause): boolean {
  return clausesOf(findings, clause.sentence).some((other) => {
    if (other.index === clause.index || other.start > date.start || date.end > other.end) return false;
    const { status, tense } = readStatus(findings, other);
    return (status === 'planned' || status === 'proposed') && tense === 'future';
  });
}

/** Whether the date only tells which event a noun means: "the Feb. 8 summit". */
export function isAttributive({ tokens, lexicon, pack }: Findings, date: DateMention): boolean {
  // "16日会谈": without tenses the noun is the verb too, and the day is the event's.
  if (pack.events.tenseless) return false;
  return lexicon.triggers.at(tokens, tokenAt(tokens, date.end))?.value.part === 'noun';
}
