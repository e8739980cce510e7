// How exactly an article dates an event.

import { type DateRange, epochDay } from '../model/index.ts';

/** A range of more days names no season: "this year", "in three months". */
const LONG = 62;
/** A range of so many days names a month or a part of the year, not the days of an event. */
const VAGUE = 20;
/** What lies within a vague range is dated to so many days at most. */
const EXACT = 10;

/** Days of a range, both ends counted. */
export function lengthOf({ start, end }: DateRange): number {
  return epochDay(end) - epochDay(start) + 1;
}

export function isLong(date: DateRange): boolean {
  return lengthOf(date) > LONG;
}

/** Whether the range says when about something was, and not from when to when it went on. */
export function isVague(date: DateRange): boolean {
  return lengthOf(date) >= VAGUE;
}

/** Whether two reports can mean the same days: the very same, or a day of the month that the other names. */
export function datesAgree(a: DateRange, b: DateRange): boolean {
  if (a.start === b.start && a.end === b.end) return true;
  if (isLong(a) || isLong(b)) return false;
  const [vague, exact] = isVague(a) ? [a, b] : [b, a];
  return isVague(vague) && lengthOf(exact) <= EXACT && vague.start <= exact.start && exact.end <= vague.end;
}
