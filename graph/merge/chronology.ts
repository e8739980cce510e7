// What came before by date alone: from each held or planned event to the nearest held one that ended before it
// started and shares two of its sides (DESIGN §1).
//
// Acyclic by construction. The bound of an event is the latest start among it and all that articles state to come
// before it. Along a stated edge the bound never grows; along an edge of ours it falls, because an earlier event
// whose bound reaches the later one's start is passed over. So no circle holds an edge of ours.

import type { MergedEvent } from './merged-event.ts';
import { statedEarlier } from './stated.ts';
import type { EdgeRow, MergeTables, PairEntry, TimelineEntry } from '../model/index.ts';

/** Where an event stands on the timelines of the pairs of its sides; nowhere unless dated and held or planned. */
export function pairEntries({ event, sides }: MergedEvent): PairEntry[] {
  const { date, status, id } = event;
  if (date === null || (status !== 'held' && status !== 'planned')) return [];
  const entry = { event: id, start: date.start, end: date.end, held: status === 'held' };
  return sides.flatMap((a, i) => sides.slice(i + 1).map((b) => ({ ...entry, pair: `${a.key}|${b.key}` })));
}

/** The chronological edges from an event, to each of the nearest; `stated` ends are left out. Without evidence. */
export function chronologyEdges(tables: MergeTables, event: string, stated: ReadonlySet<string>): EdgeRow[] {
  let end = '';
  let nearest = new Set<string>();
  for (const { pair, start } of tables.timelineOf(event)) {
    let pairEnd: string | undefined;
    for (const earlier of tables.heldBefore(pair, start)) {
      if (earlier.end < (pairEnd ?? end)) break;
      if (boundOf(tables, earlier) >= start) continue;
      pairEnd = earlier.end;
      if (pairEnd > end) nearest = new Set();
      end = pairEnd;
      nearest.add(earlier.event);
    }
  }
  return [...nearest]
    .filter((earlier) => !stated.has(earlier))
    .sort()
    .map((to) => ({ type: 'PRECEDED_BY', from: event, to, basis: 'chronology', evidence: [] }));
}

/**
 * Events whose nearest may be, or have been, this one: those of the pair that start after it, up to the end of the
 * next held event that hides it from all later ones.
 */
export function eventsLookingBackAt(tables: MergeTables, entry: PairEntry): string[] {
  let upTo: string | undefined;
  for (const next of tables.heldAfter(entry.pair, entry.end)) {
    if (boundOf(tables, next) > next.end) continue;
    upTo = next.end;
    break;
  }
  return tables.startingWithin(entry.pair, entry.end, upTo).map(({ event }) => event);
}

function boundOf(tables: MergeTables, { event, start }: TimelineEntry): string {
  // Most events have nothing stated before them.
  if (tables.statedBefore(event).length === 0) return start;
  let bound = start;
  for (const id of statedEarlier(tables, event)) {
    const began = id === event ? undefined : tables.event(id)?.date?.start;
    if (began !== undefined && began > bound) bound = began;
  }
  return bound;
}
