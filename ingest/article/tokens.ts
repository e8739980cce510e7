// Words and marks of a stretch of text, the small units that word lists are matched on.

import type { WordCutter } from './words.ts';

/** A word, number or mark. Hyphens and apostrophes part words, so that compounds can be looked into. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** Lower case, composed (NFC). */
  readonly lower: string;
  /** Whether it is a word or number, not a mark. */
  readonly word: boolean;
  /** Whether it begins with a capital. */
  readonly capital: boolean;
  /** What phrases of a lexicon's lists go on with behind it, by the list's number; undefined: not known. */
  begins: readonly unknown[] | undefined;
}

const TOKEN = /[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const WORD = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;

/** The tokens of `text` from `start` to `end`, offsets in UTF-16 units into `text`. */
export function tokenise(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const [found] = match;
    const at = start + match.index;
    tokens.push({
      start: at,
      end: at + found.length,
      lower: found.normalize('NFC').toLowerCase(),
      word: WORD.test(found),
      capital: CAPITAL.test(found),
      begins: undefined,
    });
  }
  return tokens;
}

/**
 * The tokens of a text without blanks between its words. A name is one word, and no word reaches over the beginning
 * or the end of a name or of what else was found.
 */
export function tokeniseWords(
  text: string,
  cut: WordCutter,
  names: readonly { readonly start: number; readonly end: number }[],
  found: readonly { readonly start: number; readonly end: number }[],
): Token[] {
  const borders = new Set([...names, ...found].flatMap(({ start, end }) => [start, end]));
  const own = new Set(names.map(({ start, end }) => text.slice(start, end)));
  return cut(text, { borders, names: own }).map(({ start, end }) => {
    const word = text.slice(start, end);
    return {
      start,
      end,
      lower: word.toLowerCase(),
      word: WORD.test(word),
      capital: CAPITAL.test(word),
      begins: undefined,
    };
  });
}
