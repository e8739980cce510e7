// Words of the text with what the linker asks of them.

import type { WordCutter } from '../article/words.ts';

/** A run of letters and digits. `sentence` counts the sentence that it stands in, -1 outside all. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** What word lists are asked with: folded, or with its marks where they make another word. */
  readonly key: string;
  readonly capital: boolean;
  readonly sentence: number;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const CAPITAL = /^\p{Lu}/u;

/** Names of people that one text without blanks holds. */
export type OwnNames = ReadonlySet<string>;

/**
 * Cuts the text into words; `folded` is `fold(text)`, `cut` cuts text that has no blanks between words. There one of
 * `names` is a single word and counts as written with a capital.
 */
export function tokenize(
  text: string,
  folded: string,
  sentences: readonly { start: number; end: number }[],
  cut?: WordCutter,
  names: OwnNames = new Set(),
  keyOf: (word: string, folded: string) => string = (_, folded) => folded,
  isSuffix: (start: number) => boolean = () => false,
): Token[] {
  const tokens: Token[] = [];
  let sentence = 0;
  for (const { start, end } of cut ? cut(text, { names }).filter(isWord(text)) : wordsIn(folded)) {
    const word = text.slice(start, end);
    if (word === 's' && /['’]/.test(text[start - 1] ?? '')) continue; // the possessive's own letter
    if (isSuffix(start)) continue;
    while (sentence < sentences.length && sentences[sentence]!.end <= start) sentence++;
    const inside = sentence < sentences.length && sentences[sentence]!.start <= start;
    tokens.push({
      start,
      end,
      text: word,
      folded: folded.slice(start, end),
      key: keyOf(word, folded.slice(start, end)),
      capital: CAPITAL.test(word) || names.has(word),
      sentence: inside ? sentence : -1,
    });
  }
  return tokens;
}

/** In folded text: the sign of "Nukuʻalofa" parts words as every apostrophe does. */
function wordsIn(folded: string): { start: number; end: number }[] {
  return [...folded.matchAll(WORD)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
}

function isWord(text: string): (span: { start: number }) => boolean {
  return ({ start }) => /[\p{L}\p{N}]/u.test(text[start] ?? '');
}
