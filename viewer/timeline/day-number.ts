import type { Day } from '../../graph/model/dates.ts';

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS;
}

/** The day with this number. */
export function dayAt(number: number): Day {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
