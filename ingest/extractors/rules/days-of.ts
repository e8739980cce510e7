// Which days the words of a date mean where they stand: by tense, running date and the story that goes on.

import type { DateRange } from '../../../graph/model/index.ts';
import { epochDay } from '../../../graph/model/index.ts';
import type { DateContext, DateMention } from '../../dates/index.ts';
import { resolveDate } from '../../dates/index.ts';
import type { Clause } from '../../register/clause.ts';
import { type Findings, saysNoTense } from '../../register/findings.ts';
import type { Story } from '../../register/story.ts';
import { belowHeading, goingOn, isOfAnotherYear } from '../../register/story.ts';
import type { Register } from '../../register/register.ts';
import { inMonthBefore } from './month-before.ts';
import type { Tense } from './status.ts';

/** How much nearer a day to come must be than one that was, where the words leave it open. */
const TO_COME = 8;
const JUST_GONE = 3;
const WEEKS_AWAY = 20;
/** Days beyond which even "wird empfangen" is a chronicle's present. */
const FAR_AHEAD = 200;

/** Where the words of a date stand. */
export interface Standing {
  readonly running: DateRange | null;
  readonly tense: Tense;
  /** The days from which the paragraph's story goes on. */
  readonly story?: Story | undefined;
  /** The day of the heading above. */
  readonly heading?: DateRange | undefined;
  /** What was to be then is called off or denied: its day lies on either side of today. */
  readonly calledOff?: boolean;
}

/** Days gone by within which a weekday is the last one rather than the next, where nothing tells. */
const JUST_PAST = 2;

/**
 * The days that the words mean. A present points ahead with a weekday ("meets on Monday"); a day and month without
 * a year, where no verb tells past from future, lie ahead only when that is much nearer.
 */
export function daysOf(
  findings: Findings,
  mention: DateMention,
  { running, tense, story: told, heading, calledOff }: Standing,
): DateRange | null {
  const { pack, article } = findings;
  const { published } = article;
  const { meaning } = mention;
  const story = yearBefore(findings, mention) ?? told;
  const behind =
    tense === 'past' || (meaning.type === 'weekday' && tense === 'unknown' && !saysNoTense(findings));
  // "thăm Việt Nam đến ngày 15/8": only its last day is told.
  const lastDay = meaning.type === 'period' && meaning.from === undefined ? meaning.to : undefined;
  const below = heading && belowHeading(lastDay ?? meaning, heading, behind, published);
  if (below) return below;
  const resolve = (each: DateContext['tense']): DateRange | null =>
    resolveDate(meaning, { published, running, tense: each });
  // "the talks set for Sunday are off"
  if (calledOff && meaning.type === 'weekday' && meaning.shift === undefined && published !== null) {
    const last = resolve('past');
    const past = tense !== 'future' && last && epochDay(published) - epochDay(last.end) <= JUST_PAST;
    return past ? last : resolve('future');
  }
  // "26日" where a plain verb is both to come and told, denied or put off: it is one of the days just gone by, where the next such day is weeks away.
  if (
    pack.events.verbLast === true &&
    tense === 'future' &&
    published !== null &&
    meaning.type === 'partial' &&
    meaning.ownMonth &&
    !meaning.month
  ) {
    const [was, comes] = [resolve('past'), resolve('future')];
    const days = ({ start }: DateRange): number => Math.abs(epochDay(start) - epochDay(published));
    if (was && comes && days(was) <= JUST_GONE && days(comes) > WEEKS_AWAY) return was;
  }
  // "Через два дня он принял …", "In two days he had seen …": of what was, counted from what was.
  if (tense === 'past' && meaning.type === 'deictic' && countsOn(meaning, tense) && running)
    return resolveDate(
      { type: 'anaphoric', unit: meaning.unit, count: meaning.count },
      { published, running, tense },
    );
  const day = lastDay ?? meaning;
  const loose = day.type === 'partial' && day.shift === undefined && day.month !== undefined;
  const going = story && (tense !== 'future' || 'year' in story) ? goingOn(meaning, story, published) : null;
  if (going) return going;
  const month = tense === 'future' ? null : inMonthBefore(findings, mention, running);
  if (month) return month;
  if (tense === 'past') return resolve(tense);
  const lone = loneDay(findings, mention, running, tense, calledOff === true);
  if (lone) return lone;
  if (!loose || published === null)
    return resolve(
      tense === 'future' || (tense === 'present' && meaning.type === 'weekday') ? 'future' : 'unknown',
    );
  const [was, comes] = [resolve('past'), resolve('future')];
  if (!was || !comes) return was ?? comes;
  const far = ({ start, end }: DateRange): number =>
    Math.abs(epochDay(lastDay ? end : start) - epochDay(published));
  if (tense === 'future') return far(comes) > FAR_AHEAD && far(was) < far(comes) ? was : comes;
  return far(comes) * TO_COME < far(was) ? comes : was;
}

