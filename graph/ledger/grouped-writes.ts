// Writes to one table that wait and then go in group by group: rows that lie side by side in the file are written one
// after the other, several at once, which takes half the time. Within a group they go in as they came.

import type { SqlValue } from './database.ts';
import type { Sql } from './statements.ts';

export interface GroupedWrites {
  /** A row, in place of the one with its key; `group`: what its key begins with. */
  put(group: string, ...values: SqlValue[]): void;
  /** The row with that key goes. */
  remove(group: string, ...key: SqlValue[]): void;
  /** Writes what waits of a group; before it is read. */
  settle(group: string): void;
  flush(): void;
  /** Drops what waits. */
  forget(): void;
}

/** Rows that wait at most, about 300 bytes each. */
const KEPT = 50_000;

/** Rows that one statement writes: a call costs as much as three rows do. */
const BATCH = 64;

/** `columns`: all of the table in their order; the first `keys` of them are its key. */
export function groupedWrites(
  sql: Sql,
  table: string,
  columns: readonly string[],
  keys: number,
): GroupedWrites {
  const row = `(${columns.map(() => '?').join(', ')})`;
  const insert = (rows: number): string =>
    `INSERT OR REPLACE INTO ${table} VALUES ${Array(rows).fill(row).join(', ')}`;
  const [one, many] = [insert(1), insert(BATCH)];
  const conditions = columns.slice(0, keys).map((column) => `${column} = ?`);
  const remove = `DELETE FROM ${table} WHERE ${conditions.join(' AND ')}`;
  /** The values of the rows that wait, one row behind the other. */
  const groups = new Map<string, SqlValue[]>();
  const width = columns.length;
  let waiting = 0;
  const writeOne = (values: readonly SqlValue[]): void => {
    for (let at = 0; at < values.length; at += width) sql(one).run(...values.slice(at, at + width));
  };
  const forget = (): void => {
    groups.clear();
    waiting = 0;
  };
  const flush = (): void => {
    let batch: SqlValue[] = [];
    for (const group of [...groups.keys()].sort()) {
      for (const value of groups.get(group)!) {
        batch.push(value);
        if (batch.length < BATCH * width) continue;
        sql(many).run(...batch);
        batch = [];
      }
    }
    writeOne(batch);
    forget();
  };
  const settle = (group: string): void => {
    const values = groups.get(group);
    if (values === undefined) return;
    writeOne(values);
    groups.delete(group);
    waiting -= values.length / width;
  };
  return {
    put(group, ...values) {
      const known = groups.get(group);
      if (known === undefined) groups.set(group, values);
      else known.push(...values);
      if (++waiting >= KEPT) flush();
    },
    remove(group, ...key) {
      // It may wait itself.
      settle(group);
      sql(remove).run(...key);
    },
    settle,
    flush,
    forget,
  };
}
