// The best way on from an actor after a day: one sweep over the events from the last to the first.
//
// A label says how soon the target is reached from an actor in so many hops: the first step (event and actor) and the
// label that goes on from there. Events are swept by falling days; on each, first those that end there look at what
// begins later, then those that begin there are taken in. So what a label goes on with begins strictly after it ends.
// This is the one-pass method for temporal graphs of Wu et al. (Path problems in temporal graphs, VLDB 2014), turned
// round in time, with a layer for each number of hops. Turned round, so that of several ways that cost the same the
// one whose steps come first in the order of events is found.

import type { ChainIndex } from './chain-index.ts';
import { labelStore } from './labels.ts';

/** One meeting of a path: at which event whom the one before met. Numbers of the index. */
export interface Hop {
  readonly event: number;
  readonly actor: number;
}

/** What a way costs: what is compared first comes first, less is better. */
export type Cost = readonly [first: number, second: number];

/** Where the way begins, and what it may not do. */
export interface Departure {
  readonly actor: number;
  /** It goes on after this day; any day where there is nothing before. */
  readonly after: number;
  /** The first day of the whole path, where something goes before. */
  readonly began: number | undefined;
  /** Actors that the way does not come to. */
  readonly closed: ReadonlySet<number>;
  /** First steps that it does not take, by `stepKey`. */
  readonly barred: ReadonlySet<number>;
  readonly least: number;
  /** Hops at least and at most. */
  readonly most: number;
  /** Days of the whole path at most; what takes longer is not looked for. */
  readonly days: number;
}

export interface Onward {
  /** The best way, nothing where there is none. */
  find(departure: Departure): readonly Hop[] | undefined;
  stepKey(hop: Hop): number;
}

/** The events that a sweep goes over, ascending, and the same by their last day. */
interface Swept {
  readonly events: ArrayLike<number>;
  readonly byEnd: ArrayLike<number>;
}

const scratches = new WeakMap<ChainIndex, Int32Array>();

/**
 * Numbers that sweeps over an index write before they read them: the label with which a meeting goes on, by position in
 * `met.items` and layer. Kept, since making tens of megabytes anew costs as much as a sweep.
 */
