// Which of the nodes that match comes first.

import type { GraphReader } from '../model/index.ts';
import type { SearchDocument } from './document.ts';
import type { Match } from './match.ts';
import { fold } from './tokens.ts';

/** Matches of which the degree is looked up, so that a word that everything has stays cheap. */
const CONSIDERED = 100;

/** How much more an entity is worth than an event with the same words: names are what people type first. */
const ENTITY_WEIGHT = 1.5;

/** How much a whole form that equals the question is worth over one that only holds its words. */
const WHOLE_WEIGHT = 4;

/**
 * The best `limit` matches. The index's own score (BM25+, Robertson & Zaragoza 2009), raised for entities,
 * for a form that is the question itself, and with the logarithm of the degree; ids decide between equals.
 */
export function rank(
  reader: GraphReader,
  matches: readonly Match[],
  documents: ReadonlyMap<string, SearchDocument>,
  query: string,
  limit: number,
): readonly Match[] {
  const question = fold(query.trim());
  return matches
    .map((match) => ({ match, score: match.score * kindWeight(documents.get(match.id), question) }))
    .sort(byScore)
    .slice(0, Math.max(CONSIDERED, limit))
    .map(({ match, score }) => ({
      match,
      score: score * (1 + Math.log2(1 + reader.degree(match.id)) / 4),
    }))
    .sort(byScore)
    .slice(0, limit)
    .map(({ match }) => match);
}

function kindWeight(document: SearchDocument | undefined, question: string): number {
  if (!document) return 0;
  return (document.isEvent ? 1 : ENTITY_WEIGHT) * (document.whole.has(question) ? WHOLE_WEIGHT : 1);
}

interface Scored {
  readonly match: Match;
  readonly score: number;
}

function byScore(a: Scored, b: Scored): number {
  return b.score - a.score || (a.match.id < b.match.id ? -1 : 1);
}
