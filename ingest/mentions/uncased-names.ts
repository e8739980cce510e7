// Names of people in letters without capitals: beside a title or a courtesy, until a word that no name holds.

import type { UncasedNames } from './language-names.ts';
import type { Page } from './phrases.ts';
import type { RolePhrase } from './role-phrases.ts';
import { adjoins, gap, senseOf } from './phrases.ts';

const LONGEST = 5;
/** Towns of fewer inhabitants (thousands) may be people's names as well. */
const SURE_PLACE = 300;

/** What a word is told by. */
export interface UncasedWords {
  /** Folded words of the names of the world's people, and given names of the language. */
  readonly parts: ReadonlySet<string>;
  /** Whether a word is in the lists of the language. */
  readonly known: (word: string) => boolean;
  readonly names: UncasedNames;
}

/** The words, as they are written, of the names that stand behind titles and courtesies. */
export function namesBehindTitles(
  page: Page,
  roles: readonly RolePhrase[],
  words: UncasedWords,
): Set<string> {
  const found = new Set<string>();
  const starts = roles.filter(({ plural }) => !plural).map(({ until }) => until + 1);
  page.tokens.forEach(({ folded }, at) => {
    if (page.words.honorific.has(folded)) starts.push(at + 1);
  });
  for (const start of starts) {
    if (!/^,? $/.test(gap(page, start - 1, start))) continue;
    for (const at of nameFrom(page, start, words)) found.add(page.tokens[at]!.text);
  }
  for (const { hit } of roles)
    for (const at of nameBefore(page, hit.first, words)) found.add(page.tokens[at]!.text);
  return found;
}

/** "خالد اليماني، وزير الخارجية": the tokens of a name that a comma parts from its title, from a given name on. */
function nameBefore(page: Page, title: number, words: UncasedWords): number[] {
  if (title < 2 || gap(page, title - 1, title) !== ', ') return [];
  let first = title;
  for (let at = title - 1; at >= Math.max(0, title - LONGEST); at--) {
    if (at < title - 1 && gap(page, at, at + 1) !== ' ') break;
    if (!page.words.particle.has(page.tokens[at]!.folded) && !isPart(page, at, at - 1, words)) break;
    if (words.parts.has(page.tokens[at]!.folded)) first = at;
  }
  const run = Array.from({ length: title - first }, (_, index) => first + index);
  return run.length > 1 ? run.filter((at) => !page.words.particle.has(page.tokens[at]!.folded)) : [];
}

/** The tokens of the name that begins at one; none where no name does. */
function nameFrom(page: Page, start: number, words: UncasedWords): number[] {
  let first = start;
  while (page.words.honorific.has(page.tokens[first]?.folded ?? '') && adjoins(page, first, first + 1))
    first++;
  const parts: number[] = [];
  for (let at = first; at < page.tokens.length && at < first + LONGEST; at++) {
    if (at > first && !/^( |-)$/.test(gap(page, at - 1, at))) break;
    const { folded } = page.tokens[at]!;
    if (page.words.particle.has(folded)) continue;
    if (!isPart(page, at, first, words)) break;
    parts.push(at);
  }
  const sure = parts.some((at) => words.parts.has(page.tokens[at]!.folded));
  return parts.length > 1 || (sure && parts.length === 1) ? parts : [];
}

function isPart(page: Page, at: number, first: number, { parts, known, names }: UncasedWords): boolean {
  const { folded, key, text } = page.tokens[at]!;
  const hit = page.hits[page.hitAt[at] ?? -1];
  if (hit && !senseOf(hit, 'person') && !isSmallTown(hit)) return false;
  if (/\d/.test(folded) || page.words.notInNames.has(key)) return false;
  // "على" (on) is not "علي" (Ali).
  if (parts.has(folded) && !(known(text) && text !== folded)) return true;
  // "عبد السلام": behind a part that never stands alone.
  const bound = at > 0 && page.words.particle.has(page.tokens[at - 1]!.folded) && adjoins(page, at - 1, at);
  if (bound && at > first && folded.startsWith(names.article)) return true;
  if (known(text) || text.length < 2) return false;
  const { article, nounEnds, verbStarts } = names;
  if (folded.startsWith(article)) return at > first && !nounEnds.some((ending) => folded.endsWith(ending));
  // "يهدد", "تتهم": a verb has no long vowel behind its first letter.
  return !(verbStarts.includes(folded[0] ?? '') && !/^.[اوي]/u.test(folded));
}

function isSmallTown(hit: Page['hits'][number]): boolean {
  return hit.senses.every((sense) => sense.is === 'place' && sense.weight < SURE_PLACE && !sense.venue);
}
