// Names put away by the letters that they begin with: tens of thousands in a few milliseconds. What they stand for is
// made when a word begins so.

import { emptyPile, PILE_KEYS } from '../article/pile.ts';
import type { Script } from '../article/script.ts';
import { plainSign } from '../article/script.ts';
import { fold } from './fold.ts';

/** The first letters of a word as one number that a pile takes. Two openings may be the same: it only says where to look. */
export type Opening = number;

/** Letters of an opening. */
export const OPENING_LETTERS = 4;

/** The opening of a text's first word; undefined where a brace stands in it, so that there are several. */
export type OpeningOf = (text: string) => Opening | undefined;

/** What ends a word; letters are above it, and 0 is a unit that wasn't met yet. */
const NO_LETTER = 1;
/** Braces part the endings of a name as the world's files write it. */
const BRACE = 0x7b;
const LETTER = /[\p{L}\p{N}]/u;

const byLetters = new WeakMap<NonNullable<Script['letters']>, OpeningOf>();

/** The opening of a text as it stands, upper or lower case, with marks or without. */
export const openingOf = openingsBy((sign) => sign);

/** The same in the letters that a script reads; what else a script does is not seen here. */
export function openingsIn(script: Script | undefined): OpeningOf {
  const letters = script?.letters;
  if (!letters) return openingOf;
  const held = byLetters.get(letters) ?? openingsBy((sign) => plainSign(sign, script));
  byLetters.set(letters, held);
  return held;
}

function openingsBy(read: (sign: string) => string): OpeningOf {
  const known = new Uint16Array(0x1_0000);
  const letterOf = (unit: number): number => {
    const letter = fold(read(String.fromCharCode(unit)));
    return LETTER.test(letter) ? letter.charCodeAt(0) : NO_LETTER;
  };
  return (text) => {
    let opening = 0;
    const end = Math.min(OPENING_LETTERS, text.length);
    for (let at = 0; at < end; at++) {
      const unit = text.charCodeAt(at);
      if (unit === BRACE) return undefined;
      const letter = known[unit] || (known[unit] = letterOf(unit));
      if (letter === NO_LETTER) break;
      opening = Math.imul(opening, 0x1f35) + letter;
    }
    return opening & (PILE_KEYS - 1);
  };
}

/** Things by the openings of their names, and what was made of them by first words. */
export interface Shelf<T, N> {
  /** Puts a thing away under an opening that a name of it has; under all that its names have, one after another. */
  put(opening: Opening, thing: T): void;
  /** The names whose first word is this one, folded; the same array each time. */
  at(head: string): readonly N[];
}

const NOTHING: readonly never[] = [];

/** An empty shelf. `namesOf` gives all names of a thing, `headOf` the first word of a name, folded, if it has one. */
export function shelfOf<T, N>(
  namesOf: (thing: T) => Iterable<N>,
  headOf: (name: N) => string | undefined,
): Shelf<T, N> {
  const pile = emptyPile<T>();
  const byHead = new Map<string, N[]>();
  return {
    put: (opening, thing) => pile.put(opening, thing),
    at(head) {
      const opening = openingOf(head)!;
      const things = pile.take(opening);
      for (const thing of things.length > 0 ? new Set(things) : things)
        for (const name of namesOf(thing)) {
          const its = headOf(name);
          if (its === undefined || openingOf(its) !== opening) continue;
          const list = byHead.get(its);
          if (list) list.push(name);
          else byHead.set(its, [name]);
        }
      return byHead.get(head) ?? NOTHING;
    },
  };
}
