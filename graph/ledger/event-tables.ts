// Writing events: their rows and the ids that they had before.

import type { GraphEvent } from '../model/index.ts';
import type { ChangeNumber } from './change-number.ts';
import type { Sql } from './statements.ts';

/** The events' part of the merge's port (`MergeTables`). */
export interface EventTables {
  event(id: string): GraphEvent | undefined;
  putEvent(event: GraphEvent): void;
  removeEvent(id: string): void;
  putRejected(id: string, event: GraphEvent | undefined): void;
  redirect(id: string, claim: { readonly article: string; readonly local: string }): void;
  redirectsTo(article: string, local: string): readonly string[];
}

/** Events remembered at most, about 1,000 bytes each. */
const KEPT = 20_000;

/** Gives the tables, and what drops all that is remembered. `began` hears of every event that has had no row before. */
export function eventTables(
  sql: Sql,
  change: ChangeNumber,
  began: (event: string) => void,
): { readonly tables: EventTables; readonly forget: () => void } {
  const known = new Map<string, GraphEvent | undefined>();
  let rejected: Set<string> | undefined;
  const rejectedIds = (): Set<string> =>
    (rejected ??= new Set(sql(`SELECT id FROM rejected`).all().flat() as string[]));
  const keep = (id: string, event: GraphEvent | undefined): GraphEvent | undefined => {
    if (known.size >= KEPT) known.clear();
    known.set(id, event);
    return event;
  };
  const event = (id: string): GraphEvent | undefined => {
    if (known.has(id)) return known.get(id);
    const body = sql(`SELECT body FROM event WHERE id = ?`).get(id)?.[0] as string | undefined;
    return keep(id, body === undefined ? undefined : (JSON.parse(body) as GraphEvent));
  };
  const tables: EventTables = {
    event,
    putEvent(next) {
      const { id } = next;
      const before = event(id);
      const body = JSON.stringify(next);
      if (before === undefined) began(id);
      else if (JSON.stringify(before) === body) return;
      sql(`INSERT OR REPLACE INTO event VALUES (?, ?, ?)`).run(id, body, change.touched('event', id));
      keep(id, next);
    },
    removeEvent(id) {
      sql(`DELETE FROM event WHERE id = ?`).run(id);
      change.removed('event', id);
      keep(id, undefined);
    },
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
      known.clear();
      rejected = undefined;
    },
  };
}
