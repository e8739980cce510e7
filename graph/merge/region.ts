// What a new article can touch: claims that can be one event with its own, with those, and so on. A region is far
// smaller than a block, and whatever order articles come in, the claims of one event lie in one region.

import type { EventClaim, MergeTables, PlacedClaim } from '../model/index.ts';
import { blocksOf } from './block.ts';
import { canBeOne } from './same-event.ts';

/** Claims by what names them: article and local id. */
export type ClaimsByName = ReadonlyMap<string, PlacedClaim>;

export function nameOf({ article, local }: Pick<EventClaim, 'article' | 'local'>): string {
  return `${article}\0${local}`;
}

/** The claims that the tables hold and that lead, step by step, to one of `seeds`. */
export function regionOf(tables: MergeTables, seeds: readonly EventClaim[]): ClaimsByName {
  const found = new Map<string, PlacedClaim>();
  const blocks = new Map<string, readonly PlacedClaim[]>();
  const claimsIn = (block: string): readonly PlacedClaim[] => {
    const known = blocks.get(block) ?? tables.claimsIn(block);
    blocks.set(block, known);
    return known;
  };
  const queue = [...seeds];
  for (const claim of queue) {
    for (const placed of blocksOf(claim).flatMap(claimsIn)) {
      const name = nameOf(placed.claim);
      if (found.has(name) || !canBeOne(claim, placed.claim)) continue;
      found.set(name, placed);
      queue.push(placed.claim);
    }
  }
  return found;
}
