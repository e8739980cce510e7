import type { Database, Statement } from './database.ts';

/** Prepares a statement when it is first used, once for each text. */
export type Sql = (text: string) => Statement;

/** A database's prepared statements by their text. */
export function statementsOf(db: Database): Sql {
  const prepared = new Map<string, Statement>();
  return (text) => {
    let statement = prepared.get(text);
    if (statement === undefined) prepared.set(text, (statement = db.prepare(text)));
    return statement;
  };
}

/** How many rows a stream reads at once. */
const PAGE = 256;

/**
 * Streams rows in pages, so that no cursor stays open while the caller does something else. `next` gives the values
 * to bind for the page after a row; the statement's last value is the page's size.
 */
export function* pages<T>(
  fetch: (last: T | undefined, size: number) => readonly T[],
  size = PAGE,
): Iterable<T> {
  for (let last: T | undefined; ;) {
    const rows = fetch(last, size);
    yield* rows;
    if (rows.length < size) return;
    last = rows[rows.length - 1];
  }
}
