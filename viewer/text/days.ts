// Days and ranges of days as a reader of the language writes them. Days have no time zone: all is UTC.

import type { DateRange, Day } from '../../graph/model/index.ts';
import { once } from './once.ts';

/** How a locale writes days. */
export interface DayWriter {
  /** `Thursday, 27 February 2025`. */
  long(day: Day): string;
  /** `27 Feb 2025`. */
  short(day: Day): string;
  /** `27 Feb`: where the year is said nearby. */
  brief(day: Day): string;
  /** A range as narrow as it is: one day, a whole month, a whole year, or from – to. */
  range(range: DateRange, width?: 'long' | 'short'): string;
}

const at = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** The last day of the month that the day lies in. */
function monthEnd(day: Day): Day {
  return new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).toISOString().slice(0, 10);
}

/** The writer of one locale. */
export function createDayWriter(locale: string): DayWriter {
  const format = (options: Intl.DateTimeFormatOptions) =>
    once(() => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }));
  const long = format({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const short = format({ day: 'numeric', month: 'short', year: 'numeric' });
  const brief = format({ day: 'numeric', month: 'short' });
  const month = {
    long: format({ month: 'long', year: 'numeric' }),
    short: format({ month: 'short', year: 'numeric' }),
  };
  const span = { long: format({ day: 'numeric', month: 'long', year: 'numeric' }), short };
  return {
    long: (day) => long().format(at(day)),
    short: (day) => short().format(at(day)),
    brief: (day) => brief().format(at(day)),
    range({ start, end }, width = 'long') {
      if (start === end) return (width === 'long' ? long : short)().format(at(start));
      if (start.slice(0, 4) === end.slice(0, 4) && start.endsWith('-01-01') && end.endsWith('-12-31')) {
        return start.slice(0, 4);
      }
      if (start.endsWith('-01') && monthEnd(start) === end) return month[width]().format(at(start));
      return span[width]().formatRange(at(start), at(end));
    },
  };
}
