// A chain with all that a reader of it asks: who, where, and the sentences.

import type { Chain, ChainHop, EdgeType, GraphReader, NodeSummary } from '../model/index.ts';
import type { Step, TraceOptions } from '../chains/index.ts';
import { trace } from '../chains/index.ts';
import { evidenceViews } from './evidence.ts';
import { summariesOf, summaryOf } from './summary.ts';

/** Longest chain that is asked for where nothing is said. */
export const CHAIN_DEFAULTS: TraceOptions = { direction: 'back', basis: 'all', depth: 8, limit: 200 };

/**
 * The events before an event, or after it, each with its evidence; the event itself is the first hop.
 * `undefined` where `id` is no event.
 */
export function chainOf(
  reader: GraphReader,
  id: string,
  options: Partial<TraceOptions> = {},
): Chain | undefined {
  const found = trace(reader, id, { ...CHAIN_DEFAULTS, ...options });
  return found && { hops: found.steps.map((step) => hopOf(reader, step)), cut: found.cut };
}

/** One step dressed for reading. The relating sentence of a stated hop comes before the event's own. */
function hopOf(reader: GraphReader, { event, depth, edge }: Step): ChainHop {
  const relating = edge?.basis === 'stated' ? evidenceViews(reader, edge.evidence) : [];
  const told = new Set(relating.map((view) => view.id));
  const own = evidenceViews(reader, event.evidence).filter((view) => !told.has(view.id));
  return {
    event: summaryOf(reader, event),
    depth,
    ...(edge && (edge.to === event.id ? { later: edge.from } : { earlier: edge.to })),
    ...(edge?.basis !== undefined && { basis: edge.basis }),
    who: partiesOf(reader, event.id),
    where: placesOf(reader, event.id),
    evidence: [...relating, ...own],
  };
}

function partiesOf(reader: GraphReader, event: string): NodeSummary[] {
  const actors = (type: EdgeType): string[] =>
    reader.edgesOf(event, { type, direction: 'in' }).map((edge) => edge.from);
  return summariesOf(reader, new Set([...actors('PARTICIPATED_IN'), ...actors('SPOKE_AT')]));
}

function placesOf(reader: GraphReader, event: string): NodeSummary[] {
  const edges = reader.edgesOf(event, { type: 'HELD_IN', direction: 'out' });
  return summariesOf(reader, new Set(edges.map((edge) => edge.to)));
}
