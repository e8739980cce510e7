// Days and ranges of days. A day is ISO text, `2025-02-27`; a range has both ends inclusive.

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

/** First and last day, both inclusive, as wide as the words that gave them. */
export interface DateRange {
  readonly start: Day;
  readonly end: Day;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** Whether the text is a day that exists in the calendar. */
export function isDay(text: unknown): text is Day {
  return typeof text === 'string' && DAY.test(text) && dayFromEpoch(epochDay(text)) === text;
}

/** Days remembered at most with their numbers: an article counts with the same few again and again. */
const REMEMBERED = 10_000;
const numbers = new Map<Day, number>();
const days = new Map<number, Day>();

/** Days since 1970-01-01; negative before it. NaN where the text is no day. */
export function epochDay(day: Day): number {
  let number = numbers.get(day);
  if (number === undefined) {
    if (numbers.size >= REMEMBERED) numbers.clear();
    numbers.set(day, (number = Date.parse(`${day}T00:00:00Z`) / DAY_MS));
  }
  return number;
}

/** The day that lies `epoch` days after 1970-01-01. Empty where `epoch` is not finite. */
export function dayFromEpoch(epoch: number): Day {
  if (!Number.isFinite(epoch)) return '';
  let day = days.get(epoch);
  if (day === undefined) {
    if (days.size >= REMEMBERED) days.clear();
    days.set(epoch, (day = new Date(epoch * DAY_MS).toISOString().slice(0, 10)));
  }
  return day;
}

/** The day `days` later (earlier where negative). */
export function addDays(day: Day, days: number): Day {
  return dayFromEpoch(epochDay(day) + days);
}

/** Whether both ends are days and the range does not end before it begins. */
export function isDateRange(value: unknown): value is DateRange {
  if (typeof value !== 'object' || value === null) return false;
  const { start, end } = value as Partial<DateRange>;
  return isDay(start) && isDay(end) && start <= end;
}

/** Whether two ranges share a day. */
export function overlaps(a: DateRange, b: DateRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}
