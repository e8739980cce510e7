// The timelines of the pairs of sides. The rows are in SQL; a pair that has been asked for is kept sorted in memory
// and written through, since the merge asks the same pairs for their neighbours again and again. One writer holds
// the ledger, so nobody changes the rows behind its back.

import type { PairEntry, TimelineEntry } from '../model/index.ts';
import type { SqlRow } from './database.ts';
import { type DayIndex, dayIndex } from './day-index.ts';
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
      for (const entry of known) {
        pairs.get(entry.pair)?.byStart.remove(entry);
        if (entry.held) pairs.get(entry.pair)?.heldByEnd.remove(entry);
      }
      for (const entry of entries) {
        const { pair, start, end, held } = entry;
        sql(`INSERT INTO timeline VALUES (?, ?, ?, ?, ?)`).run(pair, event, start, end, Number(held));
        pairs.get(pair)?.byStart.add(entry);
        if (held) pairs.get(pair)?.heldByEnd.add(entry);
      }
      events.set(event, entries);
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
  return { tables, began: (event) => void events.set(event, []), forget };
}

/** Sorts after every id. */
const LAST = '\u{10ffff}';

function entryFrom([event, start, end, held]: SqlRow): TimelineEntry {
  return { event: event as string, start: start as string, end: end as string, held: held === 1 };
}
