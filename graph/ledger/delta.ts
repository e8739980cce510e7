import type { GraphDelta, GraphReader, GraphRow } from '../model/index.ts';
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

/** What changed after a change number: each row in its latest state, nodes before edges; what is gone, by name. */
export function deltaSince(sql: Sql, reader: GraphReader, since: number): GraphDelta {
  const ids = (table: string): string[] =>
    sql(`SELECT id FROM ${table} WHERE change > ? ORDER BY id`).all(since).flat() as string[];
  const articles = sql(
    `SELECT article FROM extraction WHERE retired_at IS NULL AND change > ? ORDER BY article`,
  ).all(since);
  const upsert: GraphRow[] = [
    ...articles.map(([id]): GraphRow => ({ row: 'article', value: reader.article(id as string)! })),
    ...ids('entity').map((id): GraphRow => ({ row: 'entity', value: reader.entity(id)! })),
    ...ids('event').map((id): GraphRow => ({ row: 'event', value: reader.event(id)! })),
    ...ids('evidence').map((id): GraphRow => ({ row: 'evidence', value: reader.evidence(id)! })),
    ...changedEdges(sql, since).map((id): GraphRow => ({ row: 'edge', value: reader.edge(id)! })),
  ];
  const gone = sql(GONE).all(since);
  return { upsert, remove: gone.map(([row, id]) => ({ row: row as GraphRow['row'], id: id as string })) };
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
