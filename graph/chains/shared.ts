// What led to an event: the events that every path to it shares.
//
// PRECEDED_BY makes a graph without circles whose paths lead from beginnings (events that nothing came before) to the
// event. An event is shared where every such path goes through it: it dominates the event, in the sense of Prosser
// (1959) and of Lengauer and Tarjan (A fast algorithm for finding dominators in a flowgraph, TOPLAS 1979), in the graph
// with one root before all beginnings. Dominators are found as Cooper, Harvey and Kennedy do it (A simple, fast dominance
// algorithm, 2001); without circles one pass in the order of time is enough.

import type { GraphReader } from '../model/index.ts';
import { type ChainIndex, chainIndex } from './chain-index.ts';
import type { EventFilter } from './filter.ts';
import { passing } from './passing.ts';
import type { BasisFilter } from './trace.ts';

export interface SharedOptions extends EventFilter {
  readonly basis: BasisFilter;
}

/** Ids of events. */
export interface SharedHistory {
  readonly event: string;
  /** On every path from a beginning to the event, the earliest on the path first; the event itself is not among them. */
  readonly shared: readonly string[];
  /** How many events lie on any path to it. */
  readonly reached: number;
  /** Those of them that nothing came before, in the order of events; empty where nothing leads to the event. */
  readonly beginnings: readonly string[];
}

/**
 * What every path to the event shares, over events that pass the filter (the event itself need not). A relation that
 * would close a circle, which the merge does not make, is passed over. `undefined` where `id` is no event; an old id is
 * followed.
 */
export function sharedHistory(
  reader: GraphReader,
  id: string,
  options: SharedOptions,
): SharedHistory | undefined {
  const index = chainIndex(reader);
  const target = index.numbers.get(reader.currentId(id));
  if (target === undefined) return undefined;
  const allowed = passing(reader, index, options);
  const { order, earlier } = historyOf(index, target, (event) => allowed[event] === 1, options.basis);
  const dominator = dominators(order, earlier);
  const shared: number[] = [];
  for (let at = dominator.get(target)!; at !== ROOT; at = dominator.get(at)!) shared.push(at);
  const idOf = (event: number): string => index.events[event]!;
  const beginnings = order.filter((event) => event !== target && earlier.get(event)!.length === 0);
  return {
    event: idOf(target),
    shared: shared.reverse().map(idOf),
    reached: order.length - 1,
    beginnings: beginnings.sort((a, b) => a - b).map(idOf),
  };
}

/** Stands before every beginning. */
const ROOT = -1;

interface History {
  /** Every event that leads to the target, each after all that came before it; the target is the last. */
  readonly order: readonly number[];
  readonly earlier: ReadonlyMap<number, readonly number[]>;
}

function historyOf(
  { before, stated }: ChainIndex,
  target: number,
  may: (event: number) => boolean,
  basis: BasisFilter,
): History {
  const order: number[] = [];
  const earlier = new Map<number, number[]>();
  const open = new Set<number>();
  const stack: { event: number; at: number }[] = [];
  const enter = (event: number): void => {
    stack.push({ event, at: before.at[event]! });
    open.add(event);
    earlier.set(event, []);
  };
  enter(target);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    if (top.at === before.at[top.event + 1]) {
      open.delete(top.event);
      order.push(top.event);
      stack.pop();
      continue;
    }
    const at = top.at++;
    const next = before.items[at]!;
    if ((basis === 'stated' && !stated[at]) || !may(next) || open.has(next)) continue;
    earlier.get(top.event)!.push(next);
    if (!earlier.has(next)) enter(next);
  }
  return { order, earlier };
}

/** The nearest event that all paths to an event go through, of each; `ROOT` where they share none. */
function dominators(
  order: readonly number[],
  earlier: ReadonlyMap<number, readonly number[]>,
): ReadonlyMap<number, number> {
  const position = new Map([[ROOT, -1], ...order.map((event, at) => [event, at] as const)]);
  const nearest = new Map<number, number>();
  const common = (a: number, b: number): number => {
    let [one, other] = [a, b];
    while (one !== other) {
      if (position.get(one)! > position.get(other)!) one = nearest.get(one)!;
      else other = nearest.get(other)!;
    }
    return one;
  };
  for (const event of order)
    nearest.set(event, earlier.get(event)!.reduce(common, earlier.get(event)![0] ?? ROOT));
  return nearest;
}
