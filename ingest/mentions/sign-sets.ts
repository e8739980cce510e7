// The lists of `SignNames` as sets, made once a language: each article asks them for every sign.

import type { SignNames } from './language-names.ts';

/** What each list holds. */
export interface SignSets {
  readonly spelling: ReadonlySet<string>;
  readonly surnames: ReadonlySet<string>;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

const made = new WeakMap<SignNames, SignSets>();

/** The sets of a language's lists; the same object each time. */
export function signSets(words: SignNames): SignSets {
  let sets = made.get(words);
  if (!sets) {
    const { spelling, surnames, shortBefore, shortAfter } = words;
    sets = {
      spelling: new Set(spelling),
      surnames: new Set(surnames),
      before: new Set(shortBefore),
      after: new Set(shortAfter),
    };
    made.set(words, sets);
  }
  return sets;
}
