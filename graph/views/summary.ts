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

/** Short form of a node that is at hand, and of its degree where that is. */
export function summaryOf(
  reader: GraphReader,
  node: GraphEntity | GraphEvent,
  degree = reader.degree(node.id),
): NodeSummary {
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

/** Entities' short forms that are remembered at most, about 300 bytes each. */
const REMEMBERED = 20_000;

interface Remembered {
  readonly change: number;
  readonly byId: Map<string, NodeSummary>;
}
const remembered = new WeakMap<GraphReader, Remembered>();

/**
 * Short form by id; `undefined` where there is no such node. Those of entities are remembered until the graph changes:
 * a state's is put together from thousands of claims, and every event that it took part in asks for it.
 */
export function summaryById(reader: GraphReader, id: string): NodeSummary | undefined {
  const { byId } = rememberedOf(reader);
  const known = byId.get(id);
  if (known) return known;
  const node = nodeOf(reader, id);
  if (!node) return undefined;
  const summary = summaryOf(reader, node);
  if (isEvent(node)) return summary;
  if (byId.size >= REMEMBERED) byId.clear();
  byId.set(id, summary);
  return summary;
}

function rememberedOf(reader: GraphReader): Remembered {
  const change = reader.change();
  const known = remembered.get(reader);
  if (known?.change === change) return known;
  const fresh = { change, byId: new Map<string, NodeSummary>() };
  remembered.set(reader, fresh);
  return fresh;
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
