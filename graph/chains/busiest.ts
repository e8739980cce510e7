// Who met whom most, who took part most, where most was held. Only what was held counts.

import type { Day, GraphReader } from '../model/index.ts';
import { dayFromEpoch, STATUSES } from '../model/index.ts';
import { type ChainIndex, chainIndex } from './chain-index.ts';
import type { Lists } from './lists.ts';

/** Two actors and how often they met. */
export interface BusyPair {
  /** The smaller id first, as in `MET_WITH`. */
  readonly pair: readonly [string, string];
  readonly meetings: number;
  /** First day of the earliest and last day of the latest dated one; `null` where none has a day. */
  readonly first: Day | null;
  readonly last: Day | null;
}

/** An actor or place and at how many held events it was. */
export interface Busy {
  readonly id: string;
  readonly events: number;
}

const HELD = STATUSES.indexOf('held');

/** The pairs that met most often, at most `limit`; of equal ones the smaller ids first. */
export function busiestPairs(reader: GraphReader, limit: number): readonly BusyPair[] {
  const index = chainIndex(reader);
  const { met, actors, status } = index;
  const counts = new Map<number, number>();
  for (let event = 0; event < index.events.length; event++) {
    if (status[event] !== HELD) continue;
    for (let i = met.at[event]!; i < met.at[event + 1]!; i += 2) {
      const key = keyOf(index, met.items[i]!, met.items[i + 1]!);
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  const best = [...counts].sort(([a, m], [b, n]) => n - m || a - b).slice(0, limit);
  const spans = spansOf(index, new Set(best.map(([key]) => key)));
  return best.map(([key, meetings]) => {
    const pair = [actors[Math.floor(key / actors.length)]!, actors[key % actors.length]!] as const;
    const { first = null, last = null } = spans.get(key) ?? {};
    return { pair, meetings, first, last };
  });
}

/** Actors are numbered in the order of their ids, so that the smaller number is the smaller id. */
function keyOf({ actors }: ChainIndex, a: number, b: number): number {
  return Math.min(a, b) * actors.length + Math.max(a, b);
}

function spansOf(
  index: ChainIndex,
  keys: ReadonlySet<number>,
): ReadonlyMap<number, { readonly first: Day; readonly last: Day }> {
  const found = new Map<number, { first: number; last: number }>();
  for (let event = 0; event < index.dated; event++) {
    if (index.status[event] !== HELD) continue;
    for (let i = index.met.at[event]!; i < index.met.at[event + 1]!; i += 2) {
      const key = keyOf(index, index.met.items[i]!, index.met.items[i + 1]!);
      if (!keys.has(key)) continue;
      const { first, last } = found.get(key) ?? { first: index.start[event]!, last: index.end[event]! };
      found.set(key, { first, last: Math.max(last, index.end[event]!) });
    }
  }
  const days = [...found].map(
    ([key, { first, last }]) => [key, { first: dayFromEpoch(first), last: dayFromEpoch(last) }] as const,
  );
  return new Map(days);
}

/** The actors that took part in most held events, the busiest first; `wanted` takes ids. */
export function busiestActors(
  reader: GraphReader,
  limit: number,
  wanted: (id: string) => boolean,
): readonly Busy[] {
  const index = chainIndex(reader);
  return busiest(index, index.actors, index.parties, limit, wanted);
}

/** The places and countries where most held events were, the busiest first. */
export function busiestPlaces(reader: GraphReader, limit: number): readonly Busy[] {
  const index = chainIndex(reader);
  return busiest(index, index.places, index.venues, limit, () => true);
}

function busiest(
  { events, status }: ChainIndex,
  ids: readonly string[],
  { at, items }: Lists,
  limit: number,
  wanted: (id: string) => boolean,
): readonly Busy[] {
  const counts = new Uint32Array(ids.length);
  for (let event = 0; event < events.length; event++) {
    if (status[event] !== HELD) continue;
    for (let i = at[event]!; i < at[event + 1]!; i++) counts[items[i]!]!++;
  }
  const ranked = ids
    .map((id, number) => ({ id, events: counts[number]! }))
    .filter((one) => one.events > 0 && wanted(one.id));
  return ranked.sort((a, b) => b.events - a.events || (a.id < b.id ? -1 : 1)).slice(0, limit);
}
