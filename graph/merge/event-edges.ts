import type { MergedEvent } from './merged-event.ts';
import type { EdgeRow } from '../model/index.ts';

/** The edges that are an event's own: who took part, who spoke, where it was. */
export function eventEdges({ event, participants, speakers, place }: MergedEvent): EdgeRow[] {
  return [
    ...participants.map(({ id, evidence }): EdgeRow => edge('PARTICIPATED_IN', id, event.id, evidence)),
    ...speakers.map(({ id, evidence }): EdgeRow => edge('SPOKE_AT', id, event.id, evidence)),
    ...(place ? [edge('HELD_IN', event.id, place.id, place.evidence)] : []),
  ];
}

function edge(type: EdgeRow['type'], from: string, to: string, evidence: readonly string[]): EdgeRow {
  return { type, from, to, evidence };
}
