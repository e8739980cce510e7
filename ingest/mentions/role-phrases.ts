// Roles with what they are of, and the name that stands with them.

import type { RoleWords } from './language-names.ts';
import type { NameMention } from './mention.ts';
import type { Hit } from './lexicon.ts';
import type { Page } from './phrases.ts';
import { adjoins, endOfPhrase, gap, isGenitive, senseOf } from './phrases.ts';

/** A role noun with its surroundings. `until` is the last token of "the president of the Republic of Maldives". */
export interface RolePhrase {
  readonly hit: Hit;
  readonly words: RoleWords;
  readonly of?: string;
  readonly until: number;
  readonly plural: boolean;
  readonly definite: boolean;
  /** "his envoy", "deren Sprecher". */
  readonly possessed: boolean;
}

/** Every role noun of the page; `named` gives the mention that a hit makes. */
export function findRoles(page: Page, named: ReadonlyMap<Hit, NameMention>): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (const hit of page.hits) {
    const role = senseOf(hit, 'role');
    if (!role) continue;
    const { ownerBehind, adjectivesBefore, bareIsDefinite } = page.names;
    const left = ownerBehind && !adjectivesBefore ? undefined : ownerBefore(page, named, hit);
    const head = ownerBehind ? pastTails(page, hit.last) : hit.last;
    const after = left?.entity === undefined || left.weak ? ownerAfter(page, named, head) : undefined;
    const right = after ?? (ownerBehind ? behind(page, named, head, role.words.of === undefined) : undefined);
    const second = right && secondHalf(page, hit, right.last);
    const words = second?.words ?? role.words;
    const end = second?.last ?? right?.last ?? head;
    const of = words.of ?? right?.entity ?? left?.entity;
    const { word, possessed } = determiner(page, left?.first ?? hit.first);
    const plural = second?.plural ?? (role.plural || (word !== undefined && page.words.plural.has(word)));
    const bare = bareIsDefinite === true && !plural && (!words.weak || of !== undefined);
    phrases.push({
      hit,
      words,
      ...(of === undefined ? {} : { of }),
      until: ownerBehind ? pastTails(page, pastPost(page, end)) : end,
      plural,
      possessed,
      definite:
        bare || possessed || left?.genitive === true || (word !== undefined && page.words.definite.has(word)),
    });
  }
  return phrases;
}

/** "des Affaires étrangères" behind "le ministre français": what the role is, and where it ends. */
function secondHalf(
  page: Page,
  { start, end }: Hit,
  owner: number,
): { readonly words: RoleWords; readonly plural: boolean; readonly last: number } | undefined {
  for (const { half, words, plural } of page.roleHalves.get(page.folded.slice(start, end)) ?? []) {
    const last = endOfPhrase(page, owner, half);
    if (last !== undefined) return { words, plural, last };
  }
  return undefined;
}

/** The last token of a role with what goes with it: "le Premier ministre libanais démissionnaire". */
function pastTails(page: Page, last: number): number {
  for (const tail of page.roleTails) {
    const end = endOfPhrase(page, last, tail);
    if (end !== undefined) return end;
  }
  return last;
}

/** The last token of a role with the post behind it where a name follows: "Mỹ tại Việt Nam", "de France au Mali". */
function pastPost(page: Page, last: number): number {
  const at = (index: number): Hit | undefined =>
    adjoins(page, index - 1, index) ? page.hits[page.hitAt[index] ?? -1] : undefined;
  const post = at(last + 2);
  const posted = (['country', 'place', 'organization'] as const).some((is) => senseOf(post, is));
  if (!post || !posted || !adjoins(page, last, last + 1)) return last;
  if (!page.words.preposition.has(page.tokens[last + 1]!.folded)) return last;
  const next = page.tokens[post.last + 1];
  const apart = page.names.adjectivesBehind && gap(page, post.last, post.last + 1) === ', ';
  const name = next?.capital === true && (apart || adjoins(page, post.last, post.last + 1));
  const office = (['role', 'ministry'] as const).some((is) => senseOf(at(post.last + 1), is));
  return name && !office ? post.last : last;
}

/** A state or body beside a role. */
export interface Owner {
  readonly entity: string;
  readonly first: number;
  readonly last: number;
  readonly genitive: boolean;
  readonly weak: boolean;
}

function ownerBefore(page: Page, named: ReadonlyMap<Hit, NameMention>, hit: Hit): Owner | undefined {
  for (let left = hit.first - 1, steps = 0; left >= 0 && steps < 4; left--, steps++) {
    const between = gap(page, left, left + 1);
    const owned = isOwned(page, left);
    if (!owned && !(page.unspaced ? /^$/ : /^([ \u00a0]|-|'s |’s |['’] )$/).test(between)) return undefined;
    const other = page.hits[page.hitAt[left] ?? -1];
    const mention = other && named.get(other);
    // "伊朗驻华大使": where an envoy is sent is stepped over.
    if (page.unspaced && other && isPosted(page, other)) {
      left = other.first - 1;
      continue;
    }
    if (mention && (mention.kind === 'country' || mention.kind === 'organization')) {
      // "в США президент Зеленский": only an adjective owns what follows.
      if (page.names.adjectivesBefore && mention.form !== 'adjective') return undefined;
      const genitive = owned || /['’]/.test(between) || (other.ending !== '' && mention.form !== 'adjective');
      const near = left === hit.first - 1;
      if (!genitive && mention.form !== 'adjective' && !near && !page.unspaced) return undefined;
      return {
        entity: mention.entity,
        first: other.first,
        last: other.last,
        genitive,
        weak: mention.compound === true && !near,
      };
    }
    const role = senseOf(other, 'role');
    // "国务委员兼外长": the first of two titles says whose both are.
    if (page.unspaced && role?.words.of !== undefined)
      return { entity: role.words.of, first: other!.first, last: other!.last, genitive: false, weak: false };
    if (other && !role) return undefined;
    if (page.unspaced && !other && !page.words.formal.has(page.tokens[left]!.folded)) return undefined;
    if (page.tokens[left]!.capital && !other) return undefined;
    if (page.words.definite.has(page.tokens[left]!.folded)) return undefined;
  }
  return undefined;
}

