// The words with which a language tells when in a year something was: months and what is the beginning or end of one.

import type { LanguagePack } from './language-pack.ts';

const built = new WeakMap<LanguagePack, readonly string[]>();
const LETTERS = /^\p{L}[\p{L}\p{M}]+$/u;

/** Words of letters, each once; the same array for the same pack. */
export function monthWords(pack: LanguagePack): readonly string[] {
  let words = built.get(pack);
  if (!words) {
    const { month, part, unit } = pack.dates.words;
    // "tháng 7": where a month is a number, its unit tells it.
    const rows = [...month, ...part, ...unit.filter(([name]) => name === 'month')];
    const forms = rows.flatMap(([, list]) => list.split('|')).flatMap((form) => form.split(' '));
    built.set(pack, (words = [...new Set(forms.filter((form) => LETTERS.test(form)))]));
  }
  return words;
}
