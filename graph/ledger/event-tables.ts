// Writing events: their rows, those that are rejected, and the ids that they had before.

import type { EdgeRow, GraphEvent } from '../model/index.ts';
import type { EventRows } from './event-rows.ts';
import type { Sql } from './statements.ts';

/** The events' part of the merge's port (`MergeTables`). */
export interface EventTables {
  event(id: string): GraphEvent | undefined;
  putEvent(event: GraphEvent): void;
  removeEvent(id: string): void;
  putEventEdges(event: string, edges: readonly EdgeRow[]): void;
  putPreceding(event: string, edges: readonly EdgeRow[]): void;
  putRejected(id: string, event: GraphEvent | undefined): void;
  redirect(id: string, claim: { readonly article: string; readonly local: string }): void;
  redirectsTo(article: string, local: string): readonly string[];
}

/** Gives the tables, and what drops all that is remembered. */
export function eventTables(
  sql: Sql,
  rows: EventRows,
): { readonly tables: EventTables; readonly forget: () => void } {
  let rejected: Set<string> | undefined;
  const rejectedIds = (): Set<string> =>
    (rejected ??= new Set(sql(`SELECT id FROM rejected`).all().flat() as string[]));
  const tables: EventTables = {
    event: (id) => rows.of(id).event,
    putEvent: (event) => void rows.put(event.id, 'event', event),
    removeEvent: (id) => void rows.put(id, 'event', undefined),
    putEventEdges: (event, edges) => void rows.put(event, 'own', edges),
    putPreceding: (event, edges) => void rows.put(event, 'preceding', edges),
    putRejected(id, next) {
      if (next === undefined) {
        if (rejectedIds().delete(id)) sql(`DELETE FROM rejected WHERE id = ?`).run(id);
        return;
      }
      rejectedIds().add(id);
      sql(`INSERT OR REPLACE INTO rejected VALUES (?, ?)`).run(id, JSON.stringify(next));
    },
    redirect: (id, { article, local }) =>
      sql(`INSERT OR REPLACE INTO redirect VALUES (?, ?, ?)`).run(id, article, local),
    redirectsTo: (article, local) =>
      sql(`SELECT id FROM redirect WHERE article = ? AND local = ?`).all(article, local).flat() as string[],
  };
  return {
    tables,
    forget() {
      rejected = undefined;
    },
  };
}