function scratch(index: ChainIndex, length: number): Int32Array {
  const known = scratches.get(index);
  if (known && known.length >= length) return known;
  const larger = new Int32Array(length);
  scratches.set(index, larger);
  return larger;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Later than every day. */
const NEVER = Number.POSITIVE_INFINITY;

/** Ways to `target` over events that `allowed` marks. By `time` every number of hops is weighed, by `hops` the fewest win. */
export function onwardTo(
  index: ChainIndex,
  allowed: Uint8Array,
  target: number,
  by: 'hops' | 'time',
): Onward {
  const { start, end, met, attended, actors } = index;
  const open = (event: number): boolean => allowed[event] === 1 && met.at[event] !== met.at[event + 1];
  const eventsOf = (actor: number): number[] =>
    [...attended.items.subarray(attended.at[actor], attended.at[actor + 1])].filter(
      (event) => event < index.dated && open(event),
    );
  const last = eventsOf(target);
  const lastDay = last.reduce((day, event) => Math.max(day, end[event]!), Number.NEGATIVE_INFINITY);
  const labels = labelStore();
  const stepKey = ({ event, actor }: Hop): number => event * actors.length + actor;

  const departures = ({ actor, after }: Departure): number[] =>
    eventsOf(actor).filter((event) => start[event]! > after);

  /** The best way of `least` to `most` hops. */
  function sweep({ events, byEnd }: Swept, from: Departure, least: number, most: number) {
    const layers = most + 1;
    const going = scratch(index, met.items.length * layers);
    const best = new Int32Array(actors.length * layers).fill(-1);
    const deepest = new Int8Array(actors.length);
    const closed = new Uint8Array(actors.length);
    for (const actor of from.closed) closed[actor] = 1;
    const latest = from.began === undefined ? NEVER : from.began + from.days;
    labels.clear();
    let found: { cost: Cost; hop: Hop; label: number } | undefined;

    const looksOn = (event: number): void => {
      for (let i = met.at[event]!; i < met.at[event + 1]!; i++) {
        const to = met.items[i]!;
        for (let layer = 1; layer < most; layer++) going[i * layers + layer] = layer <= deepest[to]! ? best[to * layers + layer]! : -1; // prettier-ignore
      }
    };
    const offer = (event: number, to: number, label: number, hops: number): void => {
      const reached = label < 0 ? end[event]! : labels.reached(label);
      const elapsed = reached - (from.began ?? start[event]!);
      if (elapsed > from.days) return;
      const cost: Cost = by === 'hops' ? [hops, elapsed] : [elapsed, hops];
      if (found && !isBetter(cost, event, to, found)) return;
      if (from.barred.has(stepKey({ event, actor: to }))) return;
      found = { cost, hop: { event, actor: to }, label };
    };
    const takeIn = (event: number): void => {
      for (let i = met.at[event]!; i < met.at[event + 1]!; i++) {
        // Met both ways: the pair's other one is the neighbour in the list.
        const to = met.items[i]!;
        const one = met.items[i ^ 1]!;
        if (one === target || to === from.actor || closed[one] === 1 || closed[to] === 1) continue;
        if (to === target) {
          if (one === from.actor) {
            if (least <= 1) offer(event, to, -1, 1);
          } else if (most > 1) put(event, one, to, -1, 1);
          continue;
        }
        for (let layer = 1; layer < most; layer++) {
          const label = going[i * layers + layer]!;
          if (label < 0) continue;
          if (one !== from.actor) {
            if (layer + 1 < most) put(event, one, to, label, layer + 1);
          } else if (layer + 1 >= least) offer(event, to, label, layer + 1);
        }
      }
    };
    /** Keeps the way where it is as soon as the one that is known; of those the later one in the sweep begins earlier. */
    const put = (event: number, one: number, to: number, next: number, layer: number): void => {
      const reached = next < 0 ? end[event]! : labels.reached(next);
      if (reached > latest || reached - start[event]! > from.days) return;
      const at = one * layers + layer;
      const known = best[at]!;
      if (known >= 0) {
        const soonest = labels.reached(known);
        if (reached > soonest) return;
        if (reached === soonest && labels.event(known) === event && labels.actor(known) < to) return;
      }
      best[at] = labels.add(event, to, reached, next);
      if (layer > deepest[one]!) deepest[one] = layer;
    };

    let s = events.length - 1;
    let e = byEnd.length - 1;
    // Nothing that is before the first meeting of the one who departs is on a way.
    const earliest = departures(from).reduce((day, event) => Math.min(day, start[event]!), NEVER);
    while (s >= 0 && start[events[s]!]! >= earliest) {
      const day = start[events[s]!]!;
      while (e >= 0 && end[byEnd[e]!]! >= day) looksOn(byEnd[e--]!);
      while (s >= 0 && start[events[s]!] === day) takeIn(events[s--]!);
    }
    return found && [found.hop, ...labels.wayFrom(found.label)];
  }

  const inTime = (event: number): boolean => end[event]! <= lastDay;
  /** Ways of more than two hops can lead through every event. */
  const all = once(() => ({
    events: index.byEnd.filter((event) => open(event) && inTime(event)).sort(),
    byEnd: index.byEnd.filter((event) => open(event) && inTime(event)),
  }));
  /** The first and the last meeting are among few events, and of two hops there are no others. */
  const few = (first: readonly number[]): Swept => {
    const events = [...new Set([...first, ...last])].filter(inTime).sort((a, b) => a - b);
    return { events, byEnd: events.toSorted((a, b) => end[a]! - end[b]!) };
  };
  return {
    stepKey,
    find(from) {
      const first = departures(from);
      if (first.length === 0 || last.length === 0) return undefined;
      const swept = (hops: number): Swept => (hops > 2 ? all() : few(first));
      if (by === 'time') return sweep(swept(from.most), from, from.least, from.most);
      for (let hops = Math.max(1, from.least); hops <= from.most; hops++) {
        const way = sweep(swept(hops), from, hops, hops);
        if (way) return way;
      }
      return undefined;
    },
  };
}

function isBetter(cost: Cost, event: number, to: number, than: { cost: Cost; hop: Hop }): boolean {
  if (cost[0] !== than.cost[0]) return cost[0] < than.cost[0];
  if (cost[1] !== than.cost[1]) return cost[1] < than.cost[1];
  return event !== than.hop.event ? event < than.hop.event : to < than.hop.actor;
}
