// Arithmetic of days, months and their parts. Months are 1–12, weekdays 1–7 from Monday.

import type { DateRange, Day } from '../../graph/model/index.ts';
import { addDays, epochDay } from '../../graph/model/index.ts';
import type { Part } from './date-mention.ts';

/** The day of these numbers; null where the calendar has none ("31 February"). */
export function dayOf(year: number, month: number, day: number): Day | null {
  return day >= 1 && day <= daysIn(year, month) ? `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}` : null;
}

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Days of a month; none where there is no such month. */
function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS[month - 1] ?? 0) + (leap ? 1 : 0);
}

export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: Day): number {
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** The whole of a month, or of several: a `last` smaller than `month` lies in the next year. */
export function monthRange(year: number, month: number, last = month): DateRange {
  const end = monthStart(last < month ? year + 1 : year, last + 1);
  return { start: monthStart(year, month), end: addDays(end, -1) };
}

export function yearRange(year: number): DateRange {
  return monthRange(year, 1, 12);
}

/** Monday to Sunday around a day. */
export function weekRange(day: Day): DateRange {
  const start = addDays(day, 1 - weekdayOf(day));
  return { start, end: addDays(start, 6) };
}

/** The same day of the month `months` later (earlier where negative), or that month's last day. */
export function addMonths(day: Day, months: number): Day {
  const { start, end } = monthAway(day, months);
  const moved = addDays(start, Number(day.slice(8)) - 1);
  return moved < end ? moved : end;
}

/** The whole month that lies `months` after the one of a day. */
export function monthAway(day: Day, months: number): DateRange {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return monthRange(Math.floor(index / 12), (index % 12) + 1);
}

/**
 * The part of a month, a week or a year that is meant: of a month the 1st–10th, 11th–20th, 21st to last
 * (the gold's guide), halves 1st–15th, 16th to last; of a week Monday–Tuesday, Wednesday–Thursday, Friday–Sunday; of a year January–March,
 * May–August, October–December.
 */
export function partOf(range: DateRange, part: Part): DateRange {
  const { start, end } = range;
  if (part === 'last') return { start: end, end };
  const days = epochDay(end) - epochDay(start) + 1;
  if (part === 'first-half' || part === 'second-half') return halfOf(range, days, part === 'first-half');
  if (days === 7) return cut(start, end, part, [2, 4]);
  if (days <= 31) return cut(start, end, part, [10, 20]);
  const year = yearOf(start);
  if (part === 'start') return monthRange(year, 1, 3);
  return part === 'middle' ? monthRange(year, 5, 8) : monthRange(year, 10, 12);
}

/** The first or the second half: of a month to the 15th and from the 16th on, of a year six months. */
function halfOf({ start, end }: DateRange, days: number, first: boolean): DateRange {
  const middle =
    days > 31 ? monthRange(yearOf(start), 1, 6).end : addDays(start, Math.ceil(Math.min(days, 30) / 2) - 1);
  return first ? { start, end: middle } : { start: addDays(middle, 1), end };
}

function cut(start: Day, end: Day, part: Part, [first, second]: readonly [number, number]): DateRange {
  if (part === 'start') return { start, end: addDays(start, first - 1) };
  if (part === 'middle') return { start: addDays(start, first), end: addDays(start, second - 1) };
  return { start: addDays(start, second), end };
}

/** The first day of a month; month 13 is January of the next year. */
function monthStart(year: number, month: number): Day {
  return month > 12 ? `${pad(year + 1, 4)}-${pad(month - 12, 2)}-01` : `${pad(year, 4)}-${pad(month, 2)}-01`;
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
