// The day in a date of a feed.

import { isDay, type Day } from '../../../graph/model/index.ts';

const ISO = /^\s*(\d{4}-\d{2}-\d{2})(?![\d-])/;
/** RFC 822, with its two-digit years and with months written out. */
const LETTERS =
  /\b(\d{1,2})[\s-]+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[\s-]+(\d{4}|\d{2})\b/i;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The day as it is written, in the publisher's own time zone: that is the "today" of his text. Nothing where the date
 * is less than a day, or in no form that feeds are to use.
 */
export function feedDay(date: string): Day | undefined {
  const [, iso] = ISO.exec(date) ?? [];
  if (iso !== undefined) return isDay(iso) ? iso : undefined;
  const [, day, month, year] = LETTERS.exec(date) ?? [];
  if (day === undefined || month === undefined || year === undefined) return undefined;
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const full = year.length === 2 ? `${Number(year) < 70 ? '20' : '19'}${year}` : year;
  const written = `${full}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(written) ? written : undefined;
}
