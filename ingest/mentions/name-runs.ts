// Runs of capitalized words that read as a person's name.

import type { Page } from './phrases.ts';
import { adjoins, gap, senseOf } from './phrases.ts';

/** Tokens `first` to `last` of a name; `after` is where the text goes on. */
export interface NameRun {
  readonly first: number;
  readonly last: number;
}

const LONGEST = 6;

/** The name that begins at a token, honorifics before it skipped; `undefined` where none does. */
export function nameAt(page: Page, start: number): NameRun | undefined {
  let first = start;
  while (
    page.tokens[first] &&
    page.words.honorific.has(page.tokens[first]!.folded) &&
    joined(page, first, first + 1)
  )
    first++;
  const known = page.hits[page.hitAt[first] ?? -1];
  if (known?.first === first && senseOf(known, 'person')) return { first, last: known.last };
  const opening = page.tokens[first]?.folded ?? '';
  if (page.words.definite.has(opening) || page.words.of.has(opening)) return undefined;
  let last = -1;
  for (let at = first; at < page.tokens.length && at < first + LONGEST; at++) {
    if (at > first && !joined(page, at - 1, at)) break;
    if (isNamePart(page, at, first)) last = at;
    else if (!page.words.particle.has(page.tokens[at]!.folded)) break;
  }
  if (last < first || isBuilding(page, start, last) || isPaper(page, first, last)) return undefined;
  return last === first && page.tokens[first]!.text.length < 2 ? undefined : { first, last };
}

/** "the Sheikh Hamad Conference Centre", "Radisson Blu Oteli'nde": several words before a noun for buildings. */
function isBuilding(page: Page, first: number, last: number): boolean {
  if (last === first || !page.words.venue.has(page.tokens[last]!.folded)) return false;
  return page.names.suffixes !== undefined || page.words.definite.has(page.tokens[first - 1]?.folded ?? '');
}

/** "the Ankara Declaration", "Accord Bougival": what was signed and is called after a place is nobody. */
function isPaper({ words, tokens, unspaced }: Page, first: number, last: number): boolean {
  if (unspaced || last === first) return false;
  return words.event.has(tokens[last]!.folded) || words.event.has(tokens[first]!.folded);
}

/** Blanks, a hyphen, an apostrophe, or the dot of an initial or honorific between two tokens of one name. */
function joined(page: Page, left: number, right: number): boolean {
  const between = gap(page, left, right);
  if (page.unspaced) return /^[·=-]$/.test(between);
  const short =
    page.tokens[left]!.text.length <= 4 &&
    (page.tokens[left]!.text.length === 1 || page.words.honorific.has(page.tokens[left]!.folded));
  return /^([ \u00a0]|[-'’])$/.test(between) || (short && /^\.[ \u00a0]?$/.test(between));
}

function isNamePart(page: Page, at: number, first: number): boolean {
  const { folded, capital, key } = page.tokens[at]!;
  // "Han Duck-soo": the second half of a given name, never "Berlin-based" right at the start.
  if (!capital && at > first + 1 && gap(page, at - 1, at) === '-' && page.tokens[at - 1]?.capital)
    return page.hitAt[at - 1] === -1 || page.hitAt[at - 1] === undefined;
  if (!capital || /^\d/.test(folded) || page.words.notInNames.has(key)) return false;
  const hit = page.hits[page.hitAt[at] ?? -1];
  if (!hit || senseOf(hit, 'person')) return true;
  if (senseOf(hit, 'role') || senseOf(hit, 'ministry') || senseOf(hit, 'organization')) return false;
  // "ラム氏": what stood before a title is a name, whatever town is called so.
  if (page.names.titleBehind && senseOf(hit, 'place')) return true;
  // "Israel Katz", "Kiel-born": a place or state only as one part of a longer name.
  const next = page.tokens[hit.last + 1];
  const further = next !== undefined && next.capital && adjoins(page, hit.last, hit.last + 1);
  return at > first ? senseOf(hit, 'place') !== undefined : further && page.hitAt[hit.last + 1] === -1;
}
