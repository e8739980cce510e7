// The language of the interface: what the reader chose, else the first one of the browser's that there is.

import { LOCALES, type Locale } from './locale.ts';

const KEY = 'chancery.locale';
const language = (tag: string): string => tag.split('-')[0]!;

/** The language to speak. `preferred`: the browser's languages, the dearest first. */
export function chosenLocale(
  storage: Pick<Storage, 'getItem'> | undefined,
  preferred: readonly string[],
): Locale {
  const kept = storage?.getItem(KEY);
  const wanted = kept ? [kept, ...preferred] : preferred;
  for (const tag of wanted) {
    const found = LOCALES.find((locale) => language(locale) === language(tag));
    if (found) return found;
  }
  return LOCALES[0];
}

/** Keeps the choice for the next visit. */
export function keepLocale(storage: Pick<Storage, 'setItem'> | undefined, locale: Locale): void {
  storage?.setItem(KEY, locale);
}
