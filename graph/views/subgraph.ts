// A part of the graph that is named node by node.

import type { GraphReader, NodeSummary, Subgraph } from '../model/index.ts';
import { edgeSummary, summaryById } from './summary.ts';

/** The nodes of these ids, unknown ones left out, each once, and every edge among them; `total` counts the nodes. */
export function subgraphOf(reader: GraphReader, ids: readonly string[]): Subgraph {
  const nodes = new Map<string, NodeSummary>();
  for (const id of ids) {
    const node = summaryById(reader, reader.currentId(id));
    if (node) nodes.set(node.id, node);
  }
  const edges = [...nodes.keys()].flatMap((id) =>
    reader.edgesOf(id).filter((edge) => edge.from === id && nodes.has(edge.to)),
  );
  return { nodes: [...nodes.values()], edges: edges.map(edgeSummary), total: nodes.size };
}
