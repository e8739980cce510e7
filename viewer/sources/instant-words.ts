// A point in time, in the reader's own time zone.

import { inLocale } from '../text/locale.ts';

const writer = inLocale(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
);

/** `30 Nov 2026, 21:04`. `instant`: ISO. */
export function instantWords(instant: string): string {
  return writer().format(new Date(instant));
}
