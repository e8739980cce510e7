// Edges that several owners (articles, events) carry together. What is written waits in memory until `flush`: the edge
// of a hub is written once a transaction, however many bring something to it.

import type { EdgeRow, Support } from '../model/index.ts';
import { edgeId } from '../model/index.ts';
import type { Share } from './brought.ts';
import type { ChangeNumber } from './change-number.ts';
import type { SqlValue } from './database.ts';
import { groupedWrites } from './grouped-writes.ts';
import type { Sql } from './statements.ts';

/** The shared edges' part of the merge's port (`MergeTables`). */
export interface SharedEdgeTables {
  putSupport(owner: string, support: readonly Support[]): void;
}

/** Where it is kept which edges an owner carries. */
export interface Shares {
  of(owner: string): readonly Share[];
  put(owner: string, edges: readonly Share[]): void;
}

/** The tables, and how what waits gets into them. */
export interface SharedEdges {
  readonly tables: SharedEdgeTables;
  /** Writes what waits; before every commit. */
  readonly flush: () => void;
  /** Drops what waits; after a rollback, and when the rows are emptied. */
  readonly forget: () => void;
}

export function sharedEdges(sql: Sql, change: ChangeNumber, shares: Shares): SharedEdges {
  const supports = groupedWrites(sql, 'support', ['edge', 'since', 'owner', 'body'], 3);
  const carried = new Map<string, EdgeRow>();
  /** Edges that an owner has let go of. */
  const loosened = new Set<string>();
  const bodyOf = (edge: string, since: number, owner: string): SqlValue | undefined => {
    supports.settle(edge);
    const select = sql(`SELECT body FROM support WHERE edge = ? AND since = ? AND owner = ?`);
    return select.get(edge, since, owner)?.[0];
  };
  const putSupport = (owner: string, support: readonly Support[]): void => {
    const before = shares.of(owner);
    if (before.length === 0 && support.length === 0) return;
    const left = new Map(before);
    const now: Share[] = [];
    for (const { edge, first, last } of support) {
      const id = edgeId(edge);
      const body = JSON.stringify({ evidence: edge.evidence, first, last });
      const known = left.get(id);
      const since = known ?? change.pending();
      left.delete(id);
      now.push([id, since]);
      if (known !== undefined && bodyOf(id, since, owner) === body) continue;
      supports.put(id, id, since, owner, body);
      carried.set(id, edge);
    }
    for (const [id, since] of left) {
      supports.remove(id, id, since, owner);
      loosened.add(id);
    }
    shares.put(owner, now);
  };
  const flush = (): void => {
    supports.flush();
    // In the order in which they lie in the file.
    for (const id of [...carried.keys()].sort()) {
      const { to, role = null } = carried.get(id)!;
      sql(`INSERT INTO edge VALUES (?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET change = excluded.change`)
        .run(id, to, role, change.touched('edge', id)); // prettier-ignore
    }
    for (const id of loosened) {
      if (sql(`SELECT 1 FROM support WHERE edge = ? LIMIT 1`).get(id)) {
        sql(`UPDATE edge SET change = ? WHERE id = ?`).run(change.touched('edge', id), id);
        continue;
      }
      sql(`DELETE FROM edge WHERE id = ?`).run(id);
      change.removed('edge', id);
    }
    for (const waiting of [carried, loosened]) waiting.clear();
  };
  return {
    tables: { putSupport },
    flush,
    forget() {
      supports.forget();
      for (const waiting of [carried, loosened]) waiting.clear();
    },
  };
}
