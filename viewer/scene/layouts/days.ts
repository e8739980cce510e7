import type { Day } from '../../../graph/model/index.ts';

const MS = 86_400_000;

/** Days since 1 January 1970. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00Z`) / MS;
}

/** A part of time that a tick of an axis stands for. */
export type TickUnit = 'year' | 'month' | 'day';

export interface Tick {
  readonly day: Day;
  readonly number: number;
  readonly unit: TickUnit;
  /** The first of a larger part: a year among months, a month among days. */
  readonly major: boolean;
}

interface Step {
  readonly unit: TickUnit;
  readonly every: number;
  /** About how many days it is long. */
  readonly days: number;
}

const STEPS: readonly Step[] = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 2, days: 2 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'day', every: 14, days: 14 },
  { unit: 'month', every: 1, days: 30 },
  { unit: 'month', every: 3, days: 91 },
  { unit: 'month', every: 6, days: 182 },
  { unit: 'year', every: 1, days: 365 },
  { unit: 'year', every: 2, days: 730 },
  { unit: 'year', every: 5, days: 1826 },
  { unit: 'year', every: 10, days: 3652 },
  { unit: 'year', every: 50, days: 18262 },
];

const text = (year: number, month: number, day: number): Day =>
  new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10) as Day;

/**
 * Ticks from day number `from` to `to`, on the finest step that leaves `apart` days between two of them. Days are
 * counted from the first of each month, so that ticks of different zooms lie on each other.
 */
export function ticksBetween(from: number, to: number, apart: number): readonly Tick[] {
  const { unit, every } = STEPS.find(({ days }) => days >= apart) ?? STEPS.at(-1)!;
  const start = new Date(from * MS);
  const ticks: Tick[] = [];
  const add = (day: Day, major: boolean): void => {
    const number = dayNumber(day);
    if (number >= from && number <= to) ticks.push({ day, number, unit, major });
  };
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
  if (unit === 'year') {
    for (let y = Math.floor(year / every) * every; dayNumber(text(y, 0, 1)) <= to; y += every) add(text(y, 0, 1), true);
    return ticks;
  }
  for (let m = unit === 'month' ? Math.floor(month / every) * every : month; ; m += unit === 'month' ? every : 1) {
    const first = text(year, m, 1);
    if (dayNumber(first) > to) return ticks;
    if (unit === 'month') add(first, first.slice(5, 7) === '01');
    else {
      // The last step of a month would crowd the next first.
      const most = 31 - every / 2;
      for (let d = 1; d <= most; d += every) {
        const day = text(year, m, d);
        if (day.slice(0, 7) === first.slice(0, 7)) add(day, d === 1);
      }
    }
  }
} // prettier-ignore
