// Many short lists of numbers in two arrays: what a graph of a million edges needs to lie in memory compactly.

/** The list of `key` is `items` from `at[key]` to before `at[key + 1]`. */
export interface Lists {
  readonly at: Int32Array;
  readonly items: Int32Array;
}

/** Lists for the keys 0 to `count - 1` out of pairs `keys[i], values[i]`; values of a key stay in order. */
export function listsOf(count: number, keys: ArrayLike<number>, values: ArrayLike<number>): Lists {
  const at = new Int32Array(count + 1);
  for (let i = 0; i < keys.length; i++) at[keys[i]! + 1]!++;
  for (let key = 0; key < count; key++) at[key + 1]! += at[key]!;
  const next = at.slice();
  const items = new Int32Array(keys.length);
  for (let i = 0; i < keys.length; i++) items[next[keys[i]!]!++] = values[i]!;
  return { at, items };
}

/** One list. */
export function listAt({ at, items }: Lists, key: number): Int32Array {
  return items.subarray(at[key], at[key + 1]);
}
