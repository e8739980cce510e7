// What is drawn of a canvas: its closed groups as one node each, and no more than a picture can hold.

import type { Canvas, GroupingSlice } from '../state/index.ts';
import { fold, type Folded } from './fold.ts';

/** What a picture can hold. */
export interface Holds {
  readonly nodes: number;
  readonly edges: number;
}

/** A canvas as it is drawn, and how much of it is not. */
export interface Drawn extends Folded {
  readonly left: Holds;
}

const NOTHING_LEFT: Holds = { nodes: 0, edges: 0 };

/**
 * What is drawn where a picture holds so much: the best connected nodes, and of the edges among them those between the best
 * connected first.
 */
export function drawnOf(canvas: Canvas, grouping: GroupingSlice, holds: Holds): Drawn {
  const folded = fold(canvas, grouping);
  if (folded.nodes.size <= holds.nodes && folded.edges.size <= holds.edges)
    return { ...folded, left: NOTHING_LEFT };
  const ranked = [...folded.nodes.values()].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const rank = new Map(ranked.slice(0, holds.nodes).map(({ id }, place) => [id, place]));
  const worse = ({ from, to }: { from: string; to: string }): number => Math.max(rank.get(from)!, rank.get(to)!);
  const among = [...folded.edges.values()].filter(({ from, to }) => rank.has(from) && rank.has(to));
  const kept = among.sort((a, b) => worse(a) - worse(b)).slice(0, holds.edges);
  return {
    ...folded,
    nodes: new Map(ranked.slice(0, holds.nodes).map((node) => [node.id, node])),
    edges: new Map(kept.map((edge) => [edge.id, edge])),
    left: { nodes: folded.nodes.size - rank.size, edges: among.length - kept.length },
  };
} // prettier-ignore

/** What of the drawn passes, from what passes of the canvas: a group passes with at least one of its members. */
export function drawnAmong(
  drawn: Folded,
  seen: { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> },
): { readonly nodes: ReadonlySet<string>; readonly edges: ReadonlySet<string> } {
  const edges = new Set<string>();
  for (const id of seen.edges) {
    const edge = drawn.edgeFor(id);
    if (edge) edges.add(edge);
  }
  return { nodes: new Set([...seen.nodes].map(drawn.nodeFor)), edges };
}
