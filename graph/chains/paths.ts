// Time-respecting paths between two actors: A met B before B met C. The k best, after Yen (Finding the k shortest loopless
// paths in a network, Management Science 17, 1971), with Lawler's remark (1972) that a path is only varied from where it
// left the one that it was found from.

import type { GraphReader } from '../model/index.ts';
import { type ChainIndex, chainIndex } from './chain-index.ts';
import type { EventFilter } from './filter.ts';
import { type Cost, type Hop, onwardTo, type Onward } from './onward.ts';
import { passing } from './passing.ts';

/** What makes one path better than another: fewer meetings, then less time; or less time, then fewer meetings. */
export const PATH_MEASURES = ['hops', 'time'] as const;
export type PathMeasure = (typeof PATH_MEASURES)[number];

export interface PathOptions extends EventFilter {
  /** Paths at most, ≥ 1. */
  readonly k: number;
  readonly by: PathMeasure;
  /** Meetings of a path at most, ≥ 1. */
  readonly hops: number;
}

/** One meeting of a path: `from` met `to` at the event. Ids. */
export interface PathStep {
  readonly event: string;
  readonly from: string;
  readonly to: string;
}

export interface Path {
  readonly steps: readonly PathStep[];
  /** From the first day of the first event to the last day of the last one, both counted by their widest range. */
  readonly days: number;
}

/**
 * The `k` best paths from `source` to `target`. Each meeting begins on a day after the last day of the one before
 * (ranges that touch or overlap are in no order), nobody comes twice, and undated events are on no path. Who met is
 * MET_WITH; of events that were not held, where the filter asks for them, who would meet. Equal ones are in the order of
 * their events (first day, last day, id) and actors (id), so that the answer is one. Empty where there is none, or
 * where an id is no actor's.
 */
export function pathsBetween(
  reader: GraphReader,
  source: string,
  target: string,
  options: PathOptions,
): readonly Path[] {
  const index = chainIndex(reader);
  const [from, to] = [source, target].map((id) => numberOf(index.actors, id)) as [number, number];
  if (from < 0 || to < 0 || from === to) return [];
  const onward = onwardTo(index, passing(reader, index, options), to, options.by);
  return kBest(index, onward, from, options).map(({ hops }) => pathOf(index, from, hops));
}

interface Found {
  readonly hops: readonly Hop[];
  readonly cost: Cost;
  /** How many of its hops it shares with the path that it was varied from. */
  readonly shared: number;
}

function kBest(index: ChainIndex, onward: Onward, from: number, { k, by, hops: most }: PathOptions): Found[] {
  const best: Found[] = [];
  const waiting: Found[] = [];
  /** What a path must not cost more than to be among the best: the cost of the last that there is room for. */
  const bound = (): Cost => waiting[k - best.length - 1]?.cost ?? [Number.POSITIVE_INFINITY, 0];
  const vary = (prefix: readonly Hop[], least: number): void => {
    const tail = prefix.at(-1);
    const barred = best
      .filter(({ hops }) => prefix.every((hop, at) => isSame(hop, hops[at])))
      .map(({ hops }) => onward.stepKey(hops[prefix.length]!));
    const onwards = onward.find({
      actor: tail?.actor ?? from,
      after: tail ? index.end[tail.event]! : Number.NEGATIVE_INFINITY,
      began: prefix[0] && index.start[prefix[0].event]!,
      closed: new Set(tail ? [from, ...prefix.slice(0, -1).map(({ actor }) => actor)] : []),
      barred: new Set(barred),
      least: Math.max(1, least - prefix.length),
      most: (by === 'hops' ? Math.min(most, bound()[0]) : most) - prefix.length,
      days: by === 'time' ? bound()[0] : Number.POSITIVE_INFINITY,
    });
    if (!onwards) return;
    const hops = [...prefix, ...onwards];
    const found = { hops, cost: costOf(index, hops, by), shared: prefix.length };
    const at = waiting.findIndex((other) => compare(found, other) < 0);
    waiting.splice(at < 0 ? waiting.length : at, 0, found);
  };
  vary([], 1);
  while (best.length < k) {
    const next = waiting.shift();
    if (!next) break;
    best.push(next);
    if (best.length === k) break;
    // By hops nothing that is varied from it has fewer.
    const least = by === 'hops' ? next.hops.length : 1;
    for (let at = next.shared; at < next.hops.length; at++) vary(next.hops.slice(0, at), least);
  }
  return best;
}

function costOf({ start, end }: ChainIndex, hops: readonly Hop[], by: PathMeasure): Cost {
  const days = end[hops.at(-1)!.event]! - start[hops[0]!.event]!;
  return by === 'hops' ? [hops.length, days] : [days, hops.length];
}

function compare(a: Found, b: Found): number {
  const cost = a.cost[0] - b.cost[0] || a.cost[1] - b.cost[1];
  if (cost) return cost;
  for (const [at, hop] of a.hops.entries()) {
    const other = b.hops[at]!;
    const order = hop.event - other.event || hop.actor - other.actor;
    if (order) return order;
  }
  return 0;
}

function isSame(a: Hop, b: Hop | undefined): boolean {
  return a.event === b?.event && a.actor === b.actor;
}

function pathOf(index: ChainIndex, source: number, hops: readonly Hop[]): Path {
  const steps = hops.map(({ event, actor }, at) => ({
    event: index.events[event]!,
    from: index.actors[hops[at - 1]?.actor ?? source]!,
    to: index.actors[actor]!,
  }));
  return { steps, days: index.end[hops.at(-1)!.event]! - index.start[hops[0]!.event]! };
}

/** Where the id stands among sorted ids; -1 where it doesn't. */
export function numberOf(ids: readonly string[], id: string): number {
  let [low, high] = [0, ids.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ids[middle]! < id) low = middle + 1;
    else high = middle;
  }
  return ids[low] === id ? low : -1;
}
