// The timelines of the pairs of sides. The rows are in SQL; a pair that has been asked for is kept sorted in memory
// and written through, since the merge asks the same pairs for their neighbours again and again. One writer holds
// the ledger, so nobody changes the rows behind its back. On which timelines an event stands, its own row says.

import type { PairEntry, TimelineEntry } from '../model/index.ts';
import type { SqlRow } from './database.ts';
import { type DayIndex, dayIndex } from './day-index.ts';
import type { EventRows } from './event-rows.ts';
import { groupedWrites } from './grouped-writes.ts';
import type { Sql } from './statements.ts';

/** The timelines' part of the merge's port (`MergeTables`). */
export interface TimelineTables {
  timelineOf(event: string): readonly PairEntry[];
  putTimeline(event: string, entries: readonly PairEntry[]): void;
  heldBefore(pair: string, day: string): Iterable<TimelineEntry>;
  heldAfter(pair: string, day: string): Iterable<TimelineEntry>;
  startingWithin(pair: string, after: string, upTo: string | undefined): readonly TimelineEntry[];
}

/** One pair's events: all by start, the held ones by end. */
interface Timeline {
  readonly byStart: DayIndex;
  readonly heldByEnd: DayIndex;
}

/** Entries kept in memory at most, about 100 bytes each; beyond that what is kept is read anew when asked for. */
const KEPT = 500_000;

/** The tables, and what is kept in memory. */
export interface KeptTimelines {
  readonly tables: TimelineTables;
  /** Writes what waits; before every commit. */
  readonly flush: () => void;
  /** Drops what is kept: after a rollback, and when the rows are emptied. */
  readonly forget: () => void;
}

export function timelineTables(sql: Sql, rows: EventRows): KeptTimelines {
  const pairs = new Map<string, Timeline>();
  const written = groupedWrites(sql, 'timeline', ['pair', 'start', 'event', 'end', 'held'], 3);
  let kept = 0;
  const clear = (): void => {
    pairs.clear();
    kept = 0;
  };
  const keep = (entries: number): void => {
    if (kept + entries > KEPT) clear();
    kept += entries;
  };
  const timeline = (pair: string): Timeline => {
    const known = pairs.get(pair);
    if (known !== undefined) return known;
    written.settle(pair);
    const entries = sql(`SELECT event, start, end, held FROM timeline WHERE pair = ?`)
      .all(pair)
      .map(entryFrom);
    const held = entries.filter((entry) => entry.held);
    keep(entries.length + held.length);
    const read = {
      byStart: dayIndex(entries, ({ start }) => start),
      heldByEnd: dayIndex(held, ({ end }) => end),
    };
    pairs.set(pair, read);
    return read;
  };
  const tables: TimelineTables = {
    timelineOf: (event) => rows.of(event).entries,
    putTimeline(event, entries) {
      const known = rows.of(event).entries;
      if (!rows.put(event, 'entries', entries)) return;
      for (const entry of known) {
        written.remove(entry.pair, entry.pair, entry.start, event);
        pairs.get(entry.pair)?.byStart.remove(entry);
        if (entry.held) pairs.get(entry.pair)?.heldByEnd.remove(entry);
      }
      for (const entry of entries) {
        const { pair, start, end, held } = entry;
        written.put(pair, pair, start, event, end, Number(held));
        pairs.get(pair)?.byStart.add(entry);
        if (held) pairs.get(pair)?.heldByEnd.add(entry);
      }
      kept += entries.length - known.length;
    },
    *heldBefore(pair, day) {
      const { heldByEnd } = timeline(pair);
      for (let i = heldByEnd.position(day, '') - 1; i >= 0; i--) yield heldByEnd.entries[i]!;
    },
    *heldAfter(pair, day) {
      const { heldByEnd } = timeline(pair);
      const { entries } = heldByEnd;
      for (let i = heldByEnd.position(day, LAST); i < entries.length; i++) yield entries[i]!;
    },
    startingWithin(pair, after, upTo) {
      const { byStart } = timeline(pair);
      const to = upTo === undefined ? byStart.entries.length : byStart.position(upTo, LAST);
      return byStart.entries.slice(byStart.position(after, LAST), to);
    },
  };
  return {
    tables,
    flush: written.flush,
    forget() {
      clear();
      written.forget();
    },
  };
}

/** Sorts after every id. */
const LAST = '\u{10ffff}';

function entryFrom([event, start, end, held]: SqlRow): TimelineEntry {
  return { event: event as string, start: start as string, end: end as string, held: held === 1 };
}
