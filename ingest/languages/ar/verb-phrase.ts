// How Arabic lists of triggers write verbs and what must stand behind them.

import type { Told } from '../made-triggers.ts';

/** A verb by its past and the stem of its present, and what must stand behind it: `…` up to nine words between. */
export interface VerbPhrase {
  readonly verb: string;
  readonly with?: readonly string[];
}

export const verbs = (list: string, ...phrases: readonly (readonly string[])[]): VerbPhrase[] =>
  list.split('|').map((verb) => (phrases.length > 0 ? { verb, with: phrases.flat() } : { verb }));

/** Nouns behind a verb, near it or behind who acts; with a preposition before them where one is given. */
export const far = (nouns: readonly string[], before = ''): string[] =>
  nouns.flatMap((noun) => [`${before}${noun}`, `…… ${before}${noun}`]);

/** What verbs tell, and which they are. */
export type ToldBy = readonly (readonly [Told, readonly VerbPhrase[]])[];
