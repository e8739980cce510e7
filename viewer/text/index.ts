// The door of the words.

import { createDayWriter, type DayWriter } from './days.ts';
import { isRightToLeft } from './direction.ts';
import { PAGE_EN } from './en/page.ts';
import { inLocale, voice } from './locale.ts';

/** The key of a text. */
export type TextKey = Parameters<typeof say>[0];

/** A text of the interface, filled in. */
export const say = voice('page', PAGE_EN);

const writer = inLocale(createDayWriter);

/** Days and ranges, written out. */
export const days: DayWriter = {
  long: (day) => writer().long(day),
  short: (day) => writer().short(day),
  brief: (day) => writer().brief(day),
  range: (range, width) => writer().range(range, width),
};

const languages = inLocale((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const numbers = inLocale((locale) => new Intl.NumberFormat(locale));
const lists = inLocale((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

/** A count with the language's own grouping. */
export function number(value: number): string {
  return numbers().format(value);
}

/** `A, B and C`. */
export function list(items: readonly string[]): string {
  return lists().format(items);
}

const LANGUAGE = /^[a-z]{2,3}(-[a-z\d]{2,8})*$/i;

/** The name of a language by its ISO 639-1 code; the code where it has no name or is none. */
export function languageName(code: string): string {
  if (code === 'und') return '?';
  return LANGUAGE.test(code) ? (languages().of(code) ?? code) : code;
}

export { isRightToLeft };
export { chosenLocale, keepLocale } from './chosen-locale.ts';
export { inOwnNames } from './own-names.ts';
export { locale, LOCALES, speak, voice, type Locale } from './locale.ts';
