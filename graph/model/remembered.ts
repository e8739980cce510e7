/** Texts whose results are kept at most. */
const KEPT = 20_000;

/**
 * A function that remembers what it gave, for names, roles and other short texts that come again and again. `of` must
 * give the same for the same text, and nobody may change what it gives.
 */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const given = new Map<string, T>();
  return (text) => {
    let result = given.get(text);
    if (result === undefined) {
      if (given.size >= KEPT) given.clear();
      given.set(text, (result = of(text)));
    }
    return result;
  };
}
