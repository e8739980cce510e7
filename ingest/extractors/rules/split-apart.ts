// "received separately", "one after the other": not one meeting of all, but one for each guest.

import type { Findings } from '../../register/findings.ts';
import { within } from '../../register/within.ts';
import type { Candidate } from './candidate.ts';
import { unique, withStates } from './parties.ts';

/** The candidate, or one for each of its first two persons with all the others where its sentence says "separately". */
export function splitApart(candidate: Candidate, findings: Findings): Candidate[] {
  const sentence = findings.sentences[candidate.sentence];
  const clause = findings.clauses[candidate.clause];
  if (!sentence || !clause || candidate.frame === 'press' || candidate.frame === 'gathering')
    return [candidate];
  const { lexicon, tokens, isPerson, sideOf } = findings;
  if (lexicon.signs.apart.find(tokens, clause.from, clause.to).length === 0) return [candidate];
  const persons = candidate.parties.filter(isPerson);
  // Hosts named after their guests' verb, or before it: the two who are told apart stand together.
  const guests = pairOf(persons, sideOf, candidate, findings);
  if (!guests) return [candidate];
  const others = candidate.parties.filter(
    (id) => !guests.some((guest) => guest === id || sideOf(guest) === sideOf(id)),
  );
  if (others.length === 0) return [];
  const apart = (guest: string): Candidate => ({
    ...candidate,
    parties: unique(withStates([guest, ...others], findings)),
  });
  return [apart(guests[0]), apart(guests[1])];
}

/** The two persons of different sides who are joined by "and" or meant by one collective word. */
function pairOf(
  persons: readonly string[],
  sideOf: (id: string) => string,
  candidate: Candidate,
  findings: Findings,
): readonly [string, string] | undefined {
  const clause = findings.clauses[candidate.clause];
  const { tokens, linked, lexicon } = findings;
  const inClause = linked.mentions.filter(
    ({ kind, start, end }) => kind === 'person' && clause && start >= clause.start && end <= clause.end,
  );
  const pairs = inClause.flatMap((mention, index) => {
    const next = inClause[index + 1];
    if (!next || sideOf(mention.entity) === sideOf(next.entity)) return [];
    const between = tokens.filter(({ start, end }) => start >= mention.end && end <= next.start);
    const listed = lexicon.commaClauses && between.some(({ lower }) => lower === ',');
    const joined = listed || between.some((_, at) => lexicon.signs.joiner.at(between, at) !== undefined);
    return joined && between.length <= 6 ? [{ pair: [mention.entity, next.entity] as const, between }] : [];
  });
  // "甲分别与乙、丙会谈": a word for "and" may be one for "with" too; the two told apart stand closest.
  const [closest] = pairs.sort((a, b) => a.between.length - b.between.length);
  if (closest) return closest.pair;
  const named = new Set(
    clause && [
      ...within(linked.mentions, clause).map(({ entity }) => sideOf(entity)),
      // "the EU's top diplomat received them separately"
      ...within(linked.roles, clause).flatMap(({ person }) => (person === undefined ? [] : sideOf(person))),
    ],
  );
  const pointed = persons.filter((id) => !named.has(sideOf(id)));
  const [a, b] = pointed;
  return pointed.length === 2 && a !== undefined && b !== undefined && sideOf(a) !== sideOf(b)
    ? [a, b]
    : undefined;
}
