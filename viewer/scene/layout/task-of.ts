import { nodeSize } from '../looks.ts';
import type { Picture } from '../picture.ts';
import type { LayoutTask } from './task.ts';

/** How strongly the types of edge pull, where it is not 1: what derives from events must not pull their parties again. */
const PULL: Readonly<Partial<Record<string, number>>> = { MET_WITH: 0.4, PRECEDED_BY: 0.5, LOCATED_IN: 0.7 };

/** The task of laying out what is drawn, in the order of the graph's nodes. `stays`: whether a node may not move. */
export function taskOf({ graph }: Picture, stays: (id: string) => boolean): LayoutTask {
  const index = new Map(graph.nodes().map((id, i) => [id, i]));
  const places = new Float32Array(graph.order * 2);
  const radii = new Float32Array(graph.order);
  const fixed = new Uint8Array(graph.order);
  graph.forEachNode((id, { x, y, summary }) => {
    const i = index.get(id)!;
    places.set([x, y], 2 * i);
    radii[i] = nodeSize(summary);
    fixed[i] = stays(id) ? 1 : 0;
  });
  const edges = new Uint32Array(graph.size * 2);
  const weights = new Float32Array(graph.size);
  let at = 0;
  graph.forEachEdge((_, { summary }, from, to) => {
    edges.set([index.get(from)!, index.get(to)!], 2 * at);
    weights[at++] = PULL[summary.type] ?? 1;
  });
  return { places, radii, fixed, edges, weights };
}
