// One node or one edge with all that is known of it.

import type {
  ChainHop,
  EdgeDetail,
  EdgeType,
  GraphEdge,
  GraphEntity,
  GraphEvent,
  GraphReader,
  NodeDetail,
} from '../model/index.ts';
import { STATUSES } from '../model/index.ts';
import type { Direction } from '../chains/index.ts';
import { chainOf } from './chain.ts';
import { copyViews } from './copies.ts';
import { evidenceViews } from './evidence.ts';
import { reportViews } from './reports.ts';
import { saidViews } from './said.ts';
import { edgeSummary, isEvent, nodeOf, summaryById, summaryOf } from './summary.ts';

/** Edges that tell what a node is, in the order in which they are shown. */
const TELLING = {
  event: [
    { type: 'PARTICIPATED_IN', direction: 'in' },
    { type: 'SPOKE_AT', direction: 'in' },
    { type: 'HELD_IN', direction: 'out' },
  ],
  entity: [
    { type: 'REPRESENTS', direction: 'out' },
    { type: 'LOCATED_IN', direction: 'out' },
  ],
} as const satisfies Record<string, readonly { type: EdgeType; direction: 'in' | 'out' }[]>;

/**
 * A node, how many edges of each type it has, its nearest neighbours and its evidence:
 * an event's own, an entity's from the edges in `related`. An event's old id gives the event.
 * `undefined` where there is no such node.
 */
export function nodeDetail(reader: GraphReader, id: string): NodeDetail | undefined {
  const node = nodeOf(reader, id);
  if (!node) return rejectedDetail(reader, id);
  const edges = tellingEdges(reader, node);
  const related = edges.flatMap((edge) => {
    const other = summaryById(reader, edge.from === node.id ? edge.to : edge.from);
    return other ? [{ edge: edgeSummary(edge), node: other }] : [];
  });
  return {
    node,
    summary: summaryOf(reader, node),
    counts: reader.countsOf(node.id),
    related,
    evidence: evidenceViews(reader, isEvent(node) ? node.evidence : edges.flatMap((edge) => edge.evidence)),
    before: isEvent(node) ? nextTo(reader, node, 'back') : [],
    after: isEvent(node) ? nextTo(reader, node, 'forward') : [],
    ...saidOf(reader, node),
  };
}

/** An event that a judgement has taken out of the graph: what articles say of it, and no relations. */
function rejectedDetail(reader: GraphReader, id: string): NodeDetail | undefined {
  const node = reader.rejected(reader.currentId(id));
  if (!node) return undefined;
  const evidence = evidenceViews(reader, node.evidence);
  const none = { counts: [], related: [], before: [], after: [] };
  return {
    node,
    summary: summaryOf(reader, node),
    ...none,
    evidence,
    ...saidOf(reader, node),
    rejected: true,
  };
}

function saidOf(
  reader: GraphReader,
  node: GraphEntity | GraphEvent,
): Pick<NodeDetail, 'reports' | 'copies' | 'said' | 'judgements'> {
  const ids = new Set(reader.judgementsOf(node.id));
  return {
    reports: isEvent(node) ? reportViews(reader, node.id) : [],
    copies: isEvent(node) ? copyViews(reader, [node.id]) : [],
    said: isEvent(node) ? saidViews(reader, node) : [],
    judgements: ids.size === 0 ? [] : reader.judgements().filter((one) => ids.has(one.id)),
  };
}

/** An edge with both its ends and its evidence; `undefined` where there is no such edge. */
export function edgeDetail(reader: GraphReader, id: string): EdgeDetail | undefined {
  const edge = reader.edge(id);
  const from = edge && summaryById(reader, edge.from);
  const to = edge && summaryById(reader, edge.to);
  if (!edge || !from || !to) return undefined;
  const events = edge.events ?? [edge.from, edge.to].filter((end) => reader.event(end));
  return {
    edge,
    from,
    to,
    evidence: evidenceViews(reader, edge.evidence),
    copies: copyViews(reader, events),
  };
}

function tellingEdges(reader: GraphReader, node: GraphEntity | GraphEvent): GraphEdge[] {
  return TELLING[isEvent(node) ? 'event' : 'entity'].flatMap((filter) => [
    ...reader.edgesOf(node.id, filter),
  ]);
}

function nextTo(reader: GraphReader, event: GraphEvent, direction: Direction): ChainHop[] {
  const filter = { statuses: STATUSES };
  return (chainOf(reader, event.id, { direction, depth: 1, filter })?.hops ?? []).slice(1);
}
