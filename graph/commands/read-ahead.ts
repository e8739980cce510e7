// Sources read ahead of what is loaded, so that several threads have work; what comes out keeps the order of the
// sources.

/** What a source gave, with what was made of it. */
export interface Made<T, U> {
  readonly item: T;
  readonly made: U;
}

/**
 * Gives each item with what `make` makes of it, in the order of the items; up to `ahead` are being made at once.
 * Nothing more is begun where the reader stops or something throws.
 */
export async function* readAhead<T, U>(
  items: AsyncIterable<T>,
  make: (item: T) => Promise<U>,
  ahead: number,
): AsyncGenerator<Made<T, U>> {
  const waiting: { readonly item: T; readonly made: Promise<U> }[] = [];
  const first = async (): Promise<Made<T, U>> => {
    const { item, made } = waiting.shift()!;
    return { item, made: await made };
  };
  for await (const item of items) {
    const made = make(item);
    // Whoever waits for it hears of a fault; until then it is nobody's.
    made.catch(() => undefined);
    waiting.push({ item, made });
    if (waiting.length >= ahead) yield await first();
  }
  while (waiting.length > 0) yield await first();
}
