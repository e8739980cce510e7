// Edges of one type by the number of the node that they are asked from, kept in step with the graph, so that a question
// need not ask the graph for them.

/** From numbers of nodes to numbers of nodes. */
export interface Relation {
  put(from: number, to: number): void;
  drop(from: number, to: number): void;
  from(node: number): Iterable<number>;
}

/** No edges, to begin with. */
export function createRelation(): Relation {
  const edges = new Map<number, Set<number>>();
  return {
    put(from, to) {
      const known = edges.get(from);
      if (known) known.add(to);
      else edges.set(from, new Set([to]));
    },
    drop: (from, to) => void edges.get(from)?.delete(to),
    from: (node) => edges.get(node) ?? [],
  };
}
