// The filter: which of the canvas is seen when a time is chosen and the legend has switched things off.

import type { NodeSummary } from '../../graph/model/index.ts';
import { lookOf } from '../appearance.ts';
import type { Canvas } from './canvas.ts';
import type { Desk } from './desk.ts';

/** Ids of what passes. */
export interface Seen {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

/** Whether anything is filtered at all. */
export function isSifting({ range, muted }: Pick<Desk, 'range' | 'muted'>): boolean {
  return range !== null || muted.looks.length > 0 || muted.statuses.length > 0;
}

function eventPasses(node: NodeSummary, { range, muted }: Pick<Desk, 'range' | 'muted'>): boolean {
  if (node.status && muted.statuses.includes(node.status)) return false;
  if (!range) return true;
  return !!node.date && node.date.start <= range.end && range.start <= node.date.end;
}

/**
 * What passes. An event passes by its own time and status; an entity that has events on the canvas passes
 * with at least one of them, one that has none passes. `null` where nothing is filtered.
 */
export function sift(canvas: Canvas, desk: Pick<Desk, 'range' | 'muted'>): Seen | null {
  if (!isSifting(desk)) return null;
  const passing = new Set<string>();
  for (const node of canvas.nodes.values()) {
    if (lookOf(node.kind) === 'event' && eventPasses(node, desk)) passing.add(node.id);
  }
  const alive = new Map<string, boolean>();
  for (const { from, to } of canvas.edges.values()) {
    for (const [entity, event] of [
      [from, to],
      [to, from],
    ] as const) {
      if (lookOf(canvas.nodes.get(event)!.kind) !== 'event') continue;
      alive.set(entity, alive.get(entity) === true || passing.has(event));
    }
  }
  const nodes = new Set<string>();
  for (const node of canvas.nodes.values()) {
    const look = lookOf(node.kind);
    if (desk.muted.looks.includes(look)) continue;
    if (look === 'event' ? passing.has(node.id) : (alive.get(node.id) ?? true)) nodes.add(node.id);
  }
  const edges = new Set<string>();
  for (const edge of canvas.edges.values())
    if (nodes.has(edge.from) && nodes.has(edge.to)) edges.add(edge.id);
  return { nodes, edges };
}
