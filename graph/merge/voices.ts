// Copies of one text are one voice, however many papers print it.

import { type EventClaim, voicesOf } from '../model/index.ts';

/** Of how many voices there is a claim that says so. */
export type Votes = (says: (claim: EventClaim) => boolean) => number;

/** Counts voices among the claims of an event. */
export function votesOf(claims: readonly EventClaim[]): Votes {
  const voices = voicesOf(claims.map(({ sketch }) => sketch));
  return (says) => new Set(voices.filter((_, at) => says(claims[at]!))).size;
}
