// Sport, culture, business, courts and history use diplomacy's words.

import type { Veto } from '../../languages/lexicon.ts';
import type { Actor } from '../../register/actors.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { TextSpan } from './candidate.ts';

/** So many different words of one world make it the article's own. */
const ENOUGH = 3;

/** The world that the article is of, where it is not ours. */
export function articleVeto({
  lexicon,
  tokens,
  linked,
}: Pick<Findings, 'lexicon' | 'tokens' | 'linked'>): Veto | undefined {
  const words = new Map<Veto, Set<string>>();
  for (const { value, from, to } of lexicon.vetoes.find(tokens)) {
    const said = tokens
      .slice(from, to)
      .map(({ lower }) => lower)
      .join(' ');
    words.set(value, (words.get(value) ?? new Set()).add(said));
  }
  const most = [...words].sort((a, b) => b[1].size - a[1].size)[0];
  const needed = Math.max(ENOUGH, Math.ceil(tokens.length / 250));
  if (!most || most[1].size < needed) return undefined;
  return OFFICIAL.has(most[0]) && isBetweenStates(linked) ? undefined : most[0];
}

/** Worlds in whose words officials of two states speak with each other too: of provinces and their trade. */
const OFFICIAL: ReadonlySet<Veto> = new Set<Veto>(['business', 'home']);
/** So many people in office, of two sides or more, make an article that is told in such words one of ours; with fewer a digest of many things becomes one. */
const MANY = 5;

function isBetweenStates({ represents }: Findings['linked']): boolean {
  const people = represents.filter(({ from }) => from.startsWith('person:'));
  return people.length >= MANY && new Set(people.map(({ to }) => to)).size > 1;
}

/**
 * The world whose word stands in the clause. One word of culture, business or home is no world where two sides are told
 * to act ("met in the theatre", "opened the factory with").
 */
export function clauseVeto(
  { lexicon, tokens, standsFor, linked }: Findings,
  { from, to }: Clause,
  actors: readonly Actor[],
): Veto | undefined {
  // "the Arab League": a body's name is of no other world.
  const bodies = linked.mentions.filter(({ kind, how }) => kind === 'organization' && how !== 'derived');
  const words = lexicon.vetoes
    .find(tokens, from, to)
    .filter((word) => !bodies.some((body) => covers(body, tokens[word.from]!.start)));
  const [first] = words;
  if (!first || words.length > 1 || !MILD.has(first.value)) return first?.value;
  // "In the film the president meets China's leader": offices alone are what films are about.
  const known = actors.some(
    ({ id, by, person, slot }) => person && by === 'name' && slot === 'party' && standsFor(id).length > 0,
  );
  return known ? undefined : first.value;
}

function covers({ start, end }: TextSpan, at: number): boolean {
  return start <= at && at < end;
}

/** Worlds whose words are places and things that statesmen visit too. */
const MILD: ReadonlySet<Veto> = new Set<Veto>(['culture', 'business', 'home', 'history']);
