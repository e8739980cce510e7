// Who met whom at an event, as DESIGN §1 defines MET_WITH.

import { ENCOUNTERS, FEW_SIDES } from './encounter.ts';
import type { MergedEvent } from './merged-event.ts';
import type { SideGroup } from './sides.ts';
import type { Support } from '../model/index.ts';

/**
 * What a held event brings to `MET_WITH`: pairs from two different sides, people with people, and states or
 * organizations with states or organizations; the smaller id first. At a mediation only the mediator's side meets.
 */
export function metWith(merged: MergedEvent): Support[] {
  const { event } = merged;
  if (event.status !== 'held') return [];
  const met: Support[] = [];
  for (const [a, b] of meetingSides(merged)) {
    for (const one of a.members) {
      for (const other of b.members) {
        if (isPerson(one) !== isPerson(other)) continue;
        const [from, to] = one < other ? [one, other] : [other, one];
        met.push({
          edge: { type: 'MET_WITH', from, to, evidence: event.evidence },
          first: event.date?.start ?? null,
          last: event.date?.end ?? null,
        });
      }
    }
  }
  return met;
}

function meetingSides(merged: MergedEvent): [SideGroup, SideGroup][] {
  const { event, sides } = merged;
  const pairs = sides.flatMap((a, i) => sides.slice(i + 1).map((b): [SideGroup, SideGroup] => [a, b]));
  switch (ENCOUNTERS[event.kind].met) {
    case 'all':
      return pairs;
    case 'few':
      return sides.length <= FEW_SIDES ? pairs : [];
    case 'mediator': {
      if (sides.length === 2) return pairs;
      const mediator = mediatorOf(merged);
      return pairs.filter((pair) => mediator !== undefined && pair.includes(mediator));
    }
    case 'none':
      return [];
  }
}

/**
 * The side that brings the others together: the host, where the place lies in one of the sides' states; else the
 * only side that is no state. Unknown otherwise: then nobody is said to have met.
 */
function mediatorOf({ place, sides }: MergedEvent): SideGroup | undefined {
  const host = sides.find(({ key }) => place?.id === key || place?.within.includes(key));
  if (host) return host;
  const others = sides.filter(({ key }) => !key.startsWith('country:'));
  return others.length === 1 ? others[0] : undefined;
}

function isPerson(id: string): boolean {
  return id.startsWith('person:');
}
