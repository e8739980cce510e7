// Names behind what an office is of, or about, that no list holds: "la viceministra de Minas y Energía, X",
// "il presidente della Regione Lazio, Y", "the envoy for the Pacific islands, Z".

import type { NameRun } from './name-runs.ts';
import type { Page } from './phrases.ts';
import type { RolePhrase } from './role-phrases.ts';
import { nameAt } from './name-runs.ts';
import { adjoins, gap, senseOf } from './phrases.ts';

/** "la subprefecta de los Pirineos Atlánticos, [Maëlle Garat]": a full name behind what no list says the office is of. */
export function chargedName(page: Page, phrase: RolePhrase): NameRun | undefined {
  const at = behindCharge(page, phrase);
  const run = at === undefined ? undefined : nameAt(page, at);
  return run && (run.last > run.first || hasPerson(page, run)) ? run : undefined;
}

/** Words of what an office is about: "for Political and Peacebuilding Affairs". */
const LONGEST_FIELD = 7;

/** "the envoy for the Pacific islands, Qian Bo,": an unknown name in full between the marks behind an office's field. */
export function nameBeyondField(page: Page, until: number): NameRun | undefined {
  const { tokens, words } = page;
  const opens = until + 1;
  if (!tokens[opens] || !words.field.has(tokens[opens].folded) || !adjoins(page, until, opens))
    return undefined;
  for (let at = opens; at < opens + LONGEST_FIELD && tokens[at + 1]; at++) {
    const between = gap(page, at, at + 1);
    if (between === ', ') {
      const run = at > opens ? nameAt(page, at + 1) : undefined;
      const whole = run && run.last > run.first && !hasPerson(page, run);
      return whole && /^(?:[,.;:]|$)/.test(gap(page, run.last, run.last + 1)) ? run : undefined;
    }
    // "ds. Ukrainy"
    if (!/^(?:[ \u00a0'’-]+|\. )$/.test(between) || (between === '. ' && at > opens)) return undefined;
  }
  return undefined;
}

/** In words; longer ones have become the rest of the sentence. */
const LONGEST_CHARGE = 9;
/** Of them, how many in small letters that are no small words. */
const SMALL = 2;

/**
 * The token behind the comma that ends what a role of one is of, where a name can stand; `undefined` where the words
 * behind the role are not of it. Only where owners and adjectives stand behind their noun.
 */
function behindCharge(page: Page, { plural, until }: RolePhrase): number | undefined {
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

/** Whether somebody known is named there. */
export function hasPerson(page: Page, run: NameRun): boolean {
  return page.hits.some((hit) => hit.first >= run.first && hit.last <= run.last && senseOf(hit, 'person'));
}
