// Which nodes a question matches, word by word: by their own forms, an event also by those of who took part in it.

import type MiniSearch from 'minisearch';
import type { SearchDocument } from './document.ts';
import type { Relation } from './relation.ts';
import { tokens } from './tokens.ts';

/** How much of an actor's score an event gets for each word: less than for its own title, about as for its place. */
const PARTY_WEIGHT = 0.3;

/** Actors of a word for whose sake events are found: the best ones, so that a single letter stays cheap. */
const MOST_PARTIES = 200;

/** An actor for whose sake an event matches, and the words of his that do. */
interface Party {
  readonly id: string;
  readonly terms: readonly string[];
}

export interface Match {
  readonly id: string;
  readonly score: number;
  /** The words of the node's own forms that matched, as the index keeps them. */
  readonly terms: readonly string[];
  /** For the words that its own forms do not have. */
  readonly parties: readonly Party[];
}

/** What is asked. */
export interface Searched {
  readonly index: MiniSearch<SearchDocument>;
  readonly documents: ReadonlyMap<string, SearchDocument>;
  /** From actors to events. */
  readonly participations: Relation;
}

/** The nodes that match every word of `query`, or, where none does, any; in no order. */
export function matchesOf(searched: Searched, query: string): readonly Match[] {
  const words = [...new Set(tokens(query))].map((word) => matchesOfWord(searched, word));
  const every = ofEvery(words);
  return every.length > 0 ? every : ofAny(words);
}

function matchesOfWord({ index, documents, participations }: Searched, word: string): Map<string, Match> {
  const own = index
    .search(word, { tokenize: (text) => [text] })
    .map(({ id, score, terms }): Match => ({ id: String(id), score, terms, parties: [] }));
  const matches = new Map(own.map((match) => [match.id, match]));
  // Best first, so that an event is found for the sake of the best.
  const actors = own.filter(({ id }) => documents.get(id)?.isEvent === false);
  for (const { id, score, terms } of actors.slice(0, MOST_PARTIES)) {
    const found = { score: score * PARTY_WEIGHT, terms: [], parties: [{ id, terms }] };
    for (const event of participations.from(id)) {
      if (!matches.has(event)) matches.set(event, { id: event, ...found });
    }
  }
  return matches;
}

function ofEvery(words: readonly ReadonlyMap<string, Match>[]): readonly Match[] {
  const [rarest] = [...words].sort((a, b) => a.size - b.size);
  return [...(rarest?.keys() ?? [])].flatMap((id) => {
    const matches = words.flatMap((word) => word.get(id) ?? []);
    return matches.length === words.length ? matches.reduce(together) : [];
  });
}

/** A score counts once more for each further word. */
function ofAny(words: readonly ReadonlyMap<string, Match>[]): readonly Match[] {
  const found = new Map<string, { readonly match: Match; readonly count: number }>();
  for (const [id, match] of words.flatMap((word) => [...word])) {
    const known = found.get(id);
    found.set(
      id,
      known ? { match: together(known.match, match), count: known.count + 1 } : { match, count: 1 },
    );
  }
  return [...found.values()].map(({ match, count }) => ({ ...match, score: match.score * count }));
}

function together(one: Match, other: Match): Match {
  return {
    id: one.id,
    score: one.score + other.score,
    terms: [...one.terms, ...other.terms],
    parties: [...one.parties, ...other.parties],
  };
}
