// What lies on the canvas: all that the loads brought, less what was hidden.

import type { EdgeSummary, NodeSummary, Ranking, Subgraph } from '../../graph/model/index.ts';
import type { Desk } from './desk.ts';
import type { Load } from './slices/loads.ts';

/** Nodes and edges by id; every edge has both its ends. */
export interface Canvas {
  readonly nodes: ReadonlyMap<string, NodeSummary>;
  readonly edges: ReadonlyMap<string, EdgeSummary>;
  /** How many nodes the graph has in all, and what the overview was ranked by; once the overview is there. */
  readonly total: number | undefined;
  readonly rankedBy: Ranking | undefined;
}

/** The canvas of a desk, from the answers that are there by now. */
export function canvasOf(
  desk: Pick<Desk, 'loads' | 'hidden'>,
  answerTo: (load: Load) => Subgraph | undefined,
): Canvas {
  const hidden = new Set(desk.hidden);
  const parts = desk.loads.map((load) => ({ load, part: answerTo(load) }));
  const nodes = new Map<string, NodeSummary>();
  for (const { part } of parts) {
    for (const node of part?.nodes ?? []) if (!hidden.has(node.id)) nodes.set(node.id, node);
  }
  const edges = new Map<string, EdgeSummary>();
  for (const { part } of parts) {
    for (const edge of part?.edges ?? []) {
      if (nodes.has(edge.from) && nodes.has(edge.to)) edges.set(edge.id, edge);
    }
  }
  const overview = parts.find(({ load }) => load.from === 'overview')?.part;
  return { nodes, edges, total: overview?.total, rankedBy: overview?.rankedBy };
}

/** What must be added and dropped to come from one canvas to another. */
export interface CanvasChange {
  readonly add: { readonly nodes: readonly NodeSummary[]; readonly edges: readonly EdgeSummary[] };
  readonly drop: { readonly ids: readonly string[] };
}

const missing = <T>(from: ReadonlyMap<string, T>, to: ReadonlyMap<string, T>): string[] =>
  [...from.keys()].filter((id) => !to.has(id));
const changed = <T>(from: ReadonlyMap<string, T>, to: ReadonlyMap<string, T>): T[] =>
  [...to].flatMap(([id, value]) => (from.get(id) === value ? [] : [value]));

/** The change between two canvases. A node or edge whose description is another object is added anew. */
export function changeBetween(from: Canvas, to: Canvas): CanvasChange {
  return {
    add: { nodes: changed(from.nodes, to.nodes), edges: changed(from.edges, to.edges) },
    drop: { ids: [...missing(from.edges, to.edges), ...missing(from.nodes, to.nodes)] },
  };
}

/** A canvas with nothing on it. */
export const EMPTY_CANVAS: Canvas = {
  nodes: new Map(),
  edges: new Map(),
  total: undefined,
  rankedBy: undefined,
};
