// Places in the text that name a person: a title and a name, a name and its apposition, a national and a name.

import type { NameMention } from './mention.ts';
import type { Hit } from './lexicon.ts';
import type { NameRun } from './name-runs.ts';
import type { Page } from './phrases.ts';
import type { RolePhrase } from './role-phrases.ts';
import { chargedName, hasPerson, nameBeyondField } from './charges.ts';
import { nameAt } from './name-runs.ts';
import { titleStart } from './names-before-titles.ts';
import { pairClaims } from './pair-claims.ts';
import { adjoins, gap, senseOf } from './phrases.ts';
import { SERVING } from './role-groups.ts';
import { ownerAfter } from './role-phrases.ts';

/** A name with what the words beside it say of the person. */
export interface PersonClaim {
  readonly run: NameRun;
  readonly phrase?: RolePhrase;
  /** Whom the person stands for, where the words say so. */
  readonly of?: string;
  /** Token span of name and words together. */
  readonly first: number;
  readonly last: number;
}

/** All claims of a page, sorted by where the name begins. One name has one claim, the one with a role first. */
export function findClaims(
  page: Page,
  roles: readonly RolePhrase[],
  named: ReadonlyMap<Hit, NameMention>,
): PersonClaim[] {
  const byStart = new Map<number, PersonClaim>();
  const add = (
    run: NameRun | undefined,
    first: number,
    last: number,
    phrase?: RolePhrase,
    of = phrase?.of,
  ): void => {
    const held = run && byStart.get(run.first);
    if (held && of === undefined && !phrase) return;
    // "Tổng Giám mục X, Bộ trưởng Ngoại giao Vatican": an office says more than a rank.
    const ranks = of !== undefined && held?.of === undefined && held?.phrase?.words.weak === true;
    if (!run || (held?.phrase && !ranks && !(of !== undefined && of !== held.of && isMinistryOf(of)))) return;
    byStart.set(run.first, {
      run,
      first: Math.min(first, run.first),
      last: Math.max(last, run.last),
      ...(phrase ? { phrase } : {}),
      ...(of === undefined ? {} : { of }),
    });
  };
  for (const phrase of roles) {
    for (const { run, of } of pairClaims(page, named, phrase))
      add(run, run.first, run.last, of === undefined ? phrase : { ...phrase, of }, of);
    const next = phrase.until + 1;
    const between = gap(page, phrase.until, next);
    const close = page.unspaced ? between === '' : between === ' ';
    const apart = page.names.suffixes === undefined && /^(, |['’] )$/.test(between);
    // "başbakanla Dostluk Bildirgesi": a title before its name bears no case.
    const cased = page.names.suffixes !== undefined && phrase.hit.ending !== '';
    const behind = !page.names.titleBehind && !cased && (close || apart);
    const run = chargedName(page, phrase) ?? (behind ? nameAt(page, next) : ofName(page, next));
    const isName = run && (close || run.last > run.first || hasPerson(page, run));
    if (isName && !isOwner(page, phrase, run)) {
      const after = phrase.of === undefined ? ownerAfter(page, named, run.last) : undefined;
      add(run, phrase.hit.first, after?.last ?? run.last, phrase, phrase.of ?? after?.entity);
      if (phrase.plural && phrase.of !== undefined)
        for (const { run: other, first, of } of furtherHolders(page, named, run))
          add(other, first, other.last, { ...phrase, of });
    } else {
      const start = page.names.titleBehind ? titleStart(page, phrase.hit.first) : phraseStart(page, phrase);
      // "王毅外长" where words have no blanks, else "Wang Yi, foreign minister".
      const joint = page.unspaced ? /^·?$/ : /^, $/;
      // "Fidan, Rusya Dışişleri Bakanı ile görüştü": two people, where titles stand before their names.
      const bound = page.names.suffixes !== undefined;
      const back =
        start > 0 && !bound && joint.test(gap(page, start - 1, start))
          ? nameBefore(page, start - 1)
          : undefined;
      const of =
        back && page.names.titleBehind && phrase.of === undefined
          ? ownerOfName(page, named, back)
          : undefined;
      if (back) add(back, back.first, phrase.until, phrase, phrase.of ?? of);
      const beyond = back || phrase.plural ? undefined : nameBeyondField(page, phrase.until);
      if (beyond) add(beyond, phrase.hit.first, beyond.last, phrase);
    }
  }
  for (const hit of page.hits) {
    const mention = named.get(hit);
    if (senseOf(hit, 'person')) add({ first: hit.first, last: hit.last }, hit.first, hit.last);
    if (!mention) continue;
    const next = hit.last + 1;
    if (mention.kind === 'organization' && senseOf(hit, 'ministry')) {
      const start = ofBefore(page, hit.first);
      if (start >= 0) add(nameBefore(page, start - 1), start - 1, hit.last, undefined, mention.entity);
    }
    if (mention.kind !== 'country' && mention.kind !== 'organization') continue;
    const possessive = /^['’]s? $/.test(gap(page, hit.last, next));
    const national = mention.form === 'name' && adjoins(page, hit.last, next) && isSingular(page, hit.first);
    if (!possessive && !national) continue;
    const run = nameAt(page, next);
    if (run && run.last > run.first) add(run, hit.first, run.last, undefined, mention.entity);
  }
  page.tokens.forEach((token, at) => {
    const titled = token.capital
      ? page.words.honorific.has(token.folded)
      : page.words.smallHonorific.has(token.text);
    if (!titled || page.hitAt[at] !== -1) return;
    const run = nameAt(page, at);
    if (run && run.first > at) add(run, at, run.last);
  });
  return [...byStart.values()].sort((a, b) => a.run.first - b.run.first);
}

/** "مستشار ترامب": a surname right behind a role without an article, whose man it is. */
function isOwner(page: Page, { hit, words, until }: RolePhrase, { first, last }: NameRun): boolean {
  const { construct, uncased } = page.names;
  if (!construct || !uncased || first < last || until > hit.last || !SERVING.has(words.role)) return false;
  return !page.tokens[hit.first]!.folded.startsWith(uncased.article);
}

/** "外相の王毅氏": a name behind the title and "of", where names stand before titles. */
function ofName(page: Page, next: number): NameRun | undefined {
  const joined = page.names.titleBehind && adjoins(page, next - 1, next) && adjoins(page, next, next + 1);
  return joined && page.words.of.has(page.tokens[next]!.folded) ? nameAt(page, next + 1) : undefined;
}

/** "韓国の[趙兌烈]外相": the state or body before a name that its title stands behind. */
function ownerOfName(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  { first }: NameRun,
): string | undefined {
  const of = adjoins(page, first - 1, first) && page.words.of.has(page.tokens[first - 1]!.folded);
  const last = of ? first - 2 : first - 1;
  const joined = of ? adjoins(page, last, last + 1) : /^[·]?$/.test(gap(page, last, first));
  const mention = joined ? named.get(page.hits[page.hitAt[last] ?? -1]!) : undefined;
  return mention?.kind === 'country' || mention?.kind === 'organization' ? mention.entity : undefined;
}

/**
 * The others in "the ministers of A, X, of B, Y, and of C, Z" and "les présidents russe, X, et turc, Y": a state, a
 * comma, its name.
 */
function furtherHolders(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  before: NameRun,
): { readonly run: NameRun; readonly first: number; readonly of: string }[] {
  const { joiner, of, definite } = page.words;
  const small = (at: number): boolean =>
    [joiner, of, definite].some((words) => words.has(page.tokens[at]?.folded ?? ''));
  let at = before.last + 1;
  if (!/^,? $/.test(gap(page, before.last, at))) return [];
  while (small(at)) at++;
  const hit = page.hits[page.hitAt[at] ?? -1];
  const mention = hit && named.get(hit);
  if (!hit || mention?.kind !== 'country' || gap(page, hit.last, hit.last + 1) !== ', ') return [];
  const run = nameAt(page, hit.last + 1);
  if (!run) return [];
  return [{ run, first: hit.first, of: mention.entity }, ...furtherHolders(page, named, run)];
}

/** `org:ch-mfa`: finer than the state or the cabinet that the title before the name gives. */
function isMinistryOf(id: string): boolean {
  return /^org:[a-z]{2}-[a-z]+$/.test(id);
}

/** "der Türke", "the Frenchman": a national with an article of one. */
function isSingular(page: Page, first: number): boolean {
  const before = page.tokens[first - 1];
  return before !== undefined && adjoins(page, first - 1, first) && page.words.definite.has(before.folded);
}

function phraseStart(page: Page, phrase: RolePhrase): number {
  let start = phrase.hit.first;
  if (page.unspaced) return start;
  // "A, B y el comisario europeo": what stands before "and" is no part of the title.
  while (
    start > 0 &&
    /^([ \u00a0]|-|['’]s? )$/.test(gap(page, start - 1, start)) &&
    !page.words.joiner.has(page.tokens[start - 1]!.folded) &&
    phrase.hit.first - start < 5
  )
    start--;
  return start;
}

/** A name of two or more capitalized words that ends at a token. */
function nameBefore(page: Page, last: number): NameRun | undefined {
  let first = last;
  while (first > 0 && last - first < 4) {
    const { folded, capital } = page.tokens[first - 1]!;
    if (!(page.unspaced ? /^[·=-]$/ : /^([ \u00a0]|[-'’])$/).test(gap(page, first - 1, first))) break;
    if (!page.words.particle.has(folded) && (!capital || isOffice(page, first - 1))) break;
    first--;
  }
  for (let at = first; at < last || (page.unspaced && at === last); at++) {
    const run = nameAt(page, at);
    if (run && run.last === last && (run.first < last || page.unspaced)) return run;
  }
  return undefined;
}

function isOffice(page: Page, at: number): boolean {
  const hit = page.hits[page.hitAt[at] ?? -1];
  return (['role', 'ministry', 'organization', 'country'] as const).some(
    (is) => senseOf(hit, is) !== undefined,
  );
}

/** The index of an "of" that governs the noun phrase ending at a token, -1 where none does. */
function ofBefore(page: Page, first: number): number {
  for (let at = first - 1; at >= 0 && first - at < 5 && adjoins(page, at, at + 1); at--) {
    if (page.words.of.has(page.tokens[at]!.folded) && !page.words.definite.has(page.tokens[at]!.folded))
      return at;
  }
  return -1;
}
