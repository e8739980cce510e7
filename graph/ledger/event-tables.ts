// Writing events: their rows, the ids that they had before, and the timelines of the pairs of their sides.

import type { GraphEvent, PairEntry, TimelineEntry } from '../model/index.ts';
import type { ChangeNumber } from './change-number.ts';
import type { SqlRow } from './database.ts';
import { pages, type Sql } from './statements.ts';

export interface EventTables {
  event(id: string): GraphEvent | undefined;
  putEvent(event: GraphEvent): void;
  removeEvent(id: string): void;
  redirect(id: string, claim: { readonly article: string; readonly local: string }): void;
  redirectsTo(article: string, local: string): readonly string[];
  timelineOf(event: string): readonly PairEntry[];
  putTimeline(event: string, entries: readonly PairEntry[]): void;
  heldBefore(pair: string, day: string): Iterable<TimelineEntry>;
  heldAfter(pair: string, day: string): Iterable<TimelineEntry>;
  startingWithin(pair: string, after: string, upTo: string | undefined): readonly TimelineEntry[];
}

/** Neighbours on a timeline that are read at once: most often the first is the one. */
const NEIGHBOURS = 4;

const HELD = `SELECT event, start, end, held FROM timeline WHERE pair = ?1 AND held = 1`;

/** The events' part of the merge's port (`MergeTables`). */
export function eventTables(sql: Sql, change: ChangeNumber): EventTables {
  const entry = ([event, start, end, held]: SqlRow): TimelineEntry => ({
    event: event as string,
    start: start as string,
    end: end as string,
    held: held === 1,
  });
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
    timelineOf: (event) =>
      sql(`SELECT event, start, end, held, pair FROM timeline WHERE event = ?`)
        .all(event)
        .map((row) => ({ ...entry(row), pair: row[4] as string })),
    putTimeline(event, entries) {
      sql(`DELETE FROM timeline WHERE event = ?`).run(event);
      for (const { pair, start, end, held } of entries) {
        sql(`INSERT INTO timeline VALUES (?, ?, ?, ?, ?)`).run(pair, event, start, end, Number(held));
      }
    },
    heldBefore: (pair, day) =>
      pages<TimelineEntry>((last, size) => {
        const text = `${HELD} AND (end, event) < (?2, ?3) ORDER BY end DESC, event DESC LIMIT ?4`;
        return sql(text)
          .all(pair, last?.end ?? day, last?.event ?? '', size)
          .map(entry);
      }, NEIGHBOURS),
    heldAfter: (pair, day) =>
      pages<TimelineEntry>((last, size) => {
        const text = `${HELD} AND (end, event) > (?2, ?3) ORDER BY end, event LIMIT ?4`;
        return sql(text)
          .all(pair, last?.end ?? day, last?.event ?? AFTER_ALL, size)
          .map(entry);
      }, NEIGHBOURS),
    startingWithin: (pair, after, upTo = AFTER_ALL) =>
      sql(`SELECT event, start, end, held FROM timeline WHERE pair = ? AND start > ? AND start <= ?`)
        .all(pair, after, upTo)
        .map(entry),
  };
}

/** Sorts after every day and every id. */
const AFTER_ALL = '\u{10ffff}';
