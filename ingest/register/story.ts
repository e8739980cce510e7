// A story of another year, told in months and days that don't name it: "On 15 July 2023 … In October …".

import type { DateRange, Day } from '../../graph/model/index.ts';
import { epochDay } from '../../graph/model/index.ts';
import type { DateMeaning } from '../dates/index.ts';
import { resolveDate } from '../dates/index.ts';

/** A day that was told, in which sentence and paragraph. */
export interface ToldDay {
  readonly range: DateRange;
  readonly sentence: number;
  readonly paragraph: number;
}

/** Days that such a story lies back, at least and, where it is no history, at most; how far it goes on. */
const LONG_AGO = 300;
const OF_OLD = 5_000;
const GOES_ON = 200;

/** The day from which a story goes on behind another one of its paragraph: what lies years before it is an aside. */
export function storyAfter(story: ToldDay | undefined, told: ToldDay, published: Day | null): ToldDay {
  const aside =
    story !== undefined &&
    story.paragraph === told.paragraph &&
    isOfAnotherYear(story.range, published) &&
    epochDay(story.range.start) - epochDay(told.range.end) >= LONG_AGO;
  return aside ? story : told;
}

/** So many days old a month must be, read without a story, to be one of the story told in the paragraph before. */
const NOT_RECENT = 100;

/**
 * From where a story goes on: the days told last in its paragraph or in the one above it, the year that stands above it
 * as a heading, or the day before which something was.
 */
export type Story =
  DateRange | { readonly above: DateRange } | { readonly year: number } | { readonly before: Day };

/** The days that a month without a year means in a story, where it comes soon behind what was told last, or in its year. */
export function goingOn(meaning: DateMeaning, story: Story, published: Day | null): DateRange | null {
  if (meaning.type !== 'partial' || meaning.shift !== undefined || meaning.month === undefined) return null;
  if (meaning.yearsAway !== undefined || meaning.yearsFromRunning !== undefined || meaning.following)
    return null;
  if ('year' in story) return inYear(meaning, story.year);
  if ('before' in story)
    return resolveDate(meaning, { published: story.before, running: null, tense: 'past' });
  const told = 'above' in story ? story.above : story;
  if (!isOfAnotherYear(told, published)) return null;
  const next = resolveDate(meaning, { published: told.start, running: null, tense: 'future' });
  if (!next || epochDay(next.start) - epochDay(told.end) > GOES_ON) return null;
  return 'above' in story && isRecent(meaning, published) ? null : next;
}

function isRecent(meaning: DateMeaning, published: Day | null): boolean {
  const last = resolveDate(meaning, { published, running: null, tense: 'past' });
  return published !== null && last !== null && epochDay(published) - epochDay(last.end) < NOT_RECENT;
}

/** Days away from a heading's day in which the weekdays and months below it lie: a week for the former. */
const LONGEST_HEADING = 7;

/**
 * Below a heading with a day a lone day is one of its month, a month the nearest, a weekday one of its days or the next
 * ("24 September: … on Monday"), where `before` the last one.
 */
export function belowHeading(
  meaning: DateMeaning,
  heading: DateRange,
  before: boolean,
  published: Day | null,
): DateRange | null {
  const at = heading.start;
  if (epochDay(heading.end) - epochDay(at) >= LONGEST_HEADING) return null;
  if (meaning.type === 'weekday') {
    if (meaning.shift !== undefined) return null;
    const next = resolveDate(meaning, { published: at, running: null, tense: 'future' });
    const last = resolveDate(meaning, { published: at, running: null, tense: 'past' });
    return before && next && next.start > heading.end ? last : next;
  }
  if (meaning.type !== 'partial' || meaning.shift !== undefined || meaning.weekday !== undefined) return null;
  if (meaning.yearsAway !== undefined || meaning.yearsFromRunning !== undefined || meaning.following)
    return null;
  if ((meaning.monthsAway ?? meaning.monthsFromRunning) !== undefined) return null;
  const near = (['past', 'future'] as const).flatMap(
    (tense) => resolveDate({ ...meaning, ownMonth: true }, { published: at, running: null, tense }) ?? [],
  );
  const own = near.filter(({ start }) =>
    meaning.month === undefined
      ? start.slice(0, 7) === at.slice(0, 7)
      : !before || published === null || start <= published,
  );
  const far = ({ start }: DateRange): number => Math.abs(epochDay(start) - epochDay(at));
  return own.sort((a, b) => far(a) - far(b))[0] ?? null;
}

/** The days of that year that a day and month mean. */
export function inYear(meaning: DateMeaning, year: number): DateRange | null {
  return resolveDate(meaning, { published: `${year}-12-31`, running: null, tense: 'past' });
}

/** Whether days lie so far back that a month behind them is rather one of theirs than of today. */
export function isOfAnotherYear({ end }: DateRange, published: Day | null): boolean {
  const ago = published === null ? 0 : epochDay(published) - epochDay(end);
  return ago >= LONG_AGO && ago <= OF_OLD;
}
