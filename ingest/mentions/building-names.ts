// How far the name of a building goes, and which listed one it is.

import type { World } from '../../graph/world/index.ts';
import { bestPlace } from './actor-sense.ts';
import type { Page } from './phrases.ts';
import { adjoins, senseOf } from './phrases.ts';
import { isNameWord, joins } from './towns.ts';

/** Words of a name at most. */
const LONGEST = 4;

/** The last of the words of a name that begins right behind a token; the token where none does. */
export function lastNameWord(page: Page, at: number): number {
  let last = at;
  for (
    let next = furtherNameWord(page, last);
    next !== undefined && next - at <= LONGEST;
    next = furtherNameWord(page, last)
  )
    last = next;
  // "Cung Cách mạng": the second half of a word is written small.
  const tail = last > at && adjoins(page, last, last + 1) ? page.tokens[last + 1]!.key : '';
  return page.names.nameTails?.includes(tail) ? last + 1 : last;
}

/** The word with which a name goes on behind its last one: "Ala-Artscha", "Qasr al-Watan"; nothing where it ends. */
function furtherNameWord(page: Page, last: number): number | undefined {
  if (last + 1 >= page.tokens.length || !joins(page, last)) return undefined;
  if (isNameWord(page, last + 1)) return last + 1;
  const hyphen =
    page.text[page.tokens[last + 1]!.end] === '-' && page.words.particle.has(page.tokens[last + 1]!.folded);
  return hyphen && last + 2 < page.tokens.length && isNameWord(page, last + 2) ? last + 2 : undefined;
}

/** "im Istanbuler Dolmabahçe-Palast", "a palazzo Dolmabahçe": the listed house that ends a longer name. */
export function listedIn(page: Page, world: World, first: number, last: number): string | undefined {
  const hit = page.hits.find(
    (each) => each.first >= first && each.last === last && senseOf(each, 'place')?.venue,
  );
  return hit && bestPlace(world, page, hit);
}
