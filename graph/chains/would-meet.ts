// Who would meet at an event that was not held: for those that were, the graph has MET_WITH.

import type { GraphReader, Happening } from '../model/index.ts';
import { pairsThatMeet, sidesOf } from '../model/index.ts';

/**
 * Gives for an event the pairs that meet there by the rule of MET_WITH, sides being what the graph tells of whom
 * everybody represents. What is read of an actor or a place is read once.
 */
export function sidesIn(reader: GraphReader): (happening: Happening) => [string, string][] {
  const standsFor = once((id) => {
    const represented = reader.edgesOf(id, { type: 'REPRESENTS', direction: 'out' }).map(({ to }) => to);
    // An entity is put together from all that is said of it: read only where that decides.
    if (id.startsWith('country:') || (id.startsWith('person:') && represented.length > 0)) return represented;
    const { country } = reader.entity(id) ?? {};
    return country === undefined ? represented : [...represented, country];
  });
  const within = once((id) => {
    const found = new Set([id]);
    for (const one of found)
      for (const { to } of reader.edgesOf(one, { type: 'LOCATED_IN', direction: 'out' })) found.add(to);
    return [...found];
  });
  return ({ event, edges }) => {
    const parties = edges.filter(({ type }) => type === 'PARTICIPATED_IN').map(({ from }) => from);
    const where = edges.filter(({ type }) => type === 'HELD_IN').flatMap(({ to }) => within(to));
    return pairsThatMeet({ kind: event.kind, sides: sidesOf(parties, { standsFor }), where });
  };
}

function once(of: (id: string) => readonly string[]): (id: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (id) => {
    let found = known.get(id);
    if (found === undefined) known.set(id, (found = of(id)));
    return found;
  };
}
