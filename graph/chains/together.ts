// Encounters that actors have in common.

import { type GraphReader, MEETING_KINDS } from '../model/index.ts';
import { type ChainIndex, chainIndex } from './chain-index.ts';
import type { EventFilter } from './filter.ts';
import { listAt } from './lists.ts';
import { numberOf } from './paths.ts';
import { passing } from './passing.ts';

/** `kinds`: those at which people meet unless said, so neither speeches nor press conferences. */
export interface TogetherOptions extends EventFilter {
  /** How many of the actors must have been there; all unless said. */
  readonly least?: number;
  /** Events that are returned at most, ≥ 1. */
  readonly limit: number;
}

export interface Encounter {
  readonly event: string;
  /** Those of the actors who took part or spoke, in the order asked. */
  readonly there: readonly string[];
  /** Whether every two of them met there (MET_WITH), and not only took part in the same event. */
  readonly met: boolean;
}

export interface Encounters {
  /** Where most of them were comes first, then by first day, last day and id; undated ones last. */
  readonly encounters: readonly Encounter[];
  /** How many there are before the limit. */
  readonly total: number;
}

/** The events in which the actors took part together. Ids that are no actor's were nowhere; repeated ones count once. */
export function encountersOf(
  reader: GraphReader,
  actors: readonly string[],
  options: TogetherOptions,
): Encounters {
  const index = chainIndex(reader);
  const asked = [...new Set(actors)];
  const allowed = passing(reader, index, { kinds: MEETING_KINDS, ...options });
  const there = new Map<number, number[]>();
  for (const actor of asked.map((id) => numberOf(index.actors, id))) {
    if (actor < 0) continue;
    for (const event of listAt(index.attended, actor)) {
      if (!allowed[event]) continue;
      const known = there.get(event);
      if (known) known.push(actor);
      else there.set(event, [actor]);
    }
  }
  const least = options.least ?? asked.length;
  const found = [...there]
    .filter(([, present]) => present.length >= least)
    .sort(([a, one], [b, other]) => other.length - one.length || a - b);
  return {
    encounters: found.slice(0, options.limit).map(([event, present]) => ({
      event: index.events[event]!,
      there: present.map((actor) => index.actors[actor]!),
      met: allMet(index, event, present),
    })),
    total: found.length,
  };
}

function allMet({ met }: ChainIndex, event: number, present: readonly number[]): boolean {
  const pairs = listAt(met, event);
  const key = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);
  const known = new Set<string>();
  for (let i = 0; i < pairs.length; i += 2) known.add(key(pairs[i]!, pairs[i + 1]!));
  return present.every((a, at) => present.slice(at + 1).every((b) => known.has(key(a, b))));
}
