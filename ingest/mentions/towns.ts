// Towns that no list holds: after "in", beside a noun for towns, with a case of place, behind their state.

import type { Page } from './phrases.ts';
import { adjoins, senseOf } from './phrases.ts';
import { suffixBehind } from './suffixes.ts';

/** Token indexes of a place's name, both inclusive. */
export type Span = readonly [first: number, last: number];

/** The unlisted town that begins at a token. */
export function townAt(page: Page, at: number): Span | undefined {
  if (page.unspaced) return spelledTown(page, at) ?? endedTown(page, at);
  if (page.names.uncased) return undefined;
  return townBehind(page, at) ?? casedTown(page, at) ?? houseBehind(page, at);
}

/** Whether a token may be a word of a place's name: capitalized, no weekday, no office. */
export function isNameWord(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token?.capital || page.words.notInNames.has(token.key)) return false;
  const hit = page.hits[page.hitAt[at] ?? -1];
  return !hit || senseOf(hit, 'role') === undefined;
}

/** Whether a blank, a hyphen or an apostrophe alone stands between a token and the next one. */
export function joins(page: Page, left: number): boolean {
  return /^([ \u00a0]|[-'’])$/.test(page.text.slice(page.tokens[left]!.end, page.tokens[left + 1]!.start));
}

const SHORTEST = 4;

function isUnknown(page: Page, at: number): boolean {
  return page.hitAt[at] === -1 && isNameWord(page, at) && !page.months.has(page.tokens[at]!.folded);
}

/** A capitalized word that nobody knows, straight after "in", or behind "the town of". */
function townBehind(page: Page, at: number): Span | undefined {
  if (!isUnknown(page, at) || page.tokens[at]!.text.length < SHORTEST) return undefined;
  if (!adjoins(page, at - 1, at)) return undefined;
  const before = page.tokens[at - 1]!.folded;
  const noun = page.words.of.has(before) && adjoins(page, at - 2, at - 1) ? at - 2 : at - 1;
  const cased = page.names.townCases?.[before]?.some((ending) => page.tokens[at]!.folded.endsWith(ending));
  const told = page.words.townAfter.has(before) || page.words.city.has(page.tokens[noun]!.folded);
  if (!told && !cased) return undefined;
  const next = page.tokens[at + 1];
  // "Чолпон-Ате"
  const hyphen = next !== undefined && joins(page, at) && page.text[page.tokens[at]!.end] === '-';
  const two =
    next !== undefined &&
    (hyphen || (adjoins(page, at, at + 1) && page.hitAt[at + 1] === -1)) &&
    isNameWord(page, at + 1);
  const last = two ? at + 1 : at;
  // "в Юсуповском дворце": an adjective of the noun behind it.
  const behind = page.tokens[last + 1]?.folded ?? '';
  const adjective = page.names.adjectivesBefore && adjoins(page, last, last + 1);
  return adjective && (page.words.venue.has(behind) || page.words.mission.has(behind))
    ? undefined
    : [at, last];
}

/** "at the Waldorf Astoria", "en el Kursaal": a name of nobody that ends in no noun for bodies or events. */
function houseBehind(page: Page, at: number): Span | undefined {
  const article = at - 1;
  if (!page.words.definite.has(page.tokens[article]?.folded ?? '') || !adjoins(page, article, at))
    return undefined;
  if (!page.words.houseAfter.has(page.tokens[article - 1]?.folded ?? '')) return undefined;
  let last = at - 1;
  while (last + 1 - at < LONGEST && isUnknown(page, last + 1) && (last < at || joins(page, last))) last++;
  if (last < at || !adjoins(page, article - 1, article)) return undefined;
  const { text, folded } = page.tokens[last]!;
  // "at the Fed", "at the Democratic convention"
  const next = page.tokens[last + 1]?.folded ?? '';
  const { preposition, of, joiner } = page.words;
  const goes = adjoins(page, last, last + 1) && ![preposition, of, joiner].some((list) => list.has(next));
  const short = text.length < SHORTEST || /^\p{Lu}+$/u.test(text);
  return goes || short || page.words.event.has(folded) || page.words.body.has(folded)
    ? undefined
    : [at, last];
}

/** Words of a town's name where its case or the noun behind it tells it. */
const LONGEST = 3;

/** "Soçi'de", "Borovets kasabasında": what names people and bodies bears other cases. */
function casedTown(page: Page, at: number): Span | undefined {
  const { suffixes } = page.names;
  if (!suffixes || !isUnknown(page, at) || (isUnknown(page, at - 1) && adjoins(page, at - 1, at)))
    return undefined;
  let last = at;
  while (last - at < LONGEST - 1 && adjoins(page, last, last + 1) && isUnknown(page, last + 1)) last++;
  const { text, end } = page.tokens[last]!;
  if (text.length < SHORTEST || /^\p{Lu}+$/u.test(text) || isCommon(page, last)) return undefined;
  const noun = adjoins(page, last, last + 1) && page.words.city.has(page.tokens[last + 1]!.folded);
  return noun || suffixBehind(page.text, end, suffixes) === 'place' ? [at, last] : undefined;
}

/** "Saray'da", "Zirve'de": common nouns bear the apostrophe too where one of their kind is meant. */
function isCommon({ words, tokens }: Page, at: number): boolean {
  const { folded } = tokens[at]!;
  return [words.venue, words.mission, words.event, words.body, words.city].some((list) => list.has(folded));
}

/** Signs of a town's name at most. */
const MOST_SIGNS = 7;

/** "ブルガリアのボロベツで", "在保加利亚博罗韦茨": a name by its sounds right behind its state, where something is. */
function spelledTown(page: Page, at: number): Span | undefined {
  if (!isSpelled(page, at) || isSpelled(page, at - 1) || !isBehindState(page, at)) return undefined;
  let last = at;
  while (adjoins(page, last, last + 1) && isSpelled(page, last + 1)) last++;
  const signs = page.tokens[last]!.end - page.tokens[at]!.start;
  return signs >= 2 && signs <= MOST_SIGNS + 3 && isPlaced(page, last) ? [at, last] : undefined;
}

function isSpelled(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token || page.hitAt[at] !== -1 || page.known(token.text)) return false;
  const spelling = page.names.signNames?.spelling ?? '';
  return /^[ァ-ヺー]+$/u.test(token.text) || [...token.text].every((sign) => spelling.includes(sign));
}

/** Right behind a state's name, or behind a noun for towns: "ブルガリアの", "保加利亚城市". */
function isBehindState(page: Page, at: number): boolean {
  let before = at - 1;
  while (before >= at - 3 && adjoins(page, before, before + 1)) {
    const hit = page.hits[page.hitAt[before] ?? -1];
    if (senseOf(hit, 'country')?.form === 'name') return true;
    const { folded } = page.tokens[before]!;
    if (page.words.city.has(folded)) return true;
    if (!page.words.of.has(folded)) return false;
    before--;
  }
  return false;
}

/** What follows says that something is there, or what stands before the state does. */
function isPlaced(page: Page, last: number): boolean {
  const { end } = page.tokens[last]!;
  const tails = [...(page.names.placeTails ?? []), ...(page.names.townTails ?? [])];
  if (page.names.placeTails) return tails.some((tail) => page.text.startsWith(tail, end));
  for (let at = last; at > last - MOST_SIGNS - 4 && adjoins(page, at - 1, at); at--)
    if (page.words.preposition.has(page.tokens[at - 1]!.folded)) return true;
  return false;
}

/** "奈良市で", "在奈良市": signs that nobody knows before a noun that ends towns' names, where something is. */
function endedTown(page: Page, at: number): Span | undefined {
  if (!isSigns(page, at) || isSigns(page, at - 1)) return undefined;
  let last = at;
  while (adjoins(page, last, last + 1) && isSigns(page, last + 1)) last++;
  const noun = last + 1;
  if (!adjoins(page, last, noun)) return undefined;
  const { folded } = page.tokens[noun]!;
  // "明治神宮で"; in Chinese a place word before the name tells.
  const building = page.names.placeTails !== undefined && page.words.venue.has(folded);
  if (!page.words.townEnd.has(folded) && !building) return undefined;
  const signs = page.tokens[last]!.end - page.tokens[at]!.start;
  return signs >= 2 && signs <= MOST_SIGNS && isPlaced(page, noun) ? [at, noun] : undefined;
}

/** A word in signs or foreign letters that no list holds. */
function isSigns(page: Page, at: number): boolean {
  const token = page.tokens[at];
  if (!token || page.hitAt[at] !== -1 || page.known(token.text)) return false;
  return /^[\p{Script=Han}ァ-ヺー]+$/u.test(token.text) && !page.words.townEnd.has(token.folded);
}
