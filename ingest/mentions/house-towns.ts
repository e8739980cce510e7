// The towns that the names of buildings hold.

import type { World } from '../../graph/world/index.ts';
import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import { bestPlace, SURE_PLACE } from './actor-sense.ts';
import { adjoins, senseOf } from './phrases.ts';

/** "le château de Riga", "palacio real de Rabat": the town in a building's name. */
export function townIn(page: Page, world: World, first: number, last: number): string | undefined {
  const hit = page.hits.findLast(
    (each) =>
      each.first > first && each.last <= last && (isTown(each) || isTownOfHouse(page, world, first, each)),
  );
  return hit && bestPlace(world, page, hit);
}

/** A town that is known without words beside it. */
export function isTown(hit: Hit): boolean {
  const place = senseOf(hit, 'place');
  return place?.venue === false && place.weight >= SURE_PLACE;
}

/**
 * "le château de Pau", "منتجع بوزنيقة": a town of any size, in a state that the article names; "residencia de Suárez"
 * is somebody's.
 */
function isTownOfHouse(page: Page, world: World, first: number, hit: Hit): boolean {
  if (senseOf(hit, 'place')?.venue !== false) return false;
  const behind = page.names.uncased
    ? hit.first === first + 1
    : page.words.of.has(page.tokens[hit.first - 1]!.folded) && adjoins(page, hit.first - 1, hit.first);
  const state = world.place(bestPlace(world, page, hit))?.country;
  return behind && page.hits.some((each) => senseOf(each, 'country')?.id === state);
}
