// The door of the words. The page has one language; a second one is one catalogue more and a line here.

import { createSay } from './catalogue.ts';
import { createDayWriter } from './days.ts';
import { EN } from './en.ts';
import { isRightToLeft } from './direction.ts';

/** The key of a text. */
export type TextKey = keyof typeof EN;

/** British English: day before month, as in the articles' dates. */
export const LOCALE = 'en-GB';

/** A text of the interface, filled in. */
export const say = createSay(EN, LOCALE);

/** Days and ranges, written out. */
export const days = createDayWriter(LOCALE);

const languages = new Intl.DisplayNames(LOCALE, { type: 'language' });
const numbers = new Intl.NumberFormat(LOCALE);
const lists = new Intl.ListFormat(LOCALE, { type: 'conjunction' });

/** A count with the language's own grouping. */
export function number(value: number): string {
  return numbers.format(value);
}

/** `A, B and C`. */
export function list(items: readonly string[]): string {
  return lists.format(items);
}

/** The name of a language by its ISO 639-1 code; the code where it has no name. */
export function languageName(code: string): string {
  return code === 'und' ? '?' : (languages.of(code) ?? code);
}

export { isRightToLeft };
