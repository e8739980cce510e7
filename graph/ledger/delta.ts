import {
  isStored,
  rowOf,
  type ChangedKey,
  type GraphDelta,
  type GraphReader,
  type GraphRow,
} from '../model/index.ts';
import { type OwnEdge, ownEdgeId } from './event-edge.ts';
import type { Sql } from './statements.ts';

/** Tombstones but for those of rows that have come back since. */
const GONE = `SELECT row, id FROM tombstone t WHERE change > ? AND CASE row
    WHEN 'article' THEN NOT EXISTS (SELECT 1 FROM extraction WHERE article = t.id AND retired_at IS NULL)
    WHEN 'entity' THEN NOT EXISTS (SELECT 1 FROM entity WHERE id = t.id)
    WHEN 'event' THEN NOT EXISTS (SELECT 1 FROM event WHERE id = t.id)
    WHEN 'edge' THEN NOT EXISTS (SELECT 1 FROM edge WHERE id = t.id)
    ELSE NOT EXISTS (SELECT 1 FROM evidence WHERE id = t.id) END
  ORDER BY row, id`;

/** What changed after a change number, by kind and id: nodes before edges, what is gone last. */
export function changedKeys(sql: Sql, since: number): ChangedKey[] {
  const ids = (table: string, key = 'id', only = ''): string[] =>
    sql(`SELECT ${key} FROM ${table} WHERE ${only} change > ? ORDER BY ${key}`).all(since).flat() as string[];
  const changed: Readonly<Record<GraphRow['row'], readonly string[]>> = {
    article: ids('extraction', 'article', 'retired_at IS NULL AND'),
    entity: ids('entity'),
    event: ids('event'),
    evidence: ids('evidence'),
    edge: changedEdges(sql, since),
  };
  const here = Object.entries(changed).flatMap(([row, found]) =>
    found.map((id) => ({ row: row as GraphRow['row'], id, gone: false })),
  );
  const gone = sql(GONE).all(since);
  return [
    ...here,
    ...gone.map(([row, id]) => ({ row: row as GraphRow['row'], id: id as string, gone: true })),
  ];
}

/** What changed after a change number, each row in its latest state; what stores do not get is to be removed. */
export function deltaSince(sql: Sql, reader: GraphReader, since: number): GraphDelta {
  const upsert: GraphRow[] = [];
  const remove: GraphDelta['remove'][number][] = [];
  for (const { row, id, gone } of changedKeys(sql, since)) {
    const now = gone ? undefined : rowOf(reader, row, id);
    if (now && isStored(reader, now)) upsert.push(now);
    else remove.push({ row, id });
  }
  return { upsert, remove };
}

/** Shared edges that changed, and all edges of the events that did: their row is one. Sorted. */
function changedEdges(sql: Sql, since: number): string[] {
  const shared = sql(`SELECT id FROM edge WHERE change > ?`).all(since).flat() as string[];
  const own = sql(`SELECT id, edges FROM event WHERE change > ?`)
    .all(since)
    .flatMap(([id, edges]) =>
      (JSON.parse(edges as string) as OwnEdge[]).map((edge) => ownEdgeId(id as string, edge)),
    );
  return [...shared, ...own].sort();
}
