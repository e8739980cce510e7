// The day in a date of a feed.

import type { Day } from '../../../graph/model/index.ts';
import { dayAsWritten } from '../../pages/day-as-written.ts';

/** RFC 822, of 1982, writes years in two digits: `31 May 24`. */
const SHORT_YEAR = /(?<=\d[\s-]+[a-z]{3,9}\.?[\s-]+)(\d{2})(?!\d)/i;

/**
 * The day as it is written, in the publisher's own time zone: that is the "today" of his text. Nothing where the date
 * is less than a day, or can be read in more than one way.
 */
export function feedDay(date: string): Day | undefined {
  const whole = date.replace(SHORT_YEAR, (year) => `${Number(year) < 70 ? '20' : '19'}${year}`);
  return dayAsWritten(whole) ?? undefined;
}
