// Who met whom at an event: what MET_WITH says (DESIGN §1), for whoever knows an event's sides.

import { EVENT_KINDS, type EventKind } from './kinds.ts';
import type { SideGroup } from './sides.ts';

/** Who met whom at an event of a kind: everybody, everybody where few sides took part, mediator and parties, nobody. */
type MeetingRule = 'all' | 'few' | 'mediator' | 'none';

const MEETING_RULES: Readonly<Record<EventKind, MeetingRule>> = {
  talks: 'all',
  visit: 'all',
  call: 'all',
  summit: 'few',
  negotiation: 'all',
  'press-conference': 'none',
  speech: 'none',
  ceremony: 'all',
  mediation: 'mediator',
};

/** Kinds of event at which anybody meets: all but press conferences and speeches. */
export const MEETING_KINDS: readonly EventKind[] = EVENT_KINDS.filter(
  (kind) => MEETING_RULES[kind] !== 'none',
);

/** A summit of more sides than this says little about who met whom. */
const FEW_SIDES = 6;

/** An event as far as it decides who met whom. */
export interface Gathering {
  readonly kind: EventKind;
  /** Sorted by key. */
  readonly sides: readonly SideGroup[];
  /** Where it was, and the states and places that this lies in. */
  readonly where: readonly string[];
}

/**
 * Pairs from two different sides, people with people, and states or organizations with states or organizations; the
 * smaller id first. At a mediation only the mediator's side meets.
 */
export function pairsThatMeet(gathering: Gathering): [string, string][] {
  const met: [string, string][] = [];
  for (const [a, b] of meetingSides(gathering)) {
    for (const one of a.members) {
      for (const other of b.members) {
        if (isPerson(one) !== isPerson(other)) continue;
        met.push(one < other ? [one, other] : [other, one]);
      }
    }
  }
  return met;
}

function meetingSides(gathering: Gathering): [SideGroup, SideGroup][] {
  const { kind, sides } = gathering;
  const pairs = sides.flatMap((a, i) => sides.slice(i + 1).map((b): [SideGroup, SideGroup] => [a, b]));
  switch (MEETING_RULES[kind]) {
    case 'all':
      return pairs;
    case 'few':
      return sides.length <= FEW_SIDES ? pairs : [];
    case 'mediator': {
      if (sides.length === 2) return pairs;
      const mediator = mediatorOf(gathering);
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
function mediatorOf({ where, sides }: Gathering): SideGroup | undefined {
  const host = sides.find(({ key }) => where.includes(key));
  if (host) return host;
  const others = sides.filter(({ key }) => !key.startsWith('country:'));
  return others.length === 1 ? others[0] : undefined;
}

function isPerson(id: string): boolean {
  return id.startsWith('person:');
}
