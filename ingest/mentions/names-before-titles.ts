// Names that stand before their title in text without blanks: "石破茂首相", "ファム・ミン・チン首相", "トランプ米大統領".

import type { SignNames } from './language-names.ts';
import type { Page } from './phrases.ts';
import type { RolePhrase } from './role-phrases.ts';
import { adjoins, gap, senseOf } from './phrases.ts';
import { isSpelledBySound } from './scripts.ts';

const LONGEST_IN_SIGNS = 5;
/** Signs of a family name that may stand alone later. */
const FAMILY = 2;
const SIGNS = /^[\p{Script=Han}々]+$/u;
const DOT = /^[·=-]$/;

/** The parts of names that stand before titles and honorifics, as strings. */
export function namesBeforeTitles(page: Page, roles: readonly RolePhrase[], words: SignNames): Set<string> {
  const names = new Set<string>();
  // "河野太郎、ラブロフ両外相": the last of them stands before it.
  const ends = roles.map(({ hit }) => titleStart(page, hit.first));
  page.tokens.forEach(({ folded }, at) => {
    if (page.words.honorific.has(folded)) ends.push(titleStart(page, at));
  });
  for (const end of ends) {
    const parts = spelledBefore(page, end);
    for (const part of parts) if (part.length > 1) names.add(part);
    const name = parts.length > 0 ? undefined : signsBefore(page, end);
    if (name === undefined) continue;
    names.add(name);
    if (name.length > FAMILY && words.anySigns.length > 0) names.add(name.slice(0, FAMILY));
  }
  return names;
}

/** The first token of a title with what belongs to it: "米大統領", "前首相", "首相府長官兼外相", "・マダガスカル大統領". */
export function titleStart(page: Page, first: number): number {
  let start = first;
  for (let at = first - 1; at >= 0; at--) {
    const hit = page.hits[page.hitAt[at] ?? -1];
    const owner = (['country', 'organization'] as const).some((is) => senseOf(hit, is) !== undefined);
    if (!adjoins(page, at, at + 1)) break;
    const dotted = owner && hit !== undefined && DOT.test(gap(page, hit.first - 1, hit.first));
    const belongs =
      owner ||
      (['role', 'ministry'] as const).some((is) => senseOf(hit, is) !== undefined) ||
      (page.words.formal.has(page.tokens[at]!.folded) && !page.words.of.has(page.tokens[at]!.folded));
    if (!belongs) break;
    start = hit?.first ?? at;
    at = start;
    // "ラジョリナ・マダガスカル大統領": a dot parts the name from the state.
    if (dotted) break;
  }
  return start;
}

/** The parts in the signs of foreign names right before a token, joined by dots; none where none stand there. */
function spelledBefore(page: Page, end: number): string[] {
  const parts: string[] = [];
  for (let at = end - 1; at >= 0; at--) {
    const between = gap(page, at, at + 1);
    const dot = DOT.test(between);
    if (!(dot || (between === '' && parts.length === 0))) break;
    const { text } = page.tokens[at]!;
    if (!isSpelledBySound(text) || page.words.notInNames.has(page.tokens[at]!.key)) break;
    const hit = page.hits[page.hitAt[at] ?? -1];
    // "イスラエル・ネタニヤフ首相": whose office it is.
    if (senseOf(hit, 'country') && parts.length > 0) break;
    if (senseOf(hit, 'role') || senseOf(hit, 'country') || senseOf(hit, 'none')) return [];
    parts.unshift(text);
  }
  return parts;
}

/** A name in signs right before a token. */
function signsBefore(page: Page, end: number): string | undefined {
  let start = page.tokens[end]?.start ?? 0;
  const until = start;
  for (let at = end - 1; at >= 0 && adjoins(page, at, at + 1); at--) {
    const { text, key, start: from } = page.tokens[at]!;
    const hit = page.hits[page.hitAt[at] ?? -1];
    const named = senseOf(hit, 'person') !== undefined || senseOf(hit, 'place') !== undefined;
    if (!SIGNS.test(text) || until - from > LONGEST_IN_SIGNS || page.words.notInNames.has(key)) break;
    if ((hit && !named) || (!named && text.length > 1 && page.known(text))) break;
    start = from;
  }
  return until - start > 1 ? page.text.slice(start, until) : undefined;
}
