// Reading around a hit: what stands directly before and after it, in language-free terms.

import type { Houses } from './houses.ts';
import type { MinistryHalves } from './ministries.ts';
import type { LanguageNames, RoleWords } from './language-names.ts';
import type { Hit, Sense } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { withMarks } from './marks.ts';
import type { Suffix } from './suffixes.ts';
import { suffixBehind } from './suffixes.ts';

/** One article as the linker's rules see it. */
export interface Page {
  /** ISO 639-1 code. */
  readonly language: string;
  readonly text: string;
  /** The same as it is written, of the same length. */
  readonly written: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  /** Index of the hit that covers a token, -1 where none does. */
  readonly hitAt: readonly number[];
  readonly words: Words;
  readonly houses: Houses;
  /** Words stand beside each other without blanks. */
  readonly unspaced: boolean;
  /** Whether a word is in the lists of the language. */
  readonly known: (word: string) => boolean;
  /** What the language says of its names beside its words. */
  readonly names: Pick<
    LanguageNames,
    | 'marksMatter'
    | 'ownerBehind'
    | 'adjectivesBehind'
    | 'adjectivesBefore'
    | 'bareIsDefinite'
    | 'suffixes'
    | 'nameEndings'
    | 'titleBehind'
    | 'homeOfBare'
    | 'homeNames'
    | 'placeTails'
    | 'placeVerbsBehind'
    | 'townTails'
    | 'uncased'
    | 'metEndings'
    | 'construct'
  >;
  /** What may stand behind a role ("sortant"), and its second half behind an owner in its middle; folded, longest first. */
  readonly roleTails: readonly string[];
  readonly roleHalves: RoleHalves;
  readonly ministryHalves: MinistryHalves;
  /** Folded words of people's names, where no capital shows them. */
  readonly nameParts?: ReadonlySet<string>;
}

/** Second halves of roles in whose middle an owner may stand, by their first halves, longest first. */
export type RoleHalves = ReadonlyMap<
  string,
  readonly { readonly half: string; readonly words: RoleWords; readonly plural: boolean }[]
>;

/** A pack's word lists as sets of folded words. */
export type Words = Readonly<
  Record<
    | 'of'
    | 'formal'
    | 'definite'
    | 'plural'
    | 'possessive'
    | 'joiner'
    | 'preposition'
    | 'placeVerb'
    | 'placeVerbFirst'
    | 'townArticle'
    | 'event'
    | 'particle'
    | 'honorific'
    | 'smallHonorific'
    | 'notBefore'
    | 'notAfter'
    | 'notInNames'
    | 'ambiguous'
    | 'venue'
    | 'mission'
    | 'townAfter'
    | 'city'
    | 'capital'
    | 'venueTail'
    | 'body'
    | 'bodyLink'
    | 'loneBody'
    | 'group'
    | 'posted'
    | 'datelineEnd'
    | 'where',
    ReadonlySet<string>
  >
>;

/** The sets that `Words` names, folded. */
export function wordsOf(pack: LanguageNames, fold: (text: string) => string): Words {
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(fold));
  return {
    of: set(pack.ofWords), formal: set(pack.formalWords), definite: set(pack.definiteWords), plural: set(pack.pluralWords),
    possessive: set(pack.possessives), joiner: set(pack.joiners), preposition: set(pack.placePrepositions),
    placeVerb: set(pack.placeVerbs), placeVerbFirst: set(pack.placeVerbsFirst ?? []), townArticle: set(pack.townArticles ?? []), event: set(pack.eventNouns), particle: set(pack.particles), honorific: set(pack.honorifics), smallHonorific: new Set(pack.honorifics.filter((word) => pack.uncased !== undefined || /^\p{Ll}/u.test(word))),
    notBefore: set(pack.notBefore), notAfter: set(pack.notAfter), notInNames: pack.marksMatter ? new Set(pack.notInNames.map(withMarks)) : set(pack.notInNames), ambiguous: set(pack.ambiguousPlaces), venue: set(pack.venueNouns), mission: set(pack.missionNouns),
    townAfter: set(pack.townPrepositions), city: set(pack.cityNouns), capital: set(pack.capitalNouns ?? pack.cityNouns.slice(0, 1)), venueTail: set(pack.missionTails), body: set([...pack.bodyNouns, ...pack.loneBodies]), bodyLink: set(pack.bodyLinks ?? []),
    loneBody: set(pack.loneBodies), group: set(pack.groupNouns), posted: set(pack.signNames?.posted ?? []), datelineEnd: set(pack.signNames?.datelineEnds ?? []), where: set(pack.whereWords ?? []),
  }; // prettier-ignore
}

