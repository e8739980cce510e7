// Things put away by a number, tens of thousands in a few milliseconds, until somebody asks for one of the numbers.

/** Things by number. */
export interface Pile<T> {
  /** `key` is below `PILE_KEYS`. */
  put(key: number, thing: T): void;
  /** What was put under a number and not taken yet, the last one first. */
  take(key: number): readonly T[];
}

/** Numbers that things are put under; a power of two. */
export const PILE_KEYS = 0x8000;

const NOTHING: readonly never[] = [];

/** A pile of nothing. */
export function emptyPile<T>(): Pile<T> {
  const things: T[] = [];
  /** Where the one before it lies that has the same number, counted from 1; 0: there is none. */
  const before: number[] = [];
  const last = new Int32Array(PILE_KEYS);
  return {
    put(key, thing) {
      before.push(last[key]!);
      last[key] = things.push(thing);
    },
    take(key) {
      let at = last[key]!;
      if (at === 0) return NOTHING;
      last[key] = 0;
      const taken: T[] = [];
      for (; at > 0; at = before[at - 1]!) taken.push(things[at - 1]!);
      return taken;
    },
  };
}
