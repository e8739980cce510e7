// Edges of one type, kept in step with the graph, so that neither a question nor a new row need ask the graph for them.

import type { EdgeType, GraphEdge } from '../model/index.ts';

type Ends = Pick<GraphEdge, 'from' | 'to'>;

export interface Relation {
  /** Takes an edge; one of another type is let pass. Whether it was taken. */
  put(edge: GraphEdge): boolean;
  /** The ends of the edge that is gone; undefined where it was none of these. */
  drop(edgeId: string): Ends | undefined;
  /** Where the edges from a node go. */
  from(node: string): Iterable<string>;
  /** Where the edges to a node come from. */
  to(node: string): Iterable<string>;
}

/** No edges, to begin with. */
export function createRelation(type: EdgeType): Relation {
  const edges = new Map<string, Ends>();
  const forward = new Map<string, Set<string>>();
  const backward = new Map<string, Set<string>>();
  return {
    put(edge) {
      if (edge.type !== type) return false;
      const { from, to } = edge;
      edges.set(edge.id, { from, to });
      addTo(forward, from, to);
      addTo(backward, to, from);
      return true;
    },
    drop(edgeId) {
      const gone = edges.get(edgeId);
      if (!gone) return undefined;
      edges.delete(edgeId);
      forward.get(gone.from)?.delete(gone.to);
      backward.get(gone.to)?.delete(gone.from);
      return gone;
    },
    from: (node) => forward.get(node) ?? [],
    to: (node) => backward.get(node) ?? [],
  };
}

function addTo(map: Map<string, Set<string>>, key: string, value: string): void {
  const values = map.get(key);
  if (values) values.add(value);
  else map.set(key, new Set([value]));
}
