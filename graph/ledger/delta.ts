import type { GraphDelta, GraphReader, GraphRow } from '../model/index.ts';
import type { Sql } from './statements.ts';

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
    ...ids('edge').map((id): GraphRow => ({ row: 'edge', value: reader.edge(id)! })),
  ];
  const gone = sql(`SELECT row, id FROM tombstone WHERE change > ? ORDER BY row, id`).all(since);
  return { upsert, remove: gone.map(([row, id]) => ({ row: row as GraphRow['row'], id: id as string })) };
}
