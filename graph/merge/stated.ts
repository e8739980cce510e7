// Sequence as articles state it, followed from their events to the graph's, and kept free of cycles.

import { sortedUnion } from './sorted-union.ts';
import type { EdgeRow, MergeTables, StatedLink } from '../model/index.ts';

/** Every event that articles state to come after one of these, through any number of steps; these included. */
export function statedLater(tables: MergeTables, events: Iterable<string>): Set<string> {
  const seen = new Set(events);
  for (const id of seen) for (const { later } of tables.statedAfter(id)) seen.add(later);
  return seen;
}

/** Every event that articles state to come before this one, through any number of steps; this one included. */
export function statedEarlier(tables: MergeTables, event: string): Set<string> {
  const seen = new Set([event]);
  for (const id of seen) for (const { earlier } of tables.statedBefore(id)) seen.add(earlier);
  return seen;
}

/**
 * The stated `PRECEDED_BY` edges from an event. Where articles contradict each other in a circle, the relations of
 * the circle are taken in the order of their support (evidence, then ids), and one that would close it is left out.
 */
export function statedEdges(tables: MergeTables, event: string): EdgeRow[] {
  const own = joined(tables.statedBefore(event));
  if (own.length === 0) return own;
  const after = statedLater(tables, [event]);
  const circle = new Set([...statedEarlier(tables, event)].filter((id) => after.has(id)));
  if (circle.size === 1) return own;
  const inside = [...circle]
    .flatMap((id) => joined(tables.statedBefore(id)))
    .filter(({ to }) => circle.has(to))
    .sort(bySupport);
  const taken = new Map<string, string[]>();
  const kept = new Set<EdgeRow>();
  for (const edge of inside) {
    if (reaches(taken, edge.to, edge.from)) continue;
    taken.set(edge.from, [...(taken.get(edge.from) ?? []), edge.to]);
    if (edge.from === event) kept.add(edge);
  }
  const keptEnds = new Set([...kept].map(({ to }) => to));
  return own.filter(({ to }) => !circle.has(to) || keptEnds.has(to));
}

function joined(links: readonly StatedLink[]): EdgeRow[] {
  const edges = new Map<string, EdgeRow>();
  for (const { later, earlier, evidence } of links) {
    if (later === earlier) continue;
    const known = edges.get(earlier)?.evidence ?? [];
    edges.set(earlier, {
      type: 'PRECEDED_BY', from: later, to: earlier, basis: 'stated', evidence: sortedUnion(known, evidence),
    }); // prettier-ignore
  }
  return [...edges.values()];
}

function bySupport(a: EdgeRow, b: EdgeRow): number {
  return b.evidence.length - a.evidence.length || (`${a.from}|${a.to}` < `${b.from}|${b.to}` ? -1 : 1);
}

function reaches(edges: ReadonlyMap<string, readonly string[]>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const id of seen) for (const next of edges.get(id) ?? []) seen.add(next);
  return seen.has(to);
}
