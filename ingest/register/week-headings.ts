// The days of weekdays that stand as headings above one another: a diary's lie behind the day of the paper, an agenda's ahead.

import type { Article, DateRange, Day } from '../../graph/model/index.ts';
import { addDays, epochDay } from '../../graph/model/index.ts';
import type { Sentence } from '../article/text.ts';
import type { DateMention } from '../dates/index.ts';
import { resolveDate } from '../dates/index.ts';

/** A line that is a heading with a weekday and no day of the month. */
export interface WeekdayLine {
  readonly line: Pick<Sentence, 'start'>;
  /** Whether what stands below it is told as what is to come, or as what was. */
  readonly told?: 'ahead' | 'past' | undefined;
  /** Monday is 1. */
  readonly weekday: number;
}

/** Days that such headings may lie apart, the first from the last. */
const LONGEST = 13;
/** Days ahead in which what is announced above the first heading begins. */
const SOON = 8;
/** Days ahead of the first heading of an agenda that says nothing else. */
const VERY_SOON = 2;

/**
 * The day of each heading by where its line starts. They follow one another; the last one is at the latest the paper's
 * own day, unless days to come are announced above the first one ("the week from 18 to 24 June"), or what stands below them
 * is told as to come, or, told neither way, comes soon. Nothing for one alone.
 */
export function weekOf(
  { published }: Article,
  headings: readonly WeekdayLine[],
  dates: readonly DateMention[],
): ReadonlyMap<number, DateRange> {
  const [first] = headings;
  if (!first || headings.length < 2 || published === null) return new Map();
  const steps = headings.map(({ weekday }, at) => (weekday - (headings[at - 1]?.weekday ?? weekday) + 7) % 7);
  const away = steps.map((_, at) => steps.slice(0, at + 1).reduce((sum, step) => sum + step, 0));
  const length = away.at(-1) ?? 0;
  if (length > LONGEST) return new Map();
  const ahead =
    dates.some((date) => date.end <= first.line.start && announces(date, published)) ||
    liesAhead(headings, published);
  const edge = ahead ? comes(first, published) : was(headings.at(-1) ?? first, published);
  if (!edge) return new Map();
  const start = ahead ? edge.start : addDays(edge.start, -length);
  return new Map(
    headings.map(({ line }, index) => {
      const day = addDays(start, away[index] ?? 0);
      return [line.start, { start: day, end: day }];
    }),
  );
}

/** The next such day, today included. */
function comes({ weekday }: WeekdayLine, published: Day): DateRange | null {
  return resolveDate({ type: 'weekday', weekday }, at(published, 'future'));
}

/** The last such day, today included. */
function was({ weekday }: WeekdayLine, published: Day): DateRange | null {
  return resolveDate({ type: 'weekday', weekday }, at(published, 'past'));
}

/**
 * Whether half of them are told as to come, and more than as past; where nothing tells, whether the first comes soon. A
 * diary has its plans too, on a day or two.
 */
function liesAhead(headings: readonly WeekdayLine[], published: Day): boolean {
  const told = (as: WeekdayLine['told']): number => headings.filter((one) => one.told === as).length;
  const [ahead, past] = [told('ahead'), told('past')];
  if (ahead + past > 0) return ahead > past && ahead * 2 >= headings.length;
  const [first, last] = [headings[0], headings.at(-1)];
  const [next, gone] = [first && comes(first, published), last && was(last, published)];
  if (!next || !gone) return false;
  const away = epochDay(next.start) - epochDay(published);
  return away <= VERY_SOON && away <= epochDay(published) - epochDay(gone.start);
}

function at(published: Day, tense: 'past' | 'future'): Parameters<typeof resolveDate>[1] {
  return { published, running: null, tense };
}

/** "from 18 to 24 June", "next week": several days that begin soon. */
function announces({ meaning }: DateMention, published: Day): boolean {
  if (meaning.type === 'weekday' || meaning.type === 'anaphoric') return false;
  const days = resolveDate(meaning, at(published, 'future'));
  if (!days || days.end === days.start) return false;
  const far = epochDay(days.start) - epochDay(published);
  return far > 0 && far <= SOON;
}
