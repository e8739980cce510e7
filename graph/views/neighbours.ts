// What lies next to a node: counted before it is drawn, the best connected first.

import type { EdgeType, GraphEdge, GraphReader, Neighbourhood, Ranking } from '../model/index.ts';
import { pageOf, type Paged, type PageWanted } from './page.ts';
import { edgeSummary, nodeOf, summariesOf } from './summary.ts';
import { yearOf } from './years.ts';

export interface NeighbourOptions extends PageWanted {
  /** Only edges of this type. */
  readonly type?: EdgeType;
  /** Only edges that leave the node or reach it; `MET_WITH` is read both ways whatever is asked. */
  readonly direction?: 'in' | 'out' | 'both';
  /** Only those of this year, `none` for those without a day; see `yearOf`. */
  readonly year?: string;
}

/** What neighbours are ranked by, as `rankedBy` says it. */
const RANKED_BY: Ranking = 'number of relations';

/**
 * The neighbours (without the node itself), every edge that ties the node to one of them,
 * and the counts of all its edges. `total` counts the neighbours that the options let through.
 * `undefined` where there is no such node.
 */
export function neighbours(
  reader: GraphReader,
  id: string,
  options: NeighbourOptions,
): Paged<Neighbourhood> | undefined {
  const node = nodeOf(reader, id);
  if (!node) return undefined;
  const ties = new Map<string, GraphEdge[]>();
  const { year } = options;
  for (const edge of wantedEdges(reader, node.id, options)) {
    if (year !== undefined && yearOf(reader, edge, node.id) !== year) continue;
    const other = edge.from === node.id ? edge.to : edge.from;
    const known = ties.get(other);
    if (known) known.push(edge);
    else ties.set(other, [edge]);
  }
  const ranked = [...ties.keys()]
    .map((other) => ({ other, degree: reader.degree(other) }))
    .sort((a, b) => b.degree - a.degree || (a.other < b.other ? -1 : 1));
  const { rows, next } = pageOf(ranked, ({ other, degree }) => [degree, other], options);
  const shown = rows.map(({ other }) => other);
  return {
    nodes: summariesOf(reader, shown),
    edges: shown.flatMap((other) => ties.get(other) ?? []).map(edgeSummary),
    total: ranked.length,
    ...(shown.length < ranked.length && { rankedBy: RANKED_BY }),
    counts: reader.countsOf(node.id),
    ...(next && { next }),
  };
}

function wantedEdges(
  reader: GraphReader,
  id: string,
  { type, direction = 'both' }: NeighbourOptions,
): readonly GraphEdge[] {
  if (direction === 'both' || type === 'MET_WITH') return reader.edgesOf(id, type ? { type } : {});
  if (type) return reader.edgesOf(id, { type, direction });
  const own = reader.edgesOf(id, { direction }).filter((edge) => edge.type !== 'MET_WITH');
  return [...own, ...reader.edgesOf(id, { type: 'MET_WITH' })];
}
