// Writing edges: those of one event alone, and those that several owners carry together.

import type { EdgeRow, Support } from '../model/index.ts';
import { edgeId } from '../model/index.ts';
import type { ChangeNumber } from './change-number.ts';
import type { Sql } from './statements.ts';

export interface EdgeTables {
  putEventEdges(event: string, edges: readonly EdgeRow[]): void;
  putPreceding(event: string, edges: readonly EdgeRow[]): void;
  putSupport(owner: string, support: readonly Support[]): void;
}

const OWN = `SELECT id, body FROM edge WHERE target = ?1 AND type IN ('PARTICIPATED_IN', 'SPOKE_AT')
  UNION ALL SELECT id, body FROM edge WHERE source = ?1 AND type = 'HELD_IN'`;
const PRECEDING = `SELECT id, body FROM edge WHERE source = ? AND type = 'PRECEDED_BY'`;

/** The edges' part of the merge's port (`MergeTables`). */
export function edgeTables(sql: Sql, change: ChangeNumber): EdgeTables {
  const write = (id: string, { type, from, to }: EdgeRow, body: string): void =>
    sql(`INSERT INTO edge VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET body = excluded.body, change = excluded.change`).run(
      id, type, from, to, body, change.touched('edge', id),
    ); // prettier-ignore
  const remove = (id: string): void => {
    sql(`DELETE FROM edge WHERE id = ?`).run(id);
    change.removed('edge', id);
  };
  const replace = (select: string, event: string, edges: readonly EdgeRow[]): void => {
    const known = new Map(
      sql(select)
        .all(event)
        .map(([id, body]) => [id as string, body as string]),
    );
    for (const edge of edges) {
      const id = edgeId(edge);
      const { basis, evidence } = edge;
      const body = JSON.stringify({ basis, evidence });
      if (known.get(id) !== body) write(id, edge, body);
      known.delete(id);
    }
    for (const id of known.keys()) remove(id);
  };
  return {
    putEventEdges: (event, edges) => replace(OWN, event, edges),
    putPreceding: (event, edges) => replace(PRECEDING, event, edges),
    putSupport(owner, support) {
      const select = sql(`SELECT edge, body FROM support WHERE owner = ?`);
      const known = new Map(select.all(owner).map(([edge, body]) => [edge as string, body as string]));
      for (const { edge, first, last } of support) {
        const id = edgeId(edge);
        const body = JSON.stringify({ evidence: edge.evidence, first, last });
        if (known.get(id) !== body) {
          sql(`INSERT OR REPLACE INTO support VALUES (?, ?, ?)`).run(owner, id, body);
          if (!change.hasTouched('edge', id)) write(id, edge, JSON.stringify({ role: edge.role }));
        }
        known.delete(id);
      }
      for (const id of known.keys()) {
        sql(`DELETE FROM support WHERE owner = ? AND edge = ?`).run(owner, id);
        if (sql(`SELECT 1 FROM support WHERE edge = ? LIMIT 1`).get(id) === undefined) remove(id);
        else sql(`UPDATE edge SET change = ? WHERE id = ?`).run(change.touched('edge', id), id);
      }
    },
  };
}
