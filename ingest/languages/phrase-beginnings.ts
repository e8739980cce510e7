// Phrases put away by the word that they begin with. Of ten thousand a language an article meets the first words of a
// few hundred: the others stay as they are listed, in columns, since an object each would take as long again to make.

import { emptyPile, PILE_KEYS } from '../article/pile.ts';
import type { Token } from '../article/tokens.ts';
import type { Phrase } from './phrase.ts';
import { eachBeginning, firstWord, NO_STEPS } from './phrase.ts';

/** A phrase from its first words on, with the number that it was listed under. */
export interface Listed {
  readonly words: string;
  readonly rest: Exclude<Phrase, string>;
  readonly under: number;
}

/** Phrases by their first words. */
export interface Beginnings {
  /** Lists a phrase under a number, by each word that it can begin with. */
  list(phrase: Phrase, under: number): void;
  /** Those that may begin with a token: by the word, then by stems, then by ends of compounds, each as they were listed. */
  at(token: Token): Listed[];
}

/** No phrases. */
export function noBeginnings(): Beginnings {
  const texts: string[] = [];
  const numbers: number[] = [];
  /** What follows a class of words; most phrases have none. */
  const rests = new Map<number, Listed['rest']>();
  /** The one listed before it with the same first word; -1: there is none. */
  const before: number[] = [];
  /** Those whose first word no token has begun like yet, by its first two letters. */
  const waiting = emptyPile<number>();
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const tails = new Map<string, number>();

  const listUnder = (lists: Map<string, number>, key: string, at: number): void => {
    before[at] = lists.get(key) ?? -1;
    lists.set(key, at);
  };
  const listByWord = (at: number): void => {
    const first = firstWord(texts[at]!);
    if (first.endsWith('*')) listUnder(stems, first.slice(0, -1), at);
    else if (first.startsWith('*')) listUnder(tails, first.slice(1), at);
    else listUnder(exact, first, at);
  };
  /** What is listed up to one, first to last, behind what is there. */
  const gather = (last: number | undefined, all: Listed[]): void => {
    const from = all.length;
    for (let at = last ?? -1; at >= 0; at = before[at]!)
      all.push({ words: texts[at]!, rest: rests.get(at) ?? NO_STEPS, under: numbers[at]! });
    for (let low = from, high = all.length - 1; low < high; low++, high--)
      [all[low], all[high]] = [all[high]!, all[low]!];
  };
  const add = (words: string, rest: Listed['rest'], under: number): void => {
    const at = texts.length;
    if (rest.length > 0) rests.set(at, rest);
    texts.push(words);
    numbers.push(under);
    before.push(-1);
    const opening = openingOf(words);
    if (opening === undefined) listByWord(at);
    else waiting.put(opening, at);
  };
  return {
    list(phrase, under) {
      if (typeof phrase === 'string') add(phrase, NO_STEPS, under);
      else eachBeginning(phrase, (words, rest) => add(words, rest, under));
    },
    at({ lower, word }) {
      const opening = openingOf(lower);
      if (opening !== undefined) for (const at of waiting.take(opening).toReversed()) listByWord(at);
      const all: Listed[] = [];
      gather(exact.get(lower), all);
      if (!word) return all;
      for (let cut = 2; stems.size > 0 && cut <= lower.length; cut++)
        gather(stems.get(lower.slice(0, cut)), all);
      for (let cut = 0; tails.size > 0 && cut < lower.length - 2; cut++)
        gather(tails.get(lower.slice(cut)), all);
      return all;
    },
  };
}

const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Whether a unit is a letter, once one was met: 1 no, 2 yes. */
const known = new Uint8Array(0x1_0000);

/** The first two letters of a word, all of a shorter one, as a number that a pile takes; undefined: no letter begins it. */
function openingOf(words: string): number | undefined {
  const first = words.charCodeAt(0);
  if (!isLetter(first)) return undefined;
  const second = words.charCodeAt(1);
  return (Math.imul(first, 0x1f35) + (isLetter(second) ? second : 0)) & (PILE_KEYS - 1);
}

/** Whether a unit is a letter, a mark of one or a digit; NaN, behind the end, is none. */
function isLetter(unit: number): boolean {
  return unit > 0 && (known[unit] || (known[unit] = LETTER.test(String.fromCharCode(unit)) ? 2 : 1)) === 2;
}
