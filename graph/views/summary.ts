// Nodes and edges in the short form of lists and of the picture.

import type {
  EdgeSummary,
  GraphEdge,
  GraphEntity,
  GraphEvent,
  GraphReader,
  NodeSummary,
} from '../model/index.ts';
import { isEventKind } from '../model/index.ts';

/** The node behind an id, entity or event; follows ids that an event had before. */
export function nodeOf(reader: GraphReader, id: string): GraphEntity | GraphEvent | undefined {
  return reader.entity(id) ?? reader.event(reader.currentId(id));
}

/** Whether a node is an event. */
export function isEvent(node: GraphEntity | GraphEvent): node is GraphEvent {
  return isEventKind(node.kind);
}

/** Short form of a node that is at hand. */
export function summaryOf(reader: GraphReader, node: GraphEntity | GraphEvent): NodeSummary {
  const degree = reader.degree(node.id);
  if (isEvent(node)) {
    const { id, kind, title, status, date, disputed, voices } = node;
    return { id, kind, name: title, degree, status, date, disputed, voices };
  }
  const { id, kind, name, country, lat, lon } = node;
  return {
    id,
    kind,
    name,
    degree,
    ...(country !== undefined && { country }),
    ...(lat !== undefined && { lat }),
    ...(lon !== undefined && { lon }),
  };
}

/** Short form by id; `undefined` where there is no such node. */
export function summaryById(reader: GraphReader, id: string): NodeSummary | undefined {
  const node = nodeOf(reader, id);
  return node && summaryOf(reader, node);
}

/** Short forms of those of the ids that are nodes, in the order given. */
export function summariesOf(reader: GraphReader, ids: Iterable<string>): NodeSummary[] {
  return [...ids].flatMap((id) => summaryById(reader, id) ?? []);
}

/** Short form of an edge. */
export function edgeSummary({ id, type, from, to, role, basis, count }: GraphEdge): EdgeSummary {
  return {
    id,
    type,
    from,
    to,
    ...(role !== undefined && { role }),
    ...(basis !== undefined && { basis }),
    ...(count !== undefined && { count }),
  };
}
