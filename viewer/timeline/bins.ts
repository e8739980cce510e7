import { dayFromEpoch, epochDay } from '../../graph/model/dates.ts';
import { NO_DAY } from '../state/crossfilter/index.ts';
import type { Unit } from '../state/index.ts';
import { UNITS } from '../state/index.ts';

/** Days of events, as numbers, by row: the first and the last of each, both inclusive; `NO_DAY` where none is known. */
export interface Days {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** One bar: its days, as numbers, both inclusive. */
export interface Bin {
  readonly start: number;
  readonly end: number;
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

/** How many bars a stretch of days makes in a unit, about. */
export function barsIn(days: number, unit: Unit): number {
  return days / { day: 1, week: 7, month: 30.4, year: 365.25 }[unit];
}

/** The finest unit in which this many days make at most `most` bars; years where none does. */
export function unitFor(days: number, most: number): Unit {
  return UNITS.find((unit) => barsIn(days, unit) <= most) ?? 'year';
}

/** The days that events lie on, from the first to the last; undefined without dated events. */
export function extentOf(days: Days): Extent | undefined {
  return sortedDays(days)?.all;
}

/**
 * The days that get bars of their own: all, unless a few events lie farther from the others than these from each
 * other. One treaty of 1956 must not squeeze three years of meetings into a corner.
 */
export function coreOf(days: Days): Extent | undefined {
  const sorted = sortedDays(days);
  if (!sorted) return undefined;
  const { all, starts, ends } = sorted;
  const few = Math.floor(starts.length * FEW);
  const core = { first: starts[few]!, last: ends.at(-1 - few)! };
  const length = core.last - core.first + 1;
  return {
    first: core.first - all.first > length ? core.first : all.first,
    last: all.last - core.last > length ? core.last : all.last,
  };
}

/**
 * Bars over all dated events, without a gap, in whole units (weeks begin on Monday); what lies before or after `core`
 * is gathered in one bar each.
 */
export function binsOf(all: Extent | undefined, unit: Unit, core: Extent | undefined = all): readonly Bin[] {
  if (!all || !core) return [];
  const starts: number[] = [];
  for (let at = floor(core.first, unit); at <= core.last; at = next(at, unit)) starts.push(at);
  const after = next(starts.at(-1)!, unit);
  const gathersBefore = all.first < starts[0]!;
  if (gathersBefore) starts.unshift(all.first);
  if (all.last >= after) starts.push(after);
  return starts.map((start, i) => ({
    start,
    end: (starts[i + 1] ?? Math.max(after, all.last + 1)) - 1,
    ...((gathersBefore && i === 0) || start >= after ? { gathers: true as const } : {}),
  }));
}

/**
 * How many of the events in `rows` fall into each bar. An event of one day counts in its bar; one that may lie on any of
 * many days is spread over them, so that "in 2024" makes no peak on a day that nobody named.
 */
export function weigh(bins: readonly Bin[], { start, end }: Days, rows: Iterable<number>): Float64Array {
  const weights = new Float64Array(bins.length);
  const starts = Int32Array.from(bins, (bin) => bin.start);
  const ends = Int32Array.from(bins, (bin) => bin.end);
  if (bins.length === 0) return weights;
  for (const row of rows) {
    const [first, last] = [start[row]!, end[row]!];
    if (first === NO_DAY) continue;
    const share = 1 / (last - first + 1);
    for (let i = indexAt(starts, first); i < starts.length && starts[i]! <= last; i++) {
      weights[i]! += (Math.min(last, ends[i]!) - Math.max(first, starts[i]!) + 1) * share;
    }
  }
  return weights;
}

/** The index of the last start that is not after `day`; 0 where all are. */
export function indexAt(starts: ArrayLike<number>, day: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}

interface Sorted {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly all: Extent;
}

function sortedDays({ start, end }: Days): Sorted | undefined {
  const dated = (days: Int32Array): Int32Array => days.filter((_, row) => start[row] !== NO_DAY).sort();
  const [starts, ends] = [dated(start), dated(end)];
  return starts.length === 0 ? undefined : { starts, ends, all: { first: starts[0]!, last: ends.at(-1)! } };
}

function floor(day: number, unit: Unit): number {
  if (unit === 'day') return day;
  // Day 0 was a Thursday.
  if (unit === 'week') return day - ((((day + 3) % 7) + 7) % 7);
  return epochDay(
    unit === 'month' ? `${dayFromEpoch(day).slice(0, 7)}-01` : `${dayFromEpoch(day).slice(0, 4)}-01-01`,
  );
}

function next(start: number, unit: Unit): number {
  return unit === 'day' ? start + 1 : floor(start + { week: 7, month: 31, year: 366 }[unit], unit);
}
