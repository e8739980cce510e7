// What a new article can touch: claims that can be one event with its own, with those, and so on. A region is far
// smaller than a block, and whatever order articles come in, the claims of one event lie in one region.

import type { ClaimName, EventClaim, MergeTables, PlacedClaim } from '../model/index.ts';
import { claimName } from '../model/index.ts';
import { blocksOf } from './block.ts';
import { canBeOne } from './same-event.ts';

/** Claims by their names. */
export type ClaimsByName = ReadonlyMap<ClaimName, PlacedClaim>;

export function nameOf({ article, local }: Pick<EventClaim, 'article' | 'local'>): ClaimName {
  return claimName(article, local);
}

/** Which claims lead to others whatever they say: those that somebody says are of the same event. */
export type Bonds = (claim: EventClaim) => readonly PlacedClaim[];

/** The claims that the tables hold and that lead, step by step, to one of `seeds`. */
export function regionOf(tables: MergeTables, seeds: readonly EventClaim[], bonds: Bonds): ClaimsByName {
  const found = new Map<ClaimName, PlacedClaim>();
  const queue = [...seeds];
  const take = (placed: PlacedClaim): void => {
    found.set(nameOf(placed.claim), placed);
    queue.push(placed.claim);
  };
  for (const claim of queue) {
    for (const placed of bonds(claim)) if (!found.has(nameOf(placed.claim))) take(placed);
    const { keys, days } = blocksOf(claim);
    for (const placed of keys.flatMap((key) => tables.claimsIn(key, days))) {
      if (!found.has(nameOf(placed.claim)) && canBeOne(claim, placed.claim)) take(placed);
    }
  }
  return found;
}
