// Reading around a hit: what stands directly before and after it, in language-free terms.

import type { Houses } from './houses.ts';
import type { MinistryHalves } from './ministries.ts';
import type { LanguageNames, RoleWords } from './language-names.ts';
import type { Hit, Sense } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { withMarks } from './marks.ts';
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
    | 'placeCases'
    | 'placeVerbsBehind'
    | 'townTails'
    | 'uncased'
    | 'metEndings'
    | 'construct'
    | 'townCases'
    | 'genitives'
    | 'signNames'
    | 'nameTails'
  >;
  /** What may stand behind a role ("sortant"), and its second half behind an owner in its middle; folded, longest first. */
  readonly roleTails: readonly string[];
  readonly roleHalves: RoleHalves;
  readonly ministryHalves: MinistryHalves;
  /** Folded words of months and of their parts, as far as they are told by words. */
  readonly months: ReadonlySet<string>;
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
    | 'smallVenue'
    | 'mission'
    | 'townAfter'
    | 'townEnd'
    | 'houseAfter'
    | 'inside'
    | 'stopNoun'
    | 'copula'
    | 'city'
    | 'capital'
    | 'venueTail'
    | 'body'
    | 'bodyLink'
    | 'loneBody'
    | 'group'
    | 'posted'
    | 'datelineEnd'
    | 'field'
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
    notBefore: set(pack.notBefore), notAfter: set(pack.notAfter), notInNames: pack.marksMatter ? new Set(pack.notInNames.map(withMarks)) : set(pack.notInNames), ambiguous: set(pack.ambiguousPlaces), venue: set(pack.venueNouns), smallVenue: set(pack.smallVenues ?? []), mission: set(pack.missionNouns),
    townAfter: set(pack.townPrepositions), townEnd: set(pack.townEnds ?? []), houseAfter: set(pack.housePrepositions ?? []), inside: set(pack.insidePrepositions ?? []), stopNoun: set(pack.stopNouns ?? []), copula: set(pack.copulas ?? []), city: set(pack.cityNouns), capital: set(pack.capitalNouns ?? pack.cityNouns.slice(0, 1)), venueTail: set(pack.missionTails), body: set([...pack.bodyNouns, ...pack.loneBodies]), bodyLink: set(pack.bodyLinks ?? []),
    loneBody: set(pack.loneBodies), group: set(pack.groupNouns), posted: set(pack.signNames?.posted ?? []), datelineEnd: set(pack.signNames?.datelineEnds ?? []), field: set(pack.fieldWords ?? []), where: set(pack.whereWords ?? []),
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
export function adjoins({ tokens, text, unspaced }: Page, left: number, right: number): boolean {
  if (left < 0 || right >= tokens.length) return false;
  const end = tokens[right]!.start;
  let at = tokens[left]!.end;
  // Asked of most pairs of neighbours many times over: no part of the text is cut out for it.
  if (unspaced || at >= end) return unspaced && at >= end;
  while (at < end && isBlankUnit(text.charCodeAt(at))) at++;
  return at === end;
}

function isBlankUnit(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0;
}

/** The first sense of a hit that is of this kind. */
export function senseOf<K extends Sense['is']>(
  hit: Hit | undefined,
  is: K,
): Extract<Sense, { is: K }> | undefined {
  if (!hit) return undefined;
  for (const sense of hit.senses) if (sense.is === is) return sense as Extract<Sense, { is: K }>;
  return undefined;
}

/** The second halves of the roles that are written with `~`. */
export function roleHalvesOf(roles: readonly RoleWords[], plain: (form: string) => string): RoleHalves {
  const halves = new Map<string, { half: string; words: RoleWords; plural: boolean }[]>();
  const add = (form: string, words: RoleWords, plural: boolean): void => {
    if (!form.includes('~')) return;
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