/** "Rusya'nın yeni Dışişleri Bakanı": the suffix of an owner behind a token. */
function isOwned(page: Page, left: number): boolean {
  const [{ end }, next] = [page.tokens[left]!, page.tokens[left + 1]];
  return page.names.suffixes !== undefined && next !== undefined && isGenitive(page, end, next.start);
}

function isPosted(page: Page, { first }: Hit): boolean {
  return adjoins(page, first - 1, first) && page.words.posted.has(page.tokens[first - 1]!.folded);
}

/**
 * The state or body right behind a role, with the ministry whose it is: "Nga" in "Ngoại trưởng Nga", "Bộ Ngoại giao
 * Nga"; "russe" in "ministre russe". A ministry of nobody named is passed over.
 */
function behind(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  head: number,
  open: boolean,
): { readonly entity?: string; readonly last: number } | undefined {
  const at = (index: number): Hit | undefined =>
    adjoins(page, index - 1, index) ? page.hits[page.hitAt[index] ?? -1] : undefined;
  let last = head;
  let entity: string | undefined;
  // "Президент Республики Казахстан"
  const formal =
    open &&
    adjoins(page, head, head + 1) &&
    page.hitAt[head + 1] === -1 &&
    page.words.formal.has(page.tokens[head + 1]!.folded);
  if (formal && named.get(at(head + 2)!)?.kind === 'country') last = head + 1;
  for (let hit = open ? at(last + 1) : undefined; hit && hit.first === last + 1; hit = at(last + 1)) {
    const mention = named.get(hit);
    const ministry = senseOf(hit, 'ministry') !== undefined;
    if (!ministry && mention?.kind !== 'country' && mention?.kind !== 'organization') break;
    entity ??= mention?.entity;
    last = hit.last;
    if (!ministry) break;
  }
  return last === head ? undefined : { ...(entity === undefined ? {} : { entity }), last };
}

/** The state or body after "of" and the like, counted from the token before the preposition. */
export function ownerAfter(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  head: number,
): Owner | undefined {
  // "ルト大統領の訪日": what stands behind a title that its owner stands before is another thing.
  if (page.names.titleBehind) return undefined;
  const first = head + 1;
  if (!adjoins(page, head, first) || !page.words.of.has(page.tokens[first]!.folded)) return undefined;
  for (let right = first; right < page.tokens.length && right < first + 5; right++) {
    if (!adjoins(page, right - 1, right)) return undefined;
    const { folded, capital } = page.tokens[right]!;
    const other = page.hits[page.hitAt[right] ?? -1];
    const mention = other && named.get(other);
    if (
      mention &&
      mention.form !== 'adjective' &&
      (mention.kind === 'country' || mention.kind === 'organization')
    ) {
      return { entity: mention.entity, first: other.first, last: other.last, genitive: true, weak: false };
    }
    if (mention?.form === 'adjective') continue;
    if (right > first && capital && !page.words.formal.has(folded)) return undefined;
  }
  return undefined;
}

function determiner(page: Page, first: number): { word?: string; possessed: boolean } {
  for (
    let left = first - 1, steps = 0;
    left >= 0 && steps < 3 && adjoins(page, left, left + 1);
    left--, steps++
  ) {
    const { folded, capital } = page.tokens[left]!;
    if (page.words.possessive.has(folded)) return { word: folded, possessed: true };
    if (page.words.definite.has(folded) || page.words.plural.has(folded))
      return { word: folded, possessed: false };
    if (capital) break;
  }
  return { possessed: false };
}

/** The state of a ministry: named before or after it. */
export function ministryOwner(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  hit: Hit,
): string | undefined {
  const isState = (owner: Owner | undefined): owner is Owner => owner?.entity.startsWith('country:') === true;
  const owner = (
    page.names.ownerBehind
      ? [
          ...(page.names.adjectivesBefore ? [ownerBefore(page, named, hit)] : []),
          ownerAfter(page, named, hit.last),
          stateBehind(page, named, hit.last),
        ]
      : [ownerBefore(page, named, hit), ownerAfter(page, named, hit.last)]
  ).find(isState);
  return owner?.entity;
}

/** The same, else the last state named in its sentence. */
export function ministryState(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  hit: Hit,
): string | undefined {
  const owner = ministryOwner(page, named, hit);
  if (owner !== undefined) return owner;
  const sentence = page.tokens[hit.first]!.sentence;
  const states = page.hits
    .filter((other) => other.end <= hit.start && page.tokens[other.first]!.sentence === sentence)
    .map((other) => named.get(other))
    .filter((mention) => mention?.kind === 'country' && mention.form === 'adjective')
    .map((mention) => mention!.entity);
  return states.at(-1);
}

function stateBehind(page: Page, named: ReadonlyMap<Hit, NameMention>, head: number): Owner | undefined {
  const hit = adjoins(page, head, head + 1) ? page.hits[page.hitAt[head + 1] ?? -1] : undefined;
  const mention = hit && named.get(hit);
  if (mention?.kind !== 'country') return undefined;
  return { entity: mention.entity, first: hit!.first, last: hit!.last, genitive: true, weak: false };
}
