// How the contract's suites make a store and look at its rows.

import type { GraphRow } from '../../graph/model/index.ts';
import type { Store } from '../../graph/store/index.ts';

/** How a store is made and looked at. */
export interface StoreMaker {
  /** A new, empty store. Where several share a server, the ones before are emptied by it. */
  open(): Promise<Store>;
  /** Takes away what a store holds, behind its back. */
  empty(store: Store): Promise<void>;
  /** What lives on its behalf: processes or transactions that run a query. */
  running(store: Store): Promise<readonly (number | string)[]>;
  /** A query that would run for minutes. */
  readonly runaway: string;
}

/** Every row of a store, sorted. */
export async function rowsOf(store: Store): Promise<GraphRow[]> {
  const rows: GraphRow[] = [];
  for await (const row of store.rows()) rows.push(row);
  return sortedRows(rows);
}

/** The rows by kind and id. */
export function sortedRows(rows: readonly GraphRow[]): GraphRow[] {
  return [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf(row: GraphRow): string {
  return `${row.row} ${row.value.id}`;
}
