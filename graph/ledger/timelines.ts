// The timelines of the pairs of sides. The rows are in SQL; a pair that has been asked for is kept sorted in memory
// and written through, since the merge asks the same pairs for their neighbours again and again. One writer holds
// the ledger, so nobody changes the rows behind its back.

import type { PairEntry, TimelineEntry } from '../model/index.ts';
import type { SqlRow } from './database.ts';
import type { Sql } from './statements.ts';

/** The timelines' part of the merge's port (`MergeTables`). */
export interface TimelineTables {
  timelineOf(event: string): readonly PairEntry[];
  putTimeline(event: string, entries: readonly PairEntry[]): void;
  heldBefore(pair: string, day: string): Iterable<TimelineEntry>;
  heldAfter(pair: string, day: string): Iterable<TimelineEntry>;
  startingWithin(pair: string, after: string, upTo: string | undefined): readonly TimelineEntry[];
}

/** One pair's events: all by start, the held ones by end; by id within a day. */
interface Timeline {
  readonly byStart: TimelineEntry[];
  readonly heldByEnd: TimelineEntry[];
}

/** Entries kept in memory at most, about 100 bytes each; beyond that what is kept is read anew when asked for. */
const KEPT = 500_000;

/** The tables, and what is kept in memory. */
export interface KeptTimelines {
  readonly tables: TimelineTables;
  /** An event that has had no row until now, so that none need be looked for. */
  readonly began: (event: string) => void;
  /** Drops what is kept: after a rollback, and when the rows are emptied. */
  readonly forget: () => void;
}

export function timelineTables(sql: Sql): KeptTimelines {
  const pairs = new Map<string, Timeline>();
  const events = new Map<string, readonly PairEntry[]>();
  let kept = 0;
  const forget = (): void => {
    pairs.clear();
    events.clear();
    kept = 0;
  };
  const keep = (entries: number): void => {
    if (kept + entries > KEPT) forget();
    kept += entries;
  };
  const timeline = (pair: string): Timeline => {
    const known = pairs.get(pair);
    if (known !== undefined) return known;
    const byStart = sql(`SELECT event, start, end, held FROM timeline WHERE pair = ? ORDER BY start, event`)
      .all(pair)
      .map(entryFrom);
    const heldByEnd = byStart
      .filter(({ held }) => held)
      .sort((a, b) => (endsBefore(a, b.end, b.event) ? -1 : 1));
    keep(byStart.length + heldByEnd.length);
    const read = { byStart, heldByEnd };
    pairs.set(pair, read);
    return read;
  };
  const timelineOf = (event: string): readonly PairEntry[] => {
    const known = events.get(event);
    if (known !== undefined) return known;
    const entries = sql(`SELECT event, start, end, held, pair FROM timeline WHERE event = ? ORDER BY pair`)
      .all(event)
      .map((row): PairEntry => ({ ...entryFrom(row), pair: row[4] as string }));
    keep(entries.length);
    events.set(event, entries);
    return entries;
  };
  const tables: TimelineTables = {
    timelineOf,
    putTimeline(event, entries) {
      const known = timelineOf(event);
      if (known.length === entries.length && JSON.stringify(known) === JSON.stringify(entries)) return;
      if (known.length > 0) sql(`DELETE FROM timeline WHERE event = ?`).run(event);
      for (const entry of known) remove(pairs.get(entry.pair), entry);
      for (const entry of entries) {
        const { pair, start, end, held } = entry;
        sql(`INSERT INTO timeline VALUES (?, ?, ?, ?, ?)`).run(pair, event, start, end, Number(held));
        insert(pairs.get(pair), entry);
      }
      events.set(event, entries);
      kept += entries.length - known.length;
    },
    *heldBefore(pair, day) {
      const { heldByEnd } = timeline(pair);
      for (let i = position(heldByEnd, endsBefore, day, '') - 1; i >= 0; i--) yield heldByEnd[i]!;
    },
    *heldAfter(pair, day) {
      const { heldByEnd } = timeline(pair);
      for (let i = position(heldByEnd, endsBefore, day, LAST); i < heldByEnd.length; i++) yield heldByEnd[i]!;
    },
    startingWithin(pair, after, upTo = LAST) {
      const { byStart } = timeline(pair);
      return byStart.slice(
        position(byStart, startsBefore, after, LAST),
        position(byStart, startsBefore, upTo, LAST),
      );
    },
  };
  return { tables, began: (event) => void events.set(event, []), forget };
}

/** Sorts after every day and every id. */
const LAST = '\u{10ffff}';

function entryFrom([event, start, end, held]: SqlRow): TimelineEntry {
  return { event: event as string, start: start as string, end: end as string, held: held === 1 };
}

/** Whether an entry comes before that day and id, by its start or its end. */
type Before = (entry: TimelineEntry, day: string, event: string) => boolean;

const startsBefore: Before = (entry, day, event) =>
  entry.start < day || (entry.start === day && entry.event < event);
const endsBefore: Before = (entry, day, event) =>
  entry.end < day || (entry.end === day && entry.event < event);

/** How many entries come before that day and id. */
function position(sorted: readonly TimelineEntry[], before: Before, day: string, event: string): number {
  let from = 0;
  for (let to = sorted.length; from < to;) {
    const middle = (from + to) >> 1;
    if (before(sorted[middle]!, day, event)) from = middle + 1;
    else to = middle;
  }
  return from;
}

function insert(timeline: Timeline | undefined, entry: TimelineEntry): void {
  if (timeline === undefined) return;
  const { byStart, heldByEnd } = timeline;
  byStart.splice(position(byStart, startsBefore, entry.start, entry.event), 0, entry);
  if (entry.held) heldByEnd.splice(position(heldByEnd, endsBefore, entry.end, entry.event), 0, entry);
}

function remove(timeline: Timeline | undefined, entry: TimelineEntry): void {
  if (timeline === undefined) return;
  const { byStart, heldByEnd } = timeline;
  byStart.splice(position(byStart, startsBefore, entry.start, entry.event), 1);
  if (entry.held) heldByEnd.splice(position(heldByEnd, endsBefore, entry.end, entry.event), 1);
}
