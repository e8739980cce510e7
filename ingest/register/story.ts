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

/**
 * From where a story goes on: the days told last in its paragraph, the year that stands above it as a heading, or the
 * day before which something was.
 */
export type Story = DateRange | { readonly year: number } | { readonly before: Day };

/** The days that a month without a year means in a story, where it comes soon behind what was told last, or in its year. */
export function goingOn(meaning: DateMeaning, story: Story, published: Day | null): DateRange | null {
  if (meaning.type !== 'partial' || meaning.shift !== undefined || meaning.month === undefined) return null;
  if (meaning.yearsAway !== undefined || meaning.yearsFromRunning !== undefined || meaning.following)
    return null;
  if ('year' in story) return inYear(meaning, story.year);
  if ('before' in story)
    return resolveDate(meaning, { published: story.before, running: null, tense: 'past' });
  if (!isOfAnotherYear(story, published)) return null;
  const next = resolveDate(meaning, { published: story.start, running: null, tense: 'future' });
  return next && epochDay(next.start) - epochDay(story.end) <= GOES_ON ? next : null;
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
