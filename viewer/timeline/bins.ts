import type { DateRange } from '../../graph/model/dates.ts';
import { dayAt, dayNumber } from './day-number.ts';

/** How wide one bar is. */
export const UNITS = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** One bar: its days, as numbers, both inclusive, and how many events fall into it, shares of partial dates counted. */
export interface Bin {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  /** Whether it gathers the few events far before or after all others, and so is longer than a unit. */
  readonly gathers?: true;
}

/** Days, as numbers, both inclusive. */
export interface Extent {
  readonly first: number;
  readonly last: number;
}

/** What part of the events at either end may be gathered in one bar. */
const FEW = 0.02;

/** The finest unit in which this many days make at most `most` bars. */
export function unitFor(days: number, most: number): Unit {
  const lengths: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30.4, year: Infinity };
  return UNITS.find((unit) => days / lengths[unit] <= most)!;
}

/** The days that events lie on, from the first to the last; undefined without events. */
export function extentOf(events: readonly DateRange[]): Extent | undefined {
  const { starts, ends } = sortedDays(events);
  return starts.length === 0 ? undefined : { first: starts[0]!, last: ends.at(-1)! };
}

/**
 * The days that get bars of their own: all, unless a few events lie farther from the others than these from each
 * other. One treaty of 1956 must not squeeze three years of meetings into a corner.
 */
export function coreOf(events: readonly DateRange[]): Extent | undefined {
  const all = extentOf(events);
  if (!all) return undefined;
  const { starts, ends } = sortedDays(events);
  const few = Math.floor(events.length * FEW);
  const core = { first: starts[few]!, last: ends.at(-1 - few)! };
  const length = core.last - core.first + 1;
  return {
    first: core.first - all.first > length ? core.first : all.first,
    last: all.last - core.last > length ? core.last : all.last,
  };
}

/**
 * Bars over all events, without a gap, in whole units (weeks begin on Monday); what lies before or after `core` is
 * gathered in one bar each. An event of one day counts in its bar; one that may lie on any of many days is spread
 * over them, so that "in 2024" makes no peak on a day that nobody named.
 */
export function binsOf(
  events: readonly DateRange[],
  unit: Unit,
  core: Extent | undefined = extentOf(events),
): readonly Bin[] {
  const all = extentOf(events);
  if (!all || !core) return [];
  const starts: number[] = [];
  for (let at = floor(core.first, unit); at <= core.last; at = next(at, unit)) starts.push(at);
  const after = next(starts.at(-1)!, unit);
  const gathersBefore = all.first < starts[0]!;
  if (gathersBefore) starts.unshift(all.first);
  if (all.last >= after) starts.push(after);
  const ends = starts.map((_, i) => (starts[i + 1] ?? Math.max(after, all.last + 1)) - 1);
  const weights = new Float64Array(starts.length);
  for (const [start, end] of events.map(daysOf)) {
    const share = 1 / (end - start + 1);
    for (let i = indexAt(starts, start); i < starts.length && starts[i]! <= end; i++) {
      weights[i]! += (Math.min(end, ends[i]!) - Math.max(start, starts[i]!) + 1) * share;
    }
  }
  return starts.map((start, i) => ({
    start,
    end: ends[i]!,
    weight: weights[i]!,
    ...((gathersBefore && i === 0) || start >= after ? { gathers: true as const } : {}),
  }));
}

/** How many events may lie in a range: those that share a day with it. */
export function countIn(events: readonly DateRange[], range: DateRange): number {
  return events.filter(({ start, end }) => start <= range.end && end >= range.start).length;
}

/** The index of the last start that is not after `day`; 0 where all are. */
export function indexAt(starts: readonly number[], day: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

function daysOf({ start, end }: DateRange): readonly [first: number, last: number] {
  return [dayNumber(start), dayNumber(end)];
}

function sortedDays(events: readonly DateRange[]): { readonly starts: number[]; readonly ends: number[] } {
  const days = events.map(daysOf);
  const sorted = (numbers: number[]): number[] => numbers.sort((a, b) => a - b);
  return { starts: sorted(days.map(([start]) => start)), ends: sorted(days.map(([, end]) => end)) };
}

function floor(day: number, unit: Unit): number {
  if (unit === 'day') return day;
  // Day 0 was a Thursday.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  return dayNumber(unit === 'month' ? `${dayAt(day).slice(0, 7)}-01` : `${dayAt(day).slice(0, 4)}-01-01`);
}

function next(start: number, unit: Unit): number {
  return unit === 'day' ? start + 1 : floor(start + { week: 7, month: 31, year: 366 }[unit], unit);
}
