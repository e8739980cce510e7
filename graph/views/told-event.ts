// An event as a person reads it: who, where, and the sentences.

import type { GraphEdge, GraphEvent, GraphReader, ToldEvent } from '../model/index.ts';
import { evidenceViews } from './evidence.ts';
import { summariesOf, summaryOf } from './summary.ts';

/** One event with who took part or spoke, where it was, and its own sentences. */
export function toldEvent(reader: GraphReader, event: GraphEvent): ToldEvent {
  const edges = reader.edgesOf(event.id);
  return {
    event: summaryOf(reader, event, edges.length),
    who: summariesOf(reader, partiesIn(edges)),
    where: summariesOf(reader, new Set(edges.filter(({ type }) => type === 'HELD_IN').map(({ to }) => to))),
    evidence: evidenceViews(reader, event.evidence),
  };
}

/** Who took part, then who only spoke. */
function partiesIn(edges: readonly GraphEdge[]): Set<string> {
  const from = (wanted: GraphEdge['type']): string[] =>
    edges.filter(({ type }) => type === wanted).map((edge) => edge.from);
  return new Set([...from('PARTICIPATED_IN'), ...from('SPOKE_AT')]);
}
