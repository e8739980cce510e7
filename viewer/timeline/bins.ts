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
}

/** The finest unit in which this many days make at most `most` bars. */
export function unitFor(days: number, most: number): Unit {
  const lengths: Readonly<Record<Unit, number>> = { day: 1, week: 7, month: 30.4, year: Infinity };
  return UNITS.find((unit) => days / lengths[unit] <= most)!;
}

/**
 * Bars over all events, without a gap, in whole units (weeks begin on Monday). An event of one day counts in its bar;
 * one that may lie on any of many days is spread over them, so that "in 2024" makes no peak on a day that nobody named.
 */
export function binsOf(events: readonly DateRange[], unit: Unit): readonly Bin[] {
  if (events.length === 0) return [];
  const spans = events.map(({ start, end }) => [dayNumber(start), dayNumber(end)] as const);
  const first = spans.reduce((least, [start]) => Math.min(least, start), Infinity);
  const last = spans.reduce((most, [, end]) => Math.max(most, end), -Infinity);
  const starts: number[] = [];
  for (let at = floor(first, unit); at <= last; at = next(at, unit)) starts.push(at);
  const weights = new Float64Array(starts.length);
  for (const [start, end] of spans) {
    const share = 1 / (end - start + 1);
    for (let i = indexAt(starts, start); i < starts.length && starts[i]! <= end; i++) {
      const days = Math.min(end, next(starts[i]!, unit) - 1) - Math.max(start, starts[i]!) + 1;
      weights[i]! += days * share;
    }
  }
  return starts.map((start, i) => ({ start, end: next(start, unit) - 1, weight: weights[i]! }));
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

function floor(day: number, unit: Unit): number {
  if (unit === 'day') return day;
  // Day 0 was a Thursday.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  return dayNumber(unit === 'month' ? `${dayAt(day).slice(0, 7)}-01` : `${dayAt(day).slice(0, 4)}-01-01`);
}

function next(start: number, unit: Unit): number {
  return unit === 'day' ? start + 1 : floor(start + { week: 7, month: 31, year: 366 }[unit], unit);
}
