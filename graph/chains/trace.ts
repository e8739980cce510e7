// Walks PRECEDED_BY from one event, breadth first: what came before it, or after it.

import type { Basis, GraphEdge, GraphEvent, GraphReader } from '../model/index.ts';
import { type EventFilter, passes } from './filter.ts';
import { byDay } from './order.ts';

/** Directions in which a chain can be walked from its event. */
export const DIRECTIONS = ['back', 'forward'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Which relations count: only those that an article states, or those of chronology as well. */
export const BASIS_FILTERS = ['stated', 'all'] as const;
export type BasisFilter = (typeof BASIS_FILTERS)[number];

export interface TraceOptions {
  readonly direction: Direction;
  readonly basis: BasisFilter;
  /** Hops from the first event at most, ≥ 0. */
  readonly depth: number;
  /** Steps that are returned at most, the first event among them, ≥ 1. */
  readonly limit: number;
  /** What the chain may go through; its first event need not pass. Everything that was held unless said. */
  readonly filter?: EventFilter;
}

/** One event of a chain, and the relation by which it was reached. */
export interface Step {
  readonly event: GraphEvent;
  /** 0 is the event that the chain began at. */
  readonly depth: number;
  /** `from` is the later event, `to` the earlier one. Absent at depth 0. */
  readonly edge?: GraphEdge;
}

export interface Trace {
  readonly steps: readonly Step[];
  /** Whether depth or limit left out an event that could have been reached. */
  readonly cut: boolean;
  /** How many events lie next to the chain and did not pass the filter. */
  readonly left: number;
}

/**
 * Every event within reach once, at its smallest depth. Where several relations reach it at that depth,
 * a stated one is kept before chronology, then the smaller id. Sorted by depth, then nearest day first
 * (latest going back, earliest going forward; undated last), then id.
 * `undefined` where `start` is no event. An old id of an event is followed.
 */
export function trace(reader: GraphReader, start: string, options: TraceOptions): Trace | undefined {
  const first = reader.event(reader.currentId(start));
  if (!first) return undefined;
  const seen = new Set([first.id]);
  const left = new Set<string>();
  const may = passes(reader, options.filter ?? {});
  const steps: Step[] = [{ event: first, depth: 0 }];
  let ring: readonly Step[] = steps.slice();
  for (let depth = 1; ring.length > 0; depth++) {
    const next = nextRing(reader, ring, { seen, left, may }, depth, options);
    const room = depth > options.depth ? 0 : options.limit - steps.length;
    steps.push(...next.slice(0, room));
    if (next.length > room) return { steps, cut: true, left: left.size };
    ring = next;
  }
  return { steps, cut: false, left: left.size };
}

/** What the rings of one walk share. */
interface Walk {
  readonly seen: Set<string>;
  readonly left: Set<string>;
  readonly may: (event: GraphEvent) => boolean;
}

function nextRing(
  reader: GraphReader,
  ring: readonly Step[],
  { seen, left, may }: Walk,
  depth: number,
  { direction, basis }: TraceOptions,
): Step[] {
  const back = direction === 'back';
  const best = new Map<string, GraphEdge>();
  for (const { event } of ring) {
    for (const edge of reader.edgesOf(event.id, { type: 'PRECEDED_BY', direction: back ? 'out' : 'in' })) {
      const reached = back ? edge.to : edge.from;
      if (seen.has(reached) || !counts(edge.basis, basis)) continue;
      const rival = best.get(reached);
      if (!rival || compareEdges(edge, rival) < 0) best.set(reached, edge);
    }
  }
  const steps: Step[] = [];
  for (const [id, edge] of best) {
    seen.add(id);
    const event = reader.event(id);
    if (event && may(event)) steps.push({ event, depth, edge });
    else if (event) left.add(id);
  }
  return steps.sort((a, b) => byDay(a.event, b.event, back ? 'latest' : 'earliest'));
}

function counts(basis: Basis | undefined, filter: BasisFilter): boolean {
  return filter === 'all' || basis === 'stated';
}

function compareEdges(a: GraphEdge, b: GraphEdge): number {
  const stated = Number(b.basis === 'stated') - Number(a.basis === 'stated');
  return stated || (a.id < b.id ? -1 : 1);
}