/** Whether what stands between a name and the next word makes the name its owner: "Rusya'nın", "Pakistan'dan", "Russia's". */
export function isGenitive(page: Page, end: number, next: number): boolean {
  const between = page.text.slice(end, next);
  if (!page.names.suffixes) return /^['’]s? $/.test(between);
  if (!/^['’]\p{L}+ $/u.test(between)) return false;
  const says = suffixBehind(page.text, end, page.names.suffixes);
  return says === 'owner' || says === 'from';
}

/** The text between two tokens, or before the first and after the last. */
export function gap(page: Page, left: number, right: number): string {
  return page.text.slice(page.tokens[left]?.end ?? 0, page.tokens[right]?.start ?? page.text.length);
}

/** Whether only blanks stand between two neighbouring tokens; nothing, where words have none between them. */
export function adjoins(page: Page, left: number, right: number): boolean {
  return left >= 0 && right < page.tokens.length && isBlank(page, gap(page, left, right));
}

function isBlank({ unspaced }: Page, between: string): boolean {
  return unspaced ? between === '' : /^[ \u00a0]+$/.test(between);
}

export function senseOf<K extends Sense['is']>(
  hit: Hit | undefined,
  is: K,
): Extract<Sense, { is: K }> | undefined {
  return hit?.senses.find((sense): sense is Extract<Sense, { is: K }> => sense.is === is);
}

/** A place preposition or place verb before the hit, over articles, adjectives and "A and" of the same kind, or a verb behind. */
export function isLocative(page: Page, hit: Hit): boolean {
  const led = adjoins(page, hit.first - 1, hit.first) ? page.tokens[hit.first - 1]!.folded : '';
  if (page.names.suffixes) return page.words.preposition.has(led) || isSuffixed(page, hit);
  // "訪米", "来日" beside "米国を訪れ"
  if (page.names.placeTails)
    return page.words.preposition.has(led) || isTailed(page, hit, page.names.placeTails);
  if (page.names.placeVerbsBehind?.some((verb) => endOfPhrase(page, hit.last, verb) !== undefined))
    return true;
  // "The first stop is Warsaw, where": a place, whatever stands before it.
  if (
    /^,? $/.test(gap(page, hit.last, hit.last + 1)) &&
    page.words.where.has(page.tokens[hit.last + 1]!.folded)
  )
    return true;
  for (let left = hit.first - 1, steps = 0; left >= 0 && steps < 4; left--, steps++) {
    const { folded, capital } = page.tokens[left]!;
    const wider = page.hits[page.hitAt[left] ?? -1];
    // "在瑞士达沃斯": the wider place stands before the finer one.
    if (page.unspaced && adjoins(page, left, left + 1) && isSpot(wider)) return isLocative(page, wider);
    if (!isBlank(page, gap(page, left, left + 1))) return false;
    if (page.words.preposition.has(folded) || page.words.placeVerb.has(folded)) return true;
    if (
      steps === 0 &&
      page.words.townArticle.has(folded) &&
      (page.names.metEndings ? !isMet(page, hit) : isTown(hit))
    )
      return true;
    // "rentré de Doha"
    if (page.words.of.has(folded) && page.words.placeVerb.has(page.tokens[left - 1]?.folded ?? ''))
      return true;
    if (page.words.joiner.has(folded)) {
      const other = page.hits[page.hitAt[left - 1] ?? -1];
      // "… in Washington. And Cannes …" are no list.
      const parted = /[.!?\n]/.test(gap(page, left - 1, left));
      return (
        !parted && other !== undefined && senseOf(other, 'place') !== undefined && isLocative(page, other)
      );
    }
    if (capital || !page.words.definite.has(folded)) break;
  }
  return page.words.placeVerbFirst.size > 0 && isVisited(page, hit);
}

/** Words between a verb that stands first and the place that is visited. */
const MOST_VISITING = 12;

/** "زار وزير الخارجية [الفرنسي] أ مصر": the object of a verb that stands first; never what a title is of. */
function isVisited(page: Page, hit: Hit): boolean {
  if (senseOf(page.hits[page.hitAt[hit.first - 1] ?? -1], 'role')) return false;
  // "زيارة رسمية ل مصر"
  const of =
    page.words.of.has(page.tokens[hit.first - 1]?.folded ?? '') && adjoins(page, hit.first - 1, hit.first);
  const near = of ? [2, 3, 4].map((back) => hit.first - back) : [];
  if (near.some((at) => page.words.placeVerb.has(page.tokens[at]?.folded ?? ''))) return true;
  for (let left = hit.first - 1; left >= Math.max(0, hit.first - MOST_VISITING); left--) {
    if (!isBlank(page, gap(page, left, left + 1))) return false;
    const { folded } = page.tokens[left]!;
    if (page.words.placeVerbFirst.has(folded)) return true;
    if (page.words.preposition.has(folded) || page.words.joiner.has(folded)) return false;
  }
  return false;
}

const LOCATES: ReadonlySet<Suffix> = new Set<Suffix>(['place', 'to', 'from', 'inside']);
/** So many words may stand between a visited place and its verb: "Ankara'yı yarın resmi olarak ziyaret". */
const MOST_TO_VERB = 6;

/** "Ankara'da", "Moskova'ya", "Kahire ve Doha'da", "Ankara'yı ziyaret", "Cenevre kentinde". */
function isSuffixed(page: Page, hit: Hit): boolean {
  const says = suffixBehind(page.text, hit.end, page.names.suffixes);
  if (says !== undefined && LOCATES.has(says)) return true;
  if (says === 'object') {
    for (let at = hit.last + 1; at <= hit.last + MOST_TO_VERB; at++)
      if (page.words.placeVerb.has(page.tokens[at]?.folded ?? '')) return true;
    return false;
  }
  if (says !== undefined) return false;
  if (page.names.placeTails?.some((tail) => endOfPhrase(page, hit.last, tail) !== undefined)) return true;
  const next = page.tokens[hit.last + 1];
  if (!next || !adjoins(page, hit.last, hit.last + 1) || !page.words.joiner.has(next.folded)) return false;
  const other = page.hits[page.hitAt[hit.last + 2] ?? -1];
  return isSpot(other) && adjoins(page, hit.last + 1, hit.last + 2) && isSuffixed(page, other);
}

const KANA_ALONE = /^\p{Script=Hiragana}+$/u;

/** "ソウルで", "韓国を訪れ", "ビエンチャンの": what stands behind says that it is a place. */
function isTailed(page: Page, hit: Hit, tails: readonly string[]): boolean {
  const follows = (tail: string): boolean => {
    if (!page.text.startsWith(tail, hit.end)) return false;
    const end = hit.end + tail.length;
    let at = hit.last + 1;
    while ((page.tokens[at]?.end ?? end) < end) at++;
    return !KANA_ALONE.test(tail) || page.tokens[at]?.end === end;
  };
  const town = senseOf(hit, 'country') === undefined;
  // "ドイツのミュンヘンで": the wider place stands before the finer one.
  const of = page.words.of.has(page.tokens[hit.last + 1]?.folded ?? '') ? 1 : 0;
  const next = page.hits[page.hitAt[hit.last + 1 + of] ?? -1];
  if (!town && adjoins(page, hit.last, hit.last + 1) && senseOf(next, 'place')) return true;
  return tails.some(follows) || (town && (page.names.townTails ?? []).some(follows));
}

/** "з Києвом" is with Kyiv, "з Києва" from there; an abbreviation has no cases. */
function isMet({ names, text }: Page, { start, end }: Hit): boolean {
  const name = text.slice(start, end);
  return /^\p{Lu}+$/u.test(name) || names.metEndings?.some((ending) => name.endsWith(ending)) === true;
}

function isTown(hit: Hit): boolean {
  return senseOf(hit, 'place')?.venue === false && senseOf(hit, 'country') === undefined;
}

function isSpot(hit: Hit | undefined): hit is Hit {
  return senseOf(hit, 'place') !== undefined || senseOf(hit, 'country') !== undefined;
}

/** The second halves of the roles that are written with `~`. */
export function roleHalvesOf(roles: readonly RoleWords[], plain: (form: string) => string): RoleHalves {
  const halves = new Map<string, { half: string; words: RoleWords; plural: boolean }[]>();
  const add = (form: string, words: RoleWords, plural: boolean): void => {
    const [head = '', half] = plain(form).split(' ~ ');
    if (half !== undefined) halves.set(head, [...(halves.get(head) ?? []), { half, words, plural }]);
  };
  for (const words of roles) {
    for (const form of words.one) add(form, words, false);
    for (const form of words.many ?? []) add(form, words, true);
  }
  for (const list of halves.values()) list.sort((a, b) => b.half.length - a.half.length);
  return halves;
}

/** The last token of the phrase if it stands right behind a token. */
export function endOfPhrase(page: Page, at: number, phrase: string): number | undefined {
  if (!adjoins(page, at, at + 1)) return undefined;
  const { start } = page.tokens[at + 1]!;
  const end = start + phrase.length;
  if (!page.folded.startsWith(phrase, start) || /[\p{L}\p{N}]/u.test(page.folded[end] ?? ''))
    return undefined;
  let last = at + 1;
  while ((page.tokens[last + 1]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
  return last;
}

/** The person of the world who is named wholly within these tokens, both ends inclusive. */
export function personIn({ hits, hitAt }: Page, first: number, last: number): Hit | undefined {
  for (let at = first; at <= last; at++) {
    const hit = hits[hitAt[at] ?? -1];
    if (hit && hit.first >= first && hit.last <= last && senseOf(hit, 'person')) return hit;
  }
  return undefined;
}
