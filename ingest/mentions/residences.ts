// Houses by who lives or works in them: "the residence of the Omani ambassador", "the ministry's guesthouse".

import type { NameMention } from './mention.ts';
import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import type { RolePhrase } from './role-phrases.ts';
import type { Span } from './towns.ts';
import { lastOfNoun } from './venue-nouns.ts';
import { isLocative } from './locative.ts';
import { adjoins, gap, senseOf } from './phrases.ts';

/** Words between a house and the office or body whose it is. */
const MOST_BETWEEN = 4;

/** The house that begins at a token; `roles` are the page's. Only where somebody is there: "the residence denied it" is no place. */
export function residenceAt(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  roles: readonly RolePhrase[],
  at: number,
): Span | undefined {
  const span = houseOf(page, named, roles, at) ?? ownedHouse(page, named, roles, at);
  if (!span) return undefined;
  const [first, last] = span;
  const [start, end] = [page.tokens[first]!.start, page.tokens[last]!.end];
  const hit: Hit = { start, end, first, last, ending: '', senses: [] };
  return isLocative(page, hit) || isCased(page, last) ? span : undefined;
}

/** "konutunda": a small noun has its case without an apostrophe. */
function isCased({ names: { suffixes }, tokens }: Page, last: number): boolean {
  const { text } = tokens[last]!;
  return (
    suffixes !== undefined && [...suffixes.place, ...suffixes.to].some((ending) => text.endsWith(ending))
  );
}

/** "residencia del embajador de Omán", "sede da ONU", "Gästehaus des Außenministeriums". */
function houseOf(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  roles: readonly RolePhrase[],
  at: number,
): Span | undefined {
  const noun = lastOfNoun(page, at);
  if (noun === undefined) return undefined;
  let next = noun + 1;
  let linked = page.names.ownerBehind === true;
  for (; next - noun <= MOST_BETWEEN && adjoins(page, next - 1, next); next++) {
    const hit = page.hits[page.hitAt[next] ?? -1];
    const role = roles.find((each) => each.hit === hit);
    if (role) return linked && isResident(role) ? [at, role.until] : undefined;
    if (senseOf(hit, 'ministry') || senseOf(hit, 'organization')) return linked ? [at, hit!.last] : undefined;
    const { folded } = page.tokens[next]!;
    if (page.words.of.has(folded) || page.words.definite.has(folded)) linked = true;
    else if (!hit || named.get(hit)?.kind !== 'country') return undefined;
  }
  return undefined;
}

/** "the Omani ambassador's residence", "Umman Büyükelçisi'nin konutunda", "オマーン大使公邸": the owner stands before the noun. */
function ownedHouse(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  roles: readonly RolePhrase[],
  at: number,
): Span | undefined {
  const noun = lastOfNoun(page, at);
  if (noun === undefined || page.names.ownerBehind || page.names.adjectivesBehind) return undefined;
  const held = hitBefore(page, at);
  const role = roles.find((each) => each.hit === held);
  const office = role ? isResident(role) : senseOf(held, 'ministry') !== undefined;
  if (!held || !office) return undefined;
  const owner = hitBefore(page, held.first);
  return [owner && named.get(owner)?.kind === 'country' ? owner.first : held.first, noun];
}

function hitBefore(page: Page, at: number): Hit | undefined {
  return at > 0 && isJoint(page, at - 1) ? page.hits[page.hitAt[at - 1] ?? -1] : undefined;
}

/** Whom a house is called after: an envoy or a head of state, not those who only pass through. */
function isResident({ words, plural }: RolePhrase): boolean {
  return !plural && words.weak !== true && words.relative !== true;
}

/** Blanks or the sign of an owner between two tokens; nothing, where words have no blanks. */
function isJoint(page: Page, left: number): boolean {
  const between = gap(page, left, left + 1);
  return page.unspaced ? between === '' : /^(['’]\p{Ll}*)? ?$/u.test(between) && between !== '';
}
