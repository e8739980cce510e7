// A language's words findable in text without blanks, by their first two signs.

import { emptyPile, PILE_KEYS } from './pile.ts';
import type { Script } from './script.ts';
import { plainSign, plainText } from './script.ts';

/** Words of several signs, and single signs that are words. */
export interface WordList {
  /** How many signs the words have that stand at a place of a plain text, the longest first; single signs left out. */
  sizesAt(text: string, at: number): readonly number[];
  hasSign(sign: string): boolean;
}

const NO_SIZES: readonly number[] = [];

/** The words of a list, each read as the script says; a word may come several times. */
export function wordList(words: Iterable<string>, script?: Script): WordList {
  const unitOf = unitsOf(script);
  const keyOf = (first: number, second: number): number =>
    (Math.imul(first, 0x1f35) + second) & (PILE_KEYS - 1);
  const pile = emptyPile<string>();
  const signs = new Set<string>();
  for (const word of words)
    if (word.length > 1) pile.put(keyOf(unitOf(word.charCodeAt(0)), unitOf(word.charCodeAt(1))), word);
    else signs.add(plainText(word, script));
  const known = new Map<number, readonly string[]>();
  const wordsAt = (key: number): readonly string[] => {
    let found = known.get(key);
    if (!found) {
      found = [...new Set(pile.take(key).map((word) => plainText(word, script)))];
      known.set(key, (found = found.toSorted((a, b) => b.length - a.length)));
    }
    return found;
  };
  return {
    hasSign: (sign) => signs.has(sign),
    sizesAt(text, at) {
      if (at + 1 >= text.length) return NO_SIZES;
      const fitting = wordsAt(keyOf(text.charCodeAt(at), text.charCodeAt(at + 1)));
      const sizes: number[] = [];
      for (const word of fitting) if (text.startsWith(word, at)) sizes.push(word.length);
      return sizes.length > 0 ? sizes : NO_SIZES;
    },
  };
}

/** What a script reads each unit as, found once. */
function unitsOf(script: Script | undefined): (unit: number) => number {
  const units = new Map<number, number>();
  return (unit) => {
    let read = units.get(unit);
    if (read === undefined)
      units.set(unit, (read = plainSign(String.fromCharCode(unit), script).charCodeAt(0)));
    return read;
  };
}
