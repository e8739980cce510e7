// Round days, months or years along the axis, as many as have room.

import { dayFromEpoch, epochDay } from '../../graph/model/dates.ts';
import type { TimeScale } from './time-scale.ts';

export interface PlacedTick {
  /** Days since 1970. */
  readonly day: number;
  readonly text: string;
  readonly x: number;
}

/** Pixels that a word takes with its air. */
const ROOM = 84;
const MONTH = 365.25 / 12;

/** Steps that are counted in: so many days, or so many months. */
const STEPS: readonly { readonly days?: number; readonly months?: number }[] = [
  ...[1, 2, 7, 14].map((days) => ({ days })),
  ...[1, 2, 3, 6, 12, 24, 60, 120, 240].map((months) => ({ months })),
];

/** Ticks along a scale; none inside of a break, and none where another one needs the room. */
export function ticksOf(
  { ends, place, pixels, stretches }: TimeScale,
  locale: string,
): readonly PlacedTick[] {
  if (!ends) return [];
  const { first, last } = ends;
  const broken = stretches.filter((stretch) => stretch.broken);
  const isInside = (day: number): boolean => broken.some(({ from, to }) => day > from && day < to);
  const { days, months = 0 } =
    STEPS.find((step) => (step.days ?? step.months! * MONTH) * pixels >= ROOM) ?? STEPS.at(-1)!;
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const words = days
    ? format({ day: 'numeric', month: 'short' })
    : months < 12
      ? format({ month: 'short' })
      : undefined;
  const yearly = days
    ? format({ day: 'numeric', month: 'short', year: 'numeric' })
    : format(months < 12 ? { month: 'short', year: 'numeric' } : { year: 'numeric' });
  let year = '';
  let free = Number.NEGATIVE_INFINITY;
  return (days ? byDays(first, last, days) : byMonths(first, last, months)).flatMap((day) => {
    const x = place(day);
    if (isInside(day) || x < free) return [];
    free = x + ROOM;
    const text = dayFromEpoch(day);
    const date = new Date(`${text}T00:00:00Z`);
    const isNew = text.slice(0, 4) !== year;
    year = text.slice(0, 4);
    return [{ day, x, text: (isNew || !words ? yearly : words).format(date) }];
  });
}

function byDays(first: number, last: number, step: number): number[] {
  const found: number[] = [];
  // Day 4 of 1970 was a Monday: whole weeks begin with one.
  for (let day = first + ((((4 - first) % step) + step) % step); day <= last; day += step) found.push(day);
  return found;
}

function byMonths(first: number, last: number, step: number): number[] {
  const found: number[] = [];
  const [year, month] = dayFromEpoch(first).split('-').map(Number) as [number, number];
  for (let at = Math.ceil((year * 12 + month - 1) / step) * step; ; at += step) {
    const day = epochDay(`${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`);
    if (day > last) return found;
    if (day >= first) found.push(day);
  }
}
