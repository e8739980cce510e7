// A chain with all that a reader of it asks: who, where, and the sentences.

import type { Chain, ChainHop, GraphReader } from '../model/index.ts';
import type { Step, TraceOptions } from '../chains/index.ts';
import { chainCypher, trace } from '../chains/index.ts';
import { evidenceViews } from './evidence.ts';
import { toldEvent } from './told-event.ts';

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
  const asked = { ...CHAIN_DEFAULTS, ...options };
  const found = trace(reader, id, asked);
  if (!found) return undefined;
  const { steps, cut, left } = found;
  const cypher = chainCypher(steps[0]!.event.id, asked);
  return { hops: steps.map((step) => hopOf(reader, step)), cut, left, cypher };
}

/** One step dressed for reading. The relating sentence of a stated hop comes before the event's own. */
function hopOf(reader: GraphReader, { event, depth, edge }: Step): ChainHop {
  const told = toldEvent(reader, event);
  const relating = edge?.basis === 'stated' ? evidenceViews(reader, edge.evidence) : [];
  const first = new Set(relating.map((view) => view.id));
  return {
    ...told,
    depth,
    ...(edge && (edge.to === event.id ? { later: edge.from } : { earlier: edge.to })),
    ...(edge?.basis !== undefined && { basis: edge.basis }),
    evidence: [...relating, ...told.evidence.filter((view) => !first.has(view.id))],
  };
}
