// Towns by a state's bodies: who is "in the foreign ministry", "en el Senado" is in its capital.

import type { World } from '../../graph/world/index.ts';
import type { NameMention } from './mention.ts';
import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import { isLocative } from './locative.ts';
import { adjoins, senseOf } from './phrases.ts';

/** The town of each ministry and organ of a state inside which the text puts something, beside the body's own mention. */
export function townsOfBodies(
  page: Page,
  world: World,
  named: ReadonlyMap<Hit, NameMention>,
  taken: ReadonlySet<number>,
): NameMention[] {
  return [...named].flatMap(([hit, { start, end, text, kind, entity }]): NameMention[] => {
    if (kind !== 'organization' || taken.has(hit.first)) return [];
    const state = stateOfOrgan(world, entity);
    const town = state === undefined ? undefined : seatOf(world, state);
    if (town === undefined || !isInside(page, hit)) return [];
    return [{ start, end, text, kind: 'location', entity: town, how: 'derived', form: 'name', body: entity }];
  });
}

/** The state whose ministry or organ a body is. */
function stateOfOrgan(world: World, body: string): string | undefined {
  const record = world.organization(body);
  return world.ministryOf(body)?.country ?? (record?.organ ? record.country : undefined);
}

/** Where a state is governed: "The Hague", else its capital. */
function seatOf(world: World, state: string): string | undefined {
  const { seats, capital } = world.country(state) ?? {};
  return seats?.[0] ?? capital;
}

/** Words between the place word and the body: "op het Chinese handelsministerie". */
const MOST_BETWEEN = 2;

/** Behind a word for "in", over articles and the state's adjective; where cases or particles tell it, by them. */
function isInside(page: Page, hit: Hit): boolean {
  if (page.words.inside.size === 0) return isLocative(page, hit);
  for (let at = hit.first - 1, steps = 0; at >= 0 && steps <= MOST_BETWEEN; at--, steps++) {
    if (!adjoins(page, at, at + 1)) return false;
    const { folded } = page.tokens[at]!;
    if (page.words.inside.has(folded)) return true;
    const state = senseOf(page.hits[page.hitAt[at] ?? -1], 'country');
    if (!page.words.definite.has(folded) && state?.form !== 'adjective') return false;
  }
  return false;
}
