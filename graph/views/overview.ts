// The part of the graph that is drawn first.

import type { GraphEdge, GraphReader, Subgraph } from '../model/index.ts';
import { edgeSummary, summariesOf } from './summary.ts';

/** Nodes that an overview holds at most. */
export const OVERVIEW_NODES = 500;
/** Edges that an overview holds at most. */
export const OVERVIEW_EDGES = 1_500;

/**
 * The `limit` best connected nodes and the edges among them, at most `OVERVIEW_EDGES`, those between
 * the best connected first. `total` counts all nodes, `edgesTotal` (where edges were cut) all edges among `nodes`.
 */
export function overview(reader: GraphReader, limit: number): Subgraph {
  const ranked = rankNodes(reader);
  const chosen = ranked.slice(0, Math.min(limit, OVERVIEW_NODES));
  const place = new Map(chosen.map((id, index) => [id, index]));
  const edges = edgesAmong(reader, place);
  const shown = edges.slice(0, OVERVIEW_EDGES);
  return {
    nodes: summariesOf(reader, chosen),
    edges: shown.map(edgeSummary),
    total: ranked.length,
    ...(shown.length < edges.length && { edgesTotal: edges.length }),
    ...((chosen.length < ranked.length || shown.length < edges.length) && {
      rankedBy: 'number of relations',
    }),
  };
}

function rankNodes(reader: GraphReader): string[] {
  const ranked: { id: string; degree: number }[] = [];
  for (const { id } of reader.entities()) ranked.push({ id, degree: reader.degree(id) });
  for (const { id } of reader.events()) ranked.push({ id, degree: reader.degree(id) });
  ranked.sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  return ranked.map(({ id }) => id);
}

/** Each edge once, ordered by the place of its worse connected end, then by id. */
function edgesAmong(reader: GraphReader, place: ReadonlyMap<string, number>): GraphEdge[] {
  const found: { edge: GraphEdge; worse: number }[] = [];
  for (const [id, here] of place) {
    for (const edge of reader.edgesOf(id)) {
      const there = place.get(edge.from === id ? edge.to : edge.from);
      if (there !== undefined && there < here) found.push({ edge, worse: here });
    }
  }
  found.sort((a, b) => a.worse - b.worse || (a.edge.id < b.edge.id ? -1 : 1));
  return found.map(({ edge }) => edge);
}
