// Which of the nodes that match comes first.

import type { Match } from './match.ts';

/** Matches of which the degree is looked up, so that a word that everything has stays cheap. */
const CONSIDERED = 100;

/** How much more an entity is worth than an event with the same words: names are what people type first. */
const ENTITY_WEIGHT = 1.5;

/** How much a whole form that equals the question is worth over one that only holds its words. */
const WHOLE_WEIGHT = 4;

/** What ranking asks of a node, by its number. */
export interface Ranking {
  isEvent(node: number): boolean;
  /** Whether a name of it is the question itself. */
  isWhole(node: number): boolean;
  degree(node: number): number;
  id(node: number): string;
}

/**
 * The best `limit` matches: their score, raised for entities, for a form that is the question itself, and with the
 * logarithm of the degree; ids decide between equals.
 */
export function rank(ranking: Ranking, matches: readonly Match[], limit: number): readonly Match[] {
  const size = Math.max(CONSIDERED, limit);
  const byScore = (a: Match, b: Match): number =>
    b.score - a.score || (ranking.id(a.node) < ranking.id(b.node) ? -1 : 1);
  const weighed = matches.map((match) => ({
    ...match,
    score: match.score * (ranking.isEvent(match.node) ? 1 : ENTITY_WEIGHT),
  }));
  return best(weighed, size, byScore)
    .map((match) => ({
      ...match,
      score:
        match.score *
        (ranking.isWhole(match.node) ? WHOLE_WEIGHT : 1) *
        (1 + Math.log2(1 + ranking.degree(match.node)) / 4),
    }))
    .sort(byScore)
    .slice(0, limit);
}

/** The first `size` in order; the rest is never sorted. */
function best(matches: readonly Match[], size: number, order: (a: Match, b: Match) => number): Match[] {
  if (matches.length <= 4 * size) return matches.toSorted(order).slice(0, size);
  let kept: Match[] = [];
  let bar = Number.NEGATIVE_INFINITY;
  for (const match of matches) {
    if (match.score < bar) continue;
    kept.push(match);
    if (kept.length < 2 * size) continue;
    kept = kept.sort(order).slice(0, size);
    bar = kept.at(-1)!.score;
  }
  return kept.sort(order).slice(0, size);
}