/** How much nearer a lone day of the running month must lie ahead, where no word tells past from future. */
const LONE_AHEAD = 3;

/**
 * "12日" without tenses: of the running month, though it lies ahead, where that is much nearer; of what is called off
 * the nearer of the two. Nothing where tense or another running month tells.
 */
function loneDay(
  { article: { published }, pack }: Findings,
  { meaning }: DateMention,
  running: DateRange | null,
  tense: Tense,
  calledOff: boolean,
): DateRange | null {
  const lone = meaning.type === 'partial' && meaning.ownMonth && meaning.month === undefined;
  if (!lone || published === null || tense !== 'unknown') return null;
  if (pack.events.verbLast && !calledOff) return null;
  if (running && running.end.slice(0, 7) < published.slice(0, 7)) return null;
  const resolve = (each: DateContext['tense']): DateRange | null =>
    resolveDate(meaning, { published, running, tense: each });
  const [was, comes] = [resolve('past'), resolve('future')];
  if (!was || !comes) return null;
  const far = ({ start }: DateRange): number => Math.abs(epochDay(start) - epochDay(published));
  return far(comes) * (calledOff ? 1 : LONE_AHEAD) < far(was) ? comes : null;
}

/** "In April 2022 A flew to X, and on 27 May the two spoke": the days of a year that stands before them in their sentence. */
function yearBefore({ dates, text }: Findings, { start, meaning }: DateMention): DateRange | undefined {
  if (meaning.type !== 'partial') return undefined;
  const before = dates.findLast((date) => date.end <= start && date.meaning.type !== 'anaphoric');
  if (before?.meaning.type !== 'absolute' || /[.!?]\s+\p{Lu}|\n/u.test(text.slice(before.end, start)))
    return undefined;
  return before.meaning.range;
}

/** The days from which a story goes on in the clause's paragraph, or before which it says that something was. */
export function storyOf(
  findings: Findings,
  { story, headingYear, date }: Register,
  clause: Clause,
): Story | undefined {
  if (headingYear !== undefined) return { year: headingYear };
  // "On 30 November A was received. Before that, in September, B had come"
  const { lexicon, tokens, article } = findings;
  const earlier = lexicon.signs.earlierThis.at(tokens, clause.from, clause.to) !== undefined;
  if (earlier && date && isOfAnotherYear(date.range, article.published)) return { before: date.range.start };
  const here = findings.sentences[clause.sentence]?.paragraph ?? 0;
  if (!story || here - story.paragraph > 1) return undefined;
  return story.paragraph === here ? story.range : { above: story.range };
}

/** Whether the words are counted from the running date: "two days later", of what was also "in two days". */
export function countsOn(meaning: DateMention['meaning'], tense: Tense): boolean {
  if (meaning.type === 'deictic') return tense === 'past' && meaning.count > 0 && !meaning.part;
  return meaning.type === 'anaphoric';
}
