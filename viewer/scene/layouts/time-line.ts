// Where days lie from left to right: a scale of days, a column of what was long before it, one of what has no day.

import type { NodeSummary } from '../../../graph/model/index.ts';
import { dayNumber } from './days.ts';
import type { Guides } from './ground.ts';

type Axis = NonNullable<Guides['axis']>;

/** A stretch of x, and where in it something lies best. */
export interface Stretch {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** Things that share a column stand in so many files. */
const FILES = 4;
/** So few that lie long before all others, as a part of all, don't stretch the scale. */
const FEW = 0.04;
/** From so many on it can be said what a few are. */
const MANY = 25;

/** The middle of an event's date as a day number; undefined where it has none. */
export const midDay = ({ date }: NodeSummary): number | undefined =>
  date ? (dayNumber(date.start) + dayNumber(date.end) + 1) / 2 : undefined;

/** The first day of the year from which on the scale counts, where a few days lie long before all others. */
export function cutBefore(days: readonly number[]): number | undefined {
  if (days.length < MANY) return undefined;
  const sorted = [...days].sort((a, b) => a - b);
  const [first, last] = [sorted[0]!, sorted.at(-1)!];
  const year = new Date(sorted[Math.ceil(sorted.length * FEW)]! * 86_400_000).getUTCFullYear();
  const cut = dayNumber(`${String(year).padStart(4, '0')}-01-01` as `${number}-${number}-${number}`);
  return cut - first > (last - cut) / 2 ? cut : undefined;
}

/** The places of a scale: `step` is the least distance of two things, `gap` parts its columns from the days. */
export function timeLine({ zero, unit, from, to, cut }: Axis, step: number, gap: number) {
  const at = (day: number): number => zero + day * unit;
  const column = (FILES - 1) * step;
  const before = { x: at(from) - gap, from: at(from) - gap - column, to: at(from) - gap };
  const undated = { x: at(to) + gap, from: at(to) + gap, to: at(to) + gap + column };
  return {
    /** Where the first thing of any kind may lie, and the last. */
    left: cut ? before.from : at(from),
    right: at(to),
    before,
    undated,
    /** Where an event may lie: on its day, or anywhere within a date that is known less exactly. */
    spot(event: NodeSummary): Stretch {
      const day = midDay(event);
      if (day === undefined) return undated;
      if (cut && day < from) return before;
      const { start, end } = event.date!;
      const reach = { from: at(Math.max(from, dayNumber(start))) + step / 2, to: at(dayNumber(end) + 1) - step / 2 };
      const x = at(day);
      return start < end && reach.from < x && x < reach.to ? { x, ...reach } : { x, from: x, to: x };
    },
    /** How far its date reaches, within the scale; undefined where it is a day or none. */
    reach({ date }: NodeSummary): { readonly from: number; readonly to: number } | undefined {
      if (!date || date.start === date.end || (cut && dayNumber(date.end) < from)) return undefined;
      return { from: at(Math.max(from, dayNumber(date.start))), to: at(dayNumber(date.end) + 1) };
    },
  };
} // prettier-ignore
