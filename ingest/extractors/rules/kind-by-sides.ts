// What many states meet for is a summit, whatever word tells it.

import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Settled } from './settle.ts';

/** From so many states on a conversation is a gathering. */
const MANY = 5;

/** The events, those that were told as talks of five states or more as summits. */
export function kindBySides(events: readonly Settled[], findings: Findings): readonly Settled[] {
  return events.map((event) => {
    if (event.kind !== 'talks') return event;
    const states = [...sides(event.parties, findings)].filter((side) => side.startsWith('country:'));
    return states.length >= MANY ? { ...event, kind: 'summit' } : event;
  });
}
