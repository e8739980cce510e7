// Copies of one text are one voice, however many papers print it.

import type { EventClaim } from '../model/index.ts';
import { areCopies } from './sketch.ts';

/** Of how many voices there is a claim that says so. */
export type Votes = (says: (claim: EventClaim) => boolean) => number;

/**
 * Counts voices among the claims of an event. A copy of a copy is a copy of the first too, so that it doesn't matter
 * in which order they are looked at. Only those that have words in common are compared.
 */
export function votesOf(claims: readonly EventClaim[]): Votes {
  const before = claims.map((_, at) => at);
  const voiceOf = (at: number): number => {
    let first = at;
    while (before[first] !== first) first = before[first]!;
    return (before[at] = first);
  };
  const holders = new Map<number, number[]>();
  for (const [at, { sketch }] of claims.length > 1 ? claims.entries() : []) {
    for (const hash of sketch) {
      const others = holders.get(hash) ?? [];
      for (const other of others) {
        if (voiceOf(other) !== voiceOf(at) && areCopies(claims[other]!.sketch, sketch))
          before[voiceOf(at)] = voiceOf(other);
      }
      holders.set(hash, [...others, at]);
    }
  }
  const voices = before.map((_, at) => voiceOf(at));
  return (says) => new Set(voices.filter((_, at) => says(claims[at]!))).size;
}
