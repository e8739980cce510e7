// How the relations of a node lie in time, counted before any is drawn.

import type { GraphEdge, GraphReader, NodeYears } from '../model/index.ts';
import { nodeOf } from './summary.ts';

/** Stands for the year of what has no day. */
const NO_YEAR = 'none';

/**
 * The year of an edge, seen from one of its ends: that of the event at the other end, that of the last meeting of two who
 * met; `NO_YEAR` where no day is known. `undefined` of an edge that time says nothing of.
 */
export function yearOf(reader: GraphReader, edge: GraphEdge, from: string): string | undefined {
  if (edge.type === 'MET_WITH') return edge.last?.slice(0, 4) ?? NO_YEAR;
  const other = reader.event(edge.from === from ? edge.to : edge.from);
  return other && (other.date?.start.slice(0, 4) ?? NO_YEAR);
}

/** For each relation of a node, as `countsOf` counts them, how many of it fall in each year; `undefined` of no node. */
export function nodeYears(reader: GraphReader, id: string): NodeYears | undefined {
  const node = nodeOf(reader, id);
  if (!node) return undefined;
  const years = new Map<string, Record<string, number>>();
  for (const edge of reader.edgesOf(node.id)) {
    const year = yearOf(reader, edge, node.id);
    if (year === undefined) continue;
    const way = edge.type === 'MET_WITH' ? 'both' : edge.from === node.id ? 'out' : 'in';
    const counts = years.get(`${edge.type} ${way}`) ?? {};
    counts[year] = (counts[year] ?? 0) + 1;
    years.set(`${edge.type} ${way}`, counts);
  }
  const relations = reader.countsOf(node.id).map(({ type, direction }) => ({
    type,
    direction,
    years: years.get(`${type} ${direction}`) ?? {},
  }));
  return { relations };
}
