import type { Picture } from '../picture.ts';

type Graph = Picture['graph'];
type Hear = (name: string, heard: (...words: never[]) => void) => unknown;

const isOfEdges = (event: string): boolean => /edge/i.test(event);

/** The same graph, live, as it looks to whoever is to know of no edge. */
export function nodesOnly(graph: Graph): Graph {
  const view = Object.create(graph, {
    size: { value: 0 },
    edges: { value: () => [] },
    forEachEdge: { value: () => {} },
    on: { value: (name: string, heard: never) => void (isOfEdges(name) || (graph.on as Hear)(name, heard)) },
    removeListener: { value: (name: string, heard: never) => (graph.removeListener as Hear)(name, heard) },
  }) as Graph;
  return view;
}
