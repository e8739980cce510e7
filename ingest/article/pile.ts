// Things put away by a number, tens of thousands in a few milliseconds, until somebody asks for one of the numbers.

/** Things by number. */
export interface Pile<T> {
  put(key: number, thing: T): void;
  /** What was put under a number and not taken yet, the last one first. */
  take(key: number): readonly T[];
}

const NOTHING: readonly never[] = [];

/** A pile of nothing. */
export function emptyPile<T>(): Pile<T> {
  const things: T[] = [];
  /** Where the one before it lies that has the same number; -1: there is none. */
  const before: number[] = [];
  const last = new Map<number, number>();
  return {
    put(key, thing) {
      before.push(last.get(key) ?? -1);
      last.set(key, things.length);
      things.push(thing);
    },
    take(key) {
      let at = last.get(key);
      if (at === undefined) return NOTHING;
      last.delete(key);
      const taken: T[] = [];
      for (; at >= 0; at = before[at]!) taken.push(things[at]!);
      return taken;
    },
  };
}
