// How exactly an article dates an event, and whether two can mean the same days.

import { addDays, type DateRange, epochDay, type EventClaim, overlaps } from '../model/index.ts';
import { ENCOUNTERS } from './encounter.ts';

/** A range of more days names no season: "this year", "in three months". */
const LONG = 62;
/** A range of so many days says when about: "next week", "in early June", "this month". */
const VAGUE = 4;
/** An alleged meeting without a date is talked about within so many days. */
const TALKED_ABOUT = 30;

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

/** The days that a report can mean: its date, and of a denial without one what was lately alleged. */
export function whenOf({ date, status, published }: EventClaim): DateRange | null {
  if (date !== null || status !== 'denied' || published === null) return date;
  return { start: addDays(published, -TALKED_ABOUT), end: published };
}

/** Whether two reports mean the same days (`same`), or may (`about`): then more than the days must speak for it. */
export function daysAgree(a: EventClaim, b: EventClaim): 'same' | 'about' | undefined {
  const [one, other] = [whenOf(a), whenOf(b)];
  if (one === null || other === null) return undefined;
  if (one.start === other.start && one.end === other.end)
    return a.date === null || b.date === null ? 'about' : 'same';
  if (isLong(one) || isLong(other)) return undefined;
  if (isVague(one) || isVague(other)) return overlaps(one, other) ? 'about' : undefined;
  if (a.kind === 'summit' && b.kind === 'summit') return overlaps(one, other) ? 'about' : undefined;
  // Midnight lies between the two who speak on the telephone.
  const isCall = ENCOUNTERS[a.kind] === 'call' && ENCOUNTERS[b.kind] === 'call';
  const apart = epochDay(one.start) - epochDay(other.start);
  const days = lengthOf(one) === 1 && lengthOf(other) === 1;
  return isCall && days && Math.abs(apart) === 1 ? 'about' : undefined;
}
