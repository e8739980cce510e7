// Phrases put away by the word that they begin with. Of ten thousand a language an article meets the first words of a
// few hundred: the others stay as they are listed, in columns, since an object each would take as long again to make.

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
  const exact = new Map<string, number>();
  const stems = new Map<string, number>();
  const tails = new Map<string, number>();

  const listUnder = (lists: Map<string, number>, key: string, words: string, under: number): void => {
    before.push(lists.get(key) ?? -1);
    lists.set(key, texts.length);
    texts.push(words);
    numbers.push(under);
  };
  /** What is listed up to one, first to last, behind what is there. */
  const gather = (last: number | undefined, all: Listed[]): void => {
    const from = all.length;
    for (let at = last ?? -1; at >= 0; at = before[at]!)
      all.push({ words: texts[at]!, rest: rests.get(at) ?? NO_STEPS, under: numbers[at]! });
    for (let low = from, high = all.length - 1; low < high; low++, high--)
      [all[low], all[high]] = [all[high]!, all[low]!];
  };
  return {
    list(phrase, under) {
      eachBeginning(phrase, (words, rest) => {
        if (rest.length > 0) rests.set(texts.length, rest);
        const first = firstWord(words);
        if (first.endsWith('*')) listUnder(stems, first.slice(0, -1), words, under);
        else if (first.startsWith('*')) listUnder(tails, first.slice(1), words, under);
        else listUnder(exact, first, words, under);
      });
    },
    at({ lower, word }) {
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
