// Who met whom at an event, as DESIGN §1 defines MET_WITH.

import { pairsThatMeet, type Support } from '../model/index.ts';
import type { MergedEvent } from './merged-event.ts';

/** What a held event brings to `MET_WITH`. */
export function metWith({ event, sides, place }: MergedEvent): Support[] {
  if (event.status !== 'held') return [];
  const where = place ? [place.id, ...place.within] : [];
  return pairsThatMeet({ kind: event.kind, sides, where }).map(([from, to]) => ({
    edge: { type: 'MET_WITH', from, to, evidence: event.evidence },
    first: event.date?.start ?? null,
    last: event.date?.end ?? null,
  }));
}
