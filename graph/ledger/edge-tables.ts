// Writing edges: those of one event alone, and those that several owners (articles, events) carry together.
// What is written waits in memory until `flush` and then goes in sorted by id: rows that lie side by side in the
// file are written side by side, and what comes and goes within one transaction is never written.

import type { EdgeRow, Support } from '../model/index.ts';
import { edgeId } from '../model/index.ts';
import type { ChangeNumber } from './change-number.ts';
import { leaving } from './leaving.ts';
import type { Sql } from './statements.ts';

/** The edges' part of the merge's port (`MergeTables`). */
export interface EdgeTables {
  putEventEdges(event: string, edges: readonly EdgeRow[]): void;
  putPreceding(event: string, edges: readonly EdgeRow[]): void;
  putSupport(owner: string, support: readonly Support[]): void;
}

/** The tables, and how what waits gets into them. */
export interface WaitingEdges {
  readonly tables: EdgeTables;
  /** An owner that has had no row until now, so that none need be looked for. */
  readonly began: (owner: string) => void;
  /** Writes what waits; before every commit. */
  readonly flush: () => void;
  /** Drops what waits and what is remembered; after a rollback, and when the rows are emptied. */
  readonly forget: () => void;
}

interface Waiting {
  readonly edge: EdgeRow;
  readonly body: string;
  /** Known to have no row: what is let go of before it is written needs no tombstone. */
  readonly isNew: boolean;
}

/** An owner's rows by edge id, as they will be when all that waits is written. */
type Bodies = Map<string, string>;

const READ = {
  own: `SELECT id, body FROM edge WHERE target = ?1 AND type IN ('PARTICIPATED_IN', 'SPOKE_AT')
    UNION ALL SELECT id, body FROM edge WHERE ${leaving(['HELD_IN'])}`,
  preceding: `SELECT id, body FROM edge WHERE ${leaving(['PRECEDED_BY'])}`,
  support: `SELECT edge, body FROM support WHERE owner = ?`,
} as const;

const KINDS = ['own', 'preceding', 'support'] as const;

/** Rows that wait at most, and owners remembered at most, about 500 bytes each. */
const KEPT = 50_000;

export function edgeTables(sql: Sql, change: ChangeNumber): WaitingEdges {
  const known = {
    own: new Map<string, Bodies>(),
    preceding: new Map<string, Bodies>(),
    support: new Map<string, Bodies>(),
  };
  /** By id; null where the edge is to go. */
  const edges = new Map<string, Waiting | null>();
  /** By owner and edge id. */
  const supports = new Map<
    string,
    { readonly owner: string; readonly edge: string; readonly body: string | null }
  >();
  /** Shared edges that an owner has let go of. */
  const loosened = new Set<string>();

  const bodiesOf = (kind: (typeof KINDS)[number], owner: string): Bodies => {
    const bodies = known[kind].get(owner);
    if (bodies !== undefined) return bodies;
    return remember(kind, owner, new Map(sql(READ[kind]).all(owner) as readonly [string, string][]));
  };
  const remember = (kind: (typeof KINDS)[number], owner: string, bodies: Bodies): Bodies => {
    if (known[kind].size >= KEPT) {
      // What is read anew must hold what waits.
      flush();
      known[kind].clear();
    }
    known[kind].set(owner, bodies);
    return bodies;
  };
  const replace = (kind: 'own' | 'preceding', event: string, rows: readonly EdgeRow[]): void => {
    const bodies = bodiesOf(kind, event);
    const left = new Set(bodies.keys());
    for (const edge of rows) {
      const id = edgeId(edge);
      const { basis, evidence } = edge;
      const body = JSON.stringify({ basis, evidence });
      left.delete(id);
      const before = bodies.get(id);
      if (before === body) continue;
      bodies.set(id, body);
      const waiting = edges.get(id);
      const isNew = waiting === undefined ? before === undefined : (waiting?.isNew ?? false);
      edges.set(id, { edge, body, isNew });
    }
    for (const id of left) {
      bodies.delete(id);
      if (edges.get(id)?.isNew === true) edges.delete(id);
      else edges.set(id, null);
    }
  };
  const putSupport = (owner: string, support: readonly Support[]): void => {
    const bodies = bodiesOf('support', owner);
    const left = new Set(bodies.keys());
    for (const { edge, first, last } of support) {
      const id = edgeId(edge);
      const body = JSON.stringify({ evidence: edge.evidence, first, last });
      left.delete(id);
      if (bodies.get(id) === body) continue;
      bodies.set(id, body);
      supports.set(`${owner}|${id}`, { owner, edge: id, body });
      // Other owners may carry the edge already.
      edges.set(id, { edge, body: JSON.stringify({ role: edge.role }), isNew: false });
    }
    for (const id of left) {
      bodies.delete(id);
      supports.set(`${owner}|${id}`, { owner, edge: id, body: null });
      loosened.add(id);
    }
  };
  const flush = (): void => {
    for (const [, { owner, edge, body }] of sorted(supports)) {
      if (body === null) sql(`DELETE FROM support WHERE owner = ? AND edge = ?`).run(owner, edge);
      else sql(`INSERT OR REPLACE INTO support VALUES (?, ?, ?)`).run(owner, edge, body);
    }
    for (const id of loosened) {
      if (sql(`SELECT 1 FROM support WHERE edge = ? LIMIT 1`).get(id) === undefined) edges.set(id, null);
      else if (!edges.has(id)) {
        sql(`UPDATE edge SET change = ? WHERE id = ?`).run(change.touched('edge', id), id);
      }
    }
    for (const [id, waiting] of sorted(edges)) {
      if (waiting === null) {
        sql(`DELETE FROM edge WHERE id = ?`).run(id);
        change.removed('edge', id);
      } else {
        const { edge, body } = waiting;
        sql(`INSERT INTO edge VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO UPDATE SET body = excluded.body, change = excluded.change`).run(
          id, edge.type, edge.from, edge.to, body, change.touched('edge', id),
        ); // prettier-ignore
      }
    }
    for (const waiting of [supports, edges, loosened]) waiting.clear();
  };
  const waits = (work: () => void): void => {
    work();
    if (edges.size + supports.size >= KEPT) flush();
  };
  return {
    tables: {
      putEventEdges: (event, rows) => waits(() => replace('own', event, rows)),
      putPreceding: (event, rows) => waits(() => replace('preceding', event, rows)),
      putSupport: (owner, support) => waits(() => putSupport(owner, support)),
    },
    began(owner) {
      for (const kind of KINDS) if (!known[kind].has(owner)) remember(kind, owner, new Map());
    },
    flush,
    forget() {
      for (const kept of [...KINDS.map((kind) => known[kind]), edges, supports, loosened]) kept.clear();
    },
  };
}

function sorted<T>(rows: ReadonlyMap<string, T>): [string, T][] {
  return [...rows.keys()].sort().map((key) => [key, rows.get(key)!]);
}
