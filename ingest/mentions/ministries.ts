// A state's ministries and other bodies by pattern: "the Ghanaian Foreign Ministry", "le ministère malien de la Défense".

import type { World } from '../../graph/world/index.ts';
import type { LanguageNames } from './language-names.ts';
import type { NameMention } from './mention.ts';
import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import { ORGANS } from './language-names.ts';
import { behindPhrase } from './houses.ts';
import { isLocative } from './locative.ts';
import type { Span } from './towns.ts';
import { adjoins, endOfPhrase, senseOf } from './phrases.ts';
import { ministryOwner, ministryState } from './role-phrases.ts';

/** What stands behind the owner in a ministry's middle, by the noun before it, longest first: "des affaires étrangères". */
export type MinistryHalves = ReadonlyMap<
  string,
  readonly { readonly half: string; readonly portfolio: string }[]
>;

/** The halves of a pack's ministries, folded; none where adjectives stand before their noun. */
export function ministryHalvesOf(
  { ministries, adjectivesBehind }: LanguageNames,
  plain: (form: string) => string,
): MinistryHalves {
  const halves = new Map<string, { half: string; portfolio: string }[]>();
  if (!adjectivesBehind) return halves;
  for (const [portfolio, forms] of Object.entries(ministries))
    for (const form of forms) {
      const [head = '', ...rest] = plain(form)
        .split(' ')
        .filter((word) => word !== '~');
      if (rest.length > 0)
        halves.set(head, [...(halves.get(head) ?? []), { half: rest.join(' '), portfolio }]);
    }
  for (const list of halves.values()) list.sort((a, b) => b.half.length - a.half.length);
  return halves;
}

const OWNED: ReadonlySet<string> = new Set(ORGANS);

/** Adds the mentions of ministries and the like to those of the names. */
export function nameMinistries(page: Page, world: World, named: Map<Hit, NameMention>): void {
  for (const hit of [...page.hits]) {
    const portfolio = senseOf(hit, 'ministry')?.portfolio;
    if (portfolio === undefined || isHouse(page, hit)) continue;
    const state = (OWNED.has(portfolio) ? ministryOwner : ministryState)(page, named, hit);
    add(page, world, named, hit, state, portfolio);
  }
  for (const [owner, { kind, entity }] of [...named]) {
    const first = owner.first - 1;
    if (kind !== 'country' || !adjoins(page, first, owner.first)) continue;
    for (const { half, portfolio } of page.ministryHalves.get(page.tokens[first]!.folded) ?? []) {
      const last = endOfPhrase(page, owner.last, half);
      if (last === undefined) continue;
      const [start, end] = [page.tokens[first]!.start, page.tokens[last]!.end];
      add(page, world, named, { start, end, first, last, ending: '', senses: [] }, entity, portfolio);
      break;
    }
  }
}

/** "у Сенаті", "in der Nationalversammlung": the house of a parliament of nobody named, where somebody is in it. */
export function organHouseAt(page: Page, named: ReadonlyMap<Hit, NameMention>, at: number): Span | undefined {
  const hit = page.hits[page.hitAt[at] ?? -1];
  const portfolio = hit?.first === at ? senseOf(hit, 'ministry')?.portfolio : undefined;
  if (!hit || (portfolio !== 'parliament' && portfolio !== 'senate')) return undefined;
  if (page.unspaced || named.has(hit) || !isLocative(page, hit)) return undefined;
  // "w parlamencie w Ottawie": the town says more.
  const town = page.hits[page.hitAt[hit.last + 2] ?? -1];
  const placed = town !== undefined && senseOf(town, 'place') !== undefined && isLocative(page, town);
  return placed && adjoins(page, hit.last, hit.last + 1) ? undefined : [hit.first, hit.last];
}

function add(
  page: Page,
  world: World,
  named: Map<Hit, NameMention>,
  hit: Hit,
  state: string | undefined,
  portfolio: string,
): void {
  const ministry = state === undefined ? undefined : world.ministry(state, portfolio);
  if (!ministry) return;
  const { start, end } = hit;
  const text = page.text.slice(start, end);
  named.set(hit, {
    start,
    end,
    text,
    kind: 'organization',
    entity: ministry.id,
    how: 'derived',
    form: 'name',
  });
}

/** "国会大厦": the noun of a building begins with the body's. */
function isHouse(page: Page, { first, last }: Hit): boolean {
  return (behindPhrase(page, first, page.houses.plain) ?? last) > last;
}
