// Two people of one title: "the envoys of A and B, X and Y", "Türkiye ve Ermenistan özel temsilcileri X ile Y".

import type { Hit } from './lexicon.ts';
import type { NameMention } from './mention.ts';
import type { NameRun } from './name-runs.ts';
import type { Page } from './phrases.ts';
import type { RolePhrase } from './role-phrases.ts';
import { nameAt } from './name-runs.ts';
import { adjoins, gap, senseOf } from './phrases.ts';

/** One of the two, and the state that stands in the same place among the states; nothing where none is said. */
export interface PairClaim {
  readonly run: NameRun;
  readonly of?: string;
}

/** The two whose names stand behind a title of several, in the order of their states; none where there are no two. */
export function pairClaims(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  phrase: RolePhrase,
): readonly PairClaim[] {
  if (!phrase.plural || page.unspaced || page.names.uncased) return [];
  const behind = stateBehind(page, named, phrase.until);
  const until = behind?.hit.last ?? phrase.until;
  const one = fullName(page, until + 1);
  if (!one || !/^(,? )$/.test(gap(page, until, until + 1))) return [];
  const two = joins(page, one.last + 1) ? fullName(page, one.last + 2) : undefined;
  if (!two) return [];
  const [first, second] = behind
    ? [phrase.of, behind.id]
    : [stateBefore(page, named, phrase.hit.first) ?? phrase.of, phrase.of];
  return [
    { run: one, ...(first !== undefined && { of: first }) },
    { run: two, ...(second !== undefined && { of: second }) },
  ];
}

/** A name of two words or more, or of somebody the world knows. */
function fullName(page: Page, at: number): NameRun | undefined {
  const run = page.tokens[at] ? nameAt(page, at) : undefined;
  const known = run && senseOf(page.hits[page.hitAt[run.first] ?? -1], 'person') !== undefined;
  return run && (known || run.last > run.first) ? run : undefined;
}

/** Whether a word of joining stands there between two blanks. */
function joins(page: Page, at: number): boolean {
  const word = page.tokens[at]?.folded;
  return (
    word !== undefined &&
    page.words.joiner.has(word) &&
    adjoins(page, at - 1, at) &&
    adjoins(page, at, at + 1)
  );
}

function stateAt(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  at: number,
): { readonly hit: Hit; readonly id: string } | undefined {
  const hit = page.hits[page.hitAt[at] ?? -1];
  const mention = hit && named.get(hit);
  return hit && mention?.kind === 'country' ? { hit, id: mention.entity } : undefined;
}

/** The second state of "of A and B". */
function stateBehind(
  page: Page,
  named: ReadonlyMap<Hit, NameMention>,
  last: number,
): { readonly hit: Hit; readonly id: string } | undefined {
  return joins(page, last + 1) ? stateAt(page, named, last + 2) : undefined;
}

/** The first state of "A ve B özel temsilcileri", whose second one is the title's owner. */
function stateBefore(page: Page, named: ReadonlyMap<Hit, NameMention>, title: number): string | undefined {
  const owner = stateAt(page, named, title) ?? stateAt(page, named, title - 1);
  return owner && joins(page, owner.hit.first - 1)
    ? stateAt(page, named, owner.hit.first - 2)?.id
    : undefined;
}
