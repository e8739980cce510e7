// What an office is of that no list holds: "la viceministra de Minas y Energía, X", "il presidente della Regione Lazio, Y".

import type { Page } from './phrases.ts';
import type { RolePhrase } from './role-phrases.ts';
import { adjoins, gap, senseOf } from './phrases.ts';

/** In words; longer ones have become the rest of the sentence. */
const LONGEST_CHARGE = 9;
/** Of them, how many in small letters that are no small words. */
const SMALL = 2;

/**
 * The token behind the comma that ends what a role of one is of, where a name can stand; `undefined` where the words
 * behind the role are not of it. Only where owners and adjectives stand behind their noun.
 */
export function behindCharge(page: Page, { plural, until }: RolePhrase): number | undefined {
  const { adjectivesBehind, ownerBehind } = page.names;
  if (!adjectivesBehind || !ownerBehind || plural || page.unspaced) return undefined;
  if (!opensCharge(page, until)) return undefined;
  let small = 0;
  for (let at = until + 1; at <= until + LONGEST_CHARGE && at < page.tokens.length; at++) {
    const hit = page.hits[page.hitAt[at] ?? -1];
    if (senseOf(hit, 'role') || senseOf(hit, 'person')) return undefined;
    const { capital, folded } = page.tokens[at]!;
    if (!capital && !hit && !isSmall(page, folded) && ++small > SMALL) return undefined;
    const between = gap(page, at, at + 1);
    if (between === ', ') return isSmall(page, folded) ? undefined : at + 1;
    if (!/^[ \u00a0]$|^[-'’]$/.test(between)) return undefined;
  }
  return undefined;
}

/**
 * Whether "of" stands right behind the role, maybe behind an adjective ("el consejero vasco de Acción Exterior"), or "and"
 * behind what it is known to be of ("la ministra de Minas [y Aguas]").
 */
function opensCharge(page: Page, until: number): boolean {
  const stands = (at: number, words: ReadonlySet<string>): boolean =>
    adjoins(page, at - 1, at) && words.has(page.tokens[at]?.folded ?? '');
  const of = (at: number): boolean => stands(at, page.words.of);
  const adjective = page.tokens[until + 1];
  if (stands(until + 1, page.words.joiner)) return page.tokens[until + 2]?.capital === true || of(until + 2);
  return of(until + 1) || (adjective !== undefined && !adjective.capital && of(until + 2));
}

function isSmall({ words }: Page, folded: string): boolean {
  return (['of', 'definite', 'joiner', 'particle', 'preposition'] as const).some((is) =>
    words[is].has(folded),
  );
}
