// Capitals by their state: "the Angolan capital", "la capitale de l'Angola".

import type { World } from '../../graph/world/index.ts';
import type { Hit } from './lexicon.ts';
import type { NameMention } from './mention.ts';
import type { Page } from './phrases.ts';
import { isLocative } from './locative.ts';
import { adjoins, isGenitive } from './phrases.ts';
import { ownerAfter } from './role-phrases.ts';

/** "the Angolan capital", "Rwanda's capital": the first of the pack's city nouns after a state. */
export function capitalAt(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  world: World,
  at: number,
): NameMention | undefined {
  if (!page.words.capital.has(page.tokens[at]!.folded)) return undefined;
  if (page.names.adjectivesBehind) return capitalOf(page, named, world, at);
  const owner = page.hits[page.hitAt[at - 1] ?? -1];
  const state = owner && named.get(owner);
  const { adjectivesBefore } = page.names;
  if (state?.kind !== 'country' || (adjectivesBefore && state.form !== 'adjective'))
    return adjectivesBefore ? capitalOf(page, named, world, at) : undefined;
  const entity = world.country(state.entity)?.capital;
  if (
    entity === undefined ||
    !(
      isGenitive(page, owner!.end, page.tokens[at]!.start) ||
      (page.unspaced ? /^$/ : /^[ \u00a0]$/).test(page.text.slice(owner!.end, page.tokens[at]!.start))
    )
  )
    return undefined;
  const [start, end] = [owner!.start, page.tokens[at]!.end];
  return {
    start,
    end,
    text: page.text.slice(start, end),
    kind: 'location',
    entity,
    how: 'role',
    form: 'name',
  };
}

/** "la capitale angolaise", "la capitale de l'Angola". */
function capitalOf(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  world: World,
  at: number,
): NameMention | undefined {
  const owner = ownerBehind(page, named, at);
  const entity = owner && world.country(owner.entity)?.capital;
  if (!owner || entity === undefined) return undefined;
  const [start, end] = [page.tokens[at]!.start, page.tokens[owner.last]!.end];
  const text = page.text.slice(start, end);
  const locative = isLocative(page, { start, end, first: at, last: owner.last, ending: '', senses: [] });
  const mark = locative ? { locative: true as const } : {};
  return { start, end, text, kind: 'location', entity, how: 'role', form: 'name', ...mark };
}

/** The state of a noun by the adjective behind it or behind "of". */
export function ownerBehind(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  at: number,
): { readonly entity: string; readonly last: number } | undefined {
  const next = adjoins(page, at, at + 1) ? page.hits[page.hitAt[at + 1] ?? -1] : undefined;
  const mention = next && named.get(next);
  if (next && mention?.kind === 'country') return { entity: mention.entity, last: next.last };
  const owner = ownerAfter(page, named, at);
  return owner?.entity.startsWith('country:') ? owner : undefined;
}
