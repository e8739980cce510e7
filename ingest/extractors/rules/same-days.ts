// Whether the days of two tellings allow them to be one event.

import type { DateRange } from '../../../graph/model/index.ts';
import { epochDay, overlaps } from '../../../graph/model/index.ts';

type Days = DateRange | null;

/** The same days, or a day in a month: the words of one are only wider. A visit's days and those of talks on it differ. */
export function sameDates(a: Days, b: Days): boolean {
  if (!a || !b || sameRange(a, b)) return true;
  return overlaps(a, b) && (isWide(a) || isWide(b));
}

/** Exactly the same days, which are known. */
export function sameRange(a: Days, b: Days): boolean {
  return a !== null && a.start === b?.start && a.end === b.end;
}

/** Whether they have a day in common, or one of them is of no day. */
export function meetDays(a: Days, b: Days): boolean {
  return !a || !b || overlaps(a, b);
}

/** Days between two that are no running date carried too far. */
const FAR_APART = 14;

/** More days apart than a running date may be wrong. */
export function farApart(a: Days, b: Days): boolean {
  if (!a || !b) return false;
  return Math.max(epochDay(a.start) - epochDay(b.end), epochDay(b.start) - epochDay(a.end)) > FAR_APART;
}

function isWide({ start, end }: DateRange): boolean {
  return epochDay(end) - epochDay(start) > 12;
}
