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

interface Write {
  /** Whether a row comes; else the row with that key goes. */
  readonly comes: boolean;
  readonly values: readonly SqlValue[];
}

/** Writes that wait at most, about 300 bytes each. */
const KEPT = 50_000;

/** Rows that one statement writes: a call costs as much as three rows do. */
const BATCH = 16;

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
  const groups = new Map<string, Write[]>();
  let waiting = 0;
  const add = (group: string, comes: boolean, values: readonly SqlValue[]): void => {
    const writes = groups.get(group);
    if (writes === undefined) groups.set(group, [{ comes, values }]);
    else writes.push({ comes, values });
    if (++waiting >= KEPT) flush();
  };
  /** Writes in order, and as many rows at once as come one after the other. */
  const run = (writes: readonly Write[]): void => {
    let batch: (readonly SqlValue[])[] = [];
    const singly = (): void => {
      for (const values of batch) sql(one).run(...values);
      batch = [];
    };
    for (const { comes, values } of writes) {
      if (comes) batch.push(values);
      else singly();
      if (!comes) sql(remove).run(...values);
      if (batch.length < BATCH) continue;
      sql(many).run(...batch.flat());
      batch = [];
    }
    singly();
  };
  const flush = (): void => {
    run([...groups.keys()].sort().flatMap((group) => groups.get(group)!));
    forget();
  };
  const forget = (): void => {
    groups.clear();
    waiting = 0;
  };
  return {
    put: (group, ...values) => add(group, true, values),
    remove: (group, ...key) => add(group, false, key),
    settle(group) {
      const writes = groups.get(group);
      if (writes === undefined) return;
      run(writes);
      groups.delete(group);
      waiting -= writes.length;
    },
    flush,
    forget,
  };
}
