// The running change number: every row of the graph carries the change that last touched it, and what is gone
// leaves a tombstone, so that a store can ask for what is new. A row that comes back leaves its tombstone standing:
// whoever reads tombstones passes over rows that are there.

import type { GraphRow } from '../model/index.ts';
import type { Sql } from './statements.ts';

export interface ChangeNumber {
  /** The last committed change; 0 for an empty ledger. */
  current(): number;
  /** The number that this transaction will have, if it changes anything. */
  pending(): number;
  /** A row is new or other than before; gives the number that it shall carry. */
  touched(row: GraphRow['row'], id: string): number;
  /** Whether this transaction has touched the entity, which so carries its number, and not removed it since. */
  hasTouchedEntity(id: string): boolean;
  removed(row: GraphRow['row'], id: string): void;
  /** Something else that answers are made of is other than before. */
  happened(): void;
  /** At the end of a transaction: writes the number down where something changed. */
  settle(): void;
  /** After a rollback. */
  forget(): void;
}

/** Keeps the number in `meta`. */
export function changeNumber(sql: Sql): ChangeNumber {
  const entities = new Set<string>();
  let changed = false;
  const current = (): number => Number(sql(`SELECT value FROM meta WHERE key = 'change'`).get()?.[0] ?? 0);
  let next: number | undefined;
  const pending = (): number => (next ??= current() + 1);
  return {
    current,
    pending,
    touched(row, id) {
      changed = true;
      if (row === 'entity') entities.add(id);
      return pending();
    },
    hasTouchedEntity: (id) => entities.has(id),
    removed(row, id) {
      changed = true;
      if (row === 'entity') entities.delete(id);
      sql(`INSERT OR REPLACE INTO tombstone VALUES (?, ?, ?)`).run(row, id, pending());
    },
    happened() {
      changed = true;
    },
    settle() {
      if (changed) sql(`INSERT OR REPLACE INTO meta VALUES ('change', ?)`).run(String(pending()));
      changed = false;
      entities.clear();
      next = undefined;
    },
    forget() {
      changed = false;
      entities.clear();
      next = undefined;
    },
  };
}
