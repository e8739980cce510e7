// Writing events: their rows and the ids that they had before.

import type { GraphEvent } from '../model/index.ts';
import type { ChangeNumber } from './change-number.ts';
import type { Sql } from './statements.ts';

export interface EventTables {
  event(id: string): GraphEvent | undefined;
  putEvent(event: GraphEvent): void;
  removeEvent(id: string): void;
  redirect(id: string, claim: { readonly article: string; readonly local: string }): void;
  redirectsTo(article: string, local: string): readonly string[];
}

/** The events' part of the merge's port (`MergeTables`). */
export function eventTables(sql: Sql, change: ChangeNumber): EventTables {
  const bodyOf = (id: string): string | undefined =>
    sql(`SELECT body FROM event WHERE id = ?`).get(id)?.[0] as string | undefined;
  return {
    event(id) {
      const body = bodyOf(id);
      return body === undefined ? undefined : (JSON.parse(body) as GraphEvent);
    },
    putEvent(event) {
      const body = JSON.stringify(event);
      if (bodyOf(event.id) === body) return;
      sql(`INSERT OR REPLACE INTO event VALUES (?, ?, ?)`).run(
        event.id,
        body,
        change.touched('event', event.id),
      );
    },
    removeEvent(id) {
      sql(`DELETE FROM event WHERE id = ?`).run(id);
      change.removed('event', id);
    },
    redirect: (id, { article, local }) =>
      sql(`INSERT OR REPLACE INTO redirect VALUES (?, ?, ?)`).run(id, article, local),
    redirectsTo: (article, local) =>
      sql(`SELECT id FROM redirect WHERE article = ? AND local = ?`).all(article, local).flat() as string[],
  };
}
