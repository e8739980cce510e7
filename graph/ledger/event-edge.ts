// The edges that are an event's own, as its row keeps them: short, with the event left out of each.

import { type Basis, type EdgeRow, edgeId, type EdgeType } from '../model/index.ts';

/** An own edge without the event: its type, its other end, its evidence, and on what it is based. */
export type OwnEdge = readonly [
  type: EdgeType,
  other: string,
  evidence: readonly string[],
  basis?: Basis | undefined,
];

/** Edges that lead from somebody to the event; the others lead from it. */
const ENTERING: ReadonlySet<EdgeType> = new Set(['PARTICIPATED_IN', 'SPOKE_AT']);
/** Every type that is an event's own. */
const OWN: ReadonlySet<string> = new Set<EdgeType>(['PARTICIPATED_IN', 'SPOKE_AT', 'HELD_IN', 'PRECEDED_BY']);

export function ownEdge({ type, from, to, evidence, basis }: EdgeRow): OwnEdge {
  const other = ENTERING.has(type) ? from : to;
  return basis === undefined ? [type, other, evidence] : [type, other, evidence, basis];
}

/** The edge of the event with that id. */
export function edgeOf(event: string, [type, other, evidence, basis]: OwnEdge): EdgeRow {
  const [from, to] = ENTERING.has(type) ? [other, event] : [event, other];
  return { type, from, to, evidence, ...(basis !== undefined && { basis }) };
}

export function ownEdgeId(event: string, edge: OwnEdge): string {
  return edgeId(edgeOf(event, edge));
}

/** The node that the edge is looked for from, where it leads from the event; those that lead to it, its row lists. */
export function soughtFrom({ type, to }: EdgeRow): string | null {
  return ENTERING.has(type) ? null : to;
}

/** The event whose own edge has that id; nothing where the edge is one that several carry. */
export function eventOfEdge(id: string): string | undefined {
  const [type, from, to] = id.split('|');
  if (!OWN.has(type!)) return undefined;
  return ENTERING.has(type as EdgeType) ? to : from;
}

/** An SQL query for the ids of the own edges that arrive at the event `?1`, of one type or of all. */
export function enteringIds(type?: EdgeType): string {
  const types = [...ENTERING].filter((one) => type === undefined || one === type).map((one) => `'${one}'`);
  return `SELECT (value ->> 0) || '|' || (value ->> 1) || '|' || ?1 AS id FROM event, json_each(event.edges)
    WHERE event.id = ?1 AND value ->> 0 IN (${types.join(', ')})`;
}
