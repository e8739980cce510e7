// The events that claims have touched, computed anew: once for all articles of a transaction, since each moves what
// came before and after its events on many timelines.

import type { EventClaim, Judged, MergeTables } from '../model/index.ts';
import { NOTHING_JUDGED } from '../model/index.ts';
import { chronologyEdges, eventsLookingBackAt, pairEntries } from './chronology.ts';
import { eventEdges } from './event-edges.ts';
import { judgedEvent } from './judged.ts';
import type { Touched } from './merge-article.ts';
import { metWith } from './met-with.ts';
import { statedEdges, statedLater } from './stated.ts';

/** Brings the events up to what is claimed now, and what precedes them and others; nothing is touched afterwards. */
export function deriveEvents(
  tables: MergeTables,
  { events, order }: Touched,
  judged: Judged = NOTHING_JUDGED,
): void {
  const dirty = new Set(order);
  const entries = [...dirty].flatMap((id) => tables.timelineOf(id));
  const there: string[] = [];
  for (const [id, claims] of [...events].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (claims.length > 0) {
      writeEvent(tables, claims, judged);
      there.push(id);
      continue;
    }
    tables.putRejected(id, undefined);
    if (tables.event(id)) clearEvent(tables, id);
  }
  for (const id of statedLater(tables, there)) dirty.add(id);
  for (const id of [...dirty]) entries.push(...tables.timelineOf(id));
  for (const entry of entries) for (const id of eventsLookingBackAt(tables, entry)) dirty.add(id);
  for (const id of [...dirty].sort()) if (tables.event(id)) writePreceding(tables, id);
  events.clear();
  order.clear();
}

function writeEvent(tables: MergeTables, claims: readonly EventClaim[], judged: Judged): void {
  const { merged, rejected } = judgedEvent(claims, judged);
  const { id } = merged.event;
  if (rejected) {
    if (tables.event(id)) clearEvent(tables, id);
    tables.putRejected(id, merged.event);
    return;
  }
  tables.putRejected(id, undefined);
  tables.putEvent(merged.event);
  tables.putEventEdges(id, eventEdges(merged));
  tables.putSupport(id, metWith(merged));
  tables.putTimeline(id, pairEntries(merged));
}

function clearEvent(tables: MergeTables, id: string): void {
  tables.putPreceding(id, []);
  tables.putTimeline(id, []);
  tables.putSupport(id, []);
  tables.putEventEdges(id, []);
  tables.removeEvent(id);
}

function writePreceding(tables: MergeTables, id: string): void {
  // A rejected event is not there to come after.
  const stated = statedEdges(tables, id).filter(({ to }) => tables.event(to) !== undefined);
  const ends = new Set(stated.map(({ to }) => to));
  tables.putPreceding(id, [...stated, ...chronologyEdges(tables, id, ends)]);
}
