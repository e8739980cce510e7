/** What `make` makes, made when it is first asked for: writers of days and numbers cost milliseconds each. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
