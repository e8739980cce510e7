// The day that a page's own date says, as it is written: no clock, no zone, no guess.

import type { Day } from '../../graph/model/index.ts';
import { dayOf } from '../dates/index.ts';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const NAMED = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';

/** Year, month, day, in that order. */
const YEAR_FIRST = /(?<!\d)((?:19|20)\d\d)\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})(?!\d)/;
const DIGITS = /^\s*((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4}(?:\d\d)?Z?)?\s*$/;
/** Day, month, year: or month, day, year, which only a number above twelve tells. */
const YEAR_LAST = /(?<!\d)(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?((?:19|20)\d\d)(?!\d)/;
const DAY_NAMED = new RegExp(
  `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+${NAMED}[\\s,-]+((?:19|20)\\d\\d)(?!\\d)`,
  'i',
);
const NAMED_DAY = new RegExp(
  `\\b${NAMED}\\s+(\\d{1,2})(?:st|nd|rd|th)?\\b.*?\\b((?:19|20)\\d\\d)(?!\\d)`,
  'i',
);

/**
 * The day of `2024-05-31T23:30:00-04:00`, `2024/5/31`, `20240531`, `2024年5月31日`, `31.05.2024`, `Fri, 31 May 2024
 * 10:00 GMT`, `May 31, 2024`: years 1990–2049. The day stays the one that is written, whatever its offset from UTC.
 * `03/04/2024` is no day, unless the language's land writes the day first; numbers of seconds are none.
 */
export function dayAsWritten(text: string, dayFirst = false): Day | null {
  const said = text.slice(0, 200).normalize('NFKC');
  const first = YEAR_FIRST.exec(said) ?? DIGITS.exec(said);
  if (first) return dayIn(first[1], first[2], first[3]);
  const last = YEAR_LAST.exec(said);
  if (last) return numbered(last, dayFirst || last[2] === '.');
  const dayNamed = DAY_NAMED.exec(said);
  if (dayNamed) return dayIn(dayNamed[3], monthOf(dayNamed[2]), dayNamed[1]);
  const named = NAMED_DAY.exec(said);
  return named ? dayIn(named[3], monthOf(named[1]), named[2]) : null;
}

function numbered([, one, , other, year]: RegExpExecArray, dayFirst: boolean): Day | null {
  if (Number(one) > 12 || (dayFirst && Number(other) <= 12)) return dayIn(year, other, one);
  return Number(other) > 12 ? dayIn(year, one, other) : null;
}

function monthOf(name: string | undefined): number {
  return MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
}

type Written = string | number | undefined;

function dayIn(year: Written, month: Written, day: Written): Day | null {
  const full = Number(year);
  return full >= 1990 && full < 2050 ? dayOf(full, Number(month), Number(day)) : null;
}
