// Who belongs to which country, and which countries a meeting is of.

import type { EdgeSummary, NodeSummary } from '../../../graph/model/index.ts';

/** Whether a node is something that happens. */
export const isEvent = (node: NodeSummary): boolean => node.status !== undefined;

/** The country of a node that is no event: itself, or the one it belongs to. */
export function countryOf(node: NodeSummary): string | undefined {
  return node.kind === 'country' ? node.id : node.country;
}

/** Something of each event's parties and speakers, each once, in the order of the edges. */
function ofParties(
  nodes: readonly NodeSummary[],
  edges: readonly EdgeSummary[],
  of: (party: NodeSummary) => string | undefined,
): ReadonlyMap<string, readonly string[]> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const found = new Map<string, Set<string>>();
  for (const node of nodes) if (isEvent(node)) found.set(node.id, new Set());
  for (const { type, from, to } of edges) {
    const party = byId.get(from);
    if ((type !== 'PARTICIPATED_IN' && type !== 'SPOKE_AT') || !party) continue;
    const value = of(party);
    if (value) found.get(to)?.add(value);
  }
  return new Map([...found].map(([id, set]) => [id, [...set]]));
}

/** The countries of each event's parties and speakers, each once, in the order of the edges. */
export function sidesOf(
  nodes: readonly NodeSummary[],
  edges: readonly EdgeSummary[],
): ReadonlyMap<string, readonly string[]> {
  return ofParties(nodes, edges, countryOf);
}

/** Each event's parties and speakers themselves, by id. */
export function partiesOf(
  nodes: readonly NodeSummary[],
  edges: readonly EdgeSummary[],
): ReadonlyMap<string, readonly string[]> {
  return ofParties(nodes, edges, ({ id }) => id);
}

/** How often each value is there, the most frequent first, equal ones by name. */
export function byFrequency(values: Iterable<string>): readonly (readonly [value: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
