// Which nodes a question matches, thing by thing: by their own forms, an event also by those of who took part in it and
// of where it was, a person or body by those of whom it represents.

import type { Dictionary } from './dictionary.ts';
import { FIELDS, WEIGHTS } from './document.ts';
import type { Nodes } from './nodes.ts';
import type { Postings } from './postings.ts';
import type { Relation } from './relation.ts';
import type { Wanted } from './wanted.ts';

/** What is asked. */
export interface Searched {
  readonly dictionary: Dictionary;
  readonly postings: Postings;
  readonly nodes: Nodes;
  /** Whether a node, by number, is an event. */
  readonly isEvent: (node: number) => boolean;
  /** How many words the name of a node has, by its number. */
  readonly nameLength: (node: number) => number;
  /** From actors to the events in which they took part; from places to what was held there; from states and bodies to who represents them. */
  readonly participations: Relation;
  readonly venues: Relation;
  readonly representatives: Relation;
}

/** The nodes that have one thing that is wanted: how well, and for whose sake. */
interface Found {
  readonly scores: Map<number, number>;
  /** The actor or place for whose sake a node is found; absent where it is found for its own. */
  readonly through: Map<number, number>;
}

/** A node that matches. */
export interface Match {
  readonly node: number;
  readonly score: number;
  /** Actors and places for whose sake it matches, as far as it does not by itself. */
  readonly through: readonly number[];
}

/** What a word is worth that is only the beginning of another, or a slip away from it. */
const BEGINNING_WEIGHT = 0.5;
const SLIP_WEIGHT = 0.2;

/** How much of an actor's or place's score an event gets: less than for its own title. */
const PARTY_WEIGHT = 0.3;
const REPRESENTED_WEIGHT = 0.2;
const VENUE_WEIGHT = 0.35;

/** Actors or places of a word for whose sake events are found: the best ones, so that a single letter stays cheap. */
const MOST_THROUGH = 200;

/** The nodes that have everything that is wanted, or, where none has, anything; in no order. */
export function matchesOf(searched: Searched, wanted: readonly Wanted[]): readonly Match[] {
  const found = wanted.map((one) => foundFor(searched, one));
  const every = ofEvery(found);
  return every.length > 0 || wanted.some(({ phrase }) => phrase !== undefined) ? every : ofAny(found);
}

function foundFor(searched: Searched, { words, markers }: Wanted): Found {
  const own = withAll(words.map((word) => ofWord(searched, word)));
  for (const marker of markers) {
    const number = searched.dictionary.known(marker);
    if (number !== undefined) score(searched, own, number, 1);
  }
  const through = new Map<number, number>();
  const scores = new Map(own);
  const others = [...own].filter(([node]) => !searched.isEvent(node)).sort((a, b) => b[1] - a[1]);
  for (const [node, worth] of others.slice(0, MOST_THROUGH)) {
    const pass = (found: Iterable<number>, weight: number): void => {
      for (const other of found) {
        if (scores.has(other) || !searched.nodes.isDescribed(other)) continue;
        scores.set(other, worth * weight);
        through.set(other, node);
      }
    };
    pass(searched.venues.from(node), VENUE_WEIGHT);
    pass(searched.participations.from(node), PARTY_WEIGHT);
    pass(searched.representatives.from(node), REPRESENTED_WEIGHT);
  }
  return { scores, through };
}

/** Nodes with one word: as it is and by its beginning, or, where neither is there, with a slip. */
function ofWord(searched: Searched, word: string): Map<number, number> {
  const { dictionary } = searched;
  const scores = new Map<number, number>();
  const exact = dictionary.known(word);
  if (exact !== undefined) score(searched, scores, exact, 1);
  for (const number of dictionary.beginningWith(word)) {
    const share = word.length / dictionary.word(number).length;
    score(searched, scores, number, BEGINNING_WEIGHT * (0.5 + share / 2));
  }
  if (scores.size === 0)
    for (const number of dictionary.near(word)) score(searched, scores, number, SLIP_WEIGHT);
  return scores;
}

/** Gives each node with the word the worth of the best field: rarer words are worth more (Spärck Jones 1972). */
function score(
  { nodes, postings, nameLength }: Searched,
  scores: Map<number, number>,
  word: number,
  weight: number,
): void {
  const rarity = Math.log(1 + nodes.size() / (1 + postings.count(word)));
  postings.each(word, (document, field) => {
    const node = nodes.describedBy(document);
    if (node < 0) return;
    const short = field === 0 ? 1 / (1 + 0.12 * (nameLength(node) - 1)) : 1;
    const worth = weight * WEIGHTS[FIELDS[field]!] * rarity * short;
    if (worth > (scores.get(node) ?? 0)) scores.set(node, worth);
  });
}

function withAll(all: readonly Map<number, number>[]): Map<number, number> {
  const [rarest, ...rest] = all.toSorted((a, b) => a.size - b.size);
  const scores = new Map<number, number>();
  for (const [node, worth] of rarest ?? []) {
    const others = rest.map((one) => one.get(node));
    if (others.every((one) => one !== undefined))
      scores.set(node, others.reduce<number>((sum, one) => sum + one!, worth) / all.length);
  }
  return scores;
}

function ofEvery(found: readonly Found[]): readonly Match[] {
  const [rarest] = found.toSorted((a, b) => a.scores.size - b.scores.size);
  const matches: Match[] = [];
  for (const node of rarest?.scores.keys() ?? [])
    if (found.every(({ scores }) => scores.has(node))) matches.push(matchOf(found, node));
  return matches;
}

/** A score counts once more for each further thing. */
function ofAny(found: readonly Found[]): readonly Match[] {
  const nodes = new Set(found.flatMap(({ scores }) => [...scores.keys()]));
  return [...nodes].map((node) => {
    const has = found.filter(({ scores }) => scores.has(node));
    const match = matchOf(has, node);
    return { ...match, score: match.score * has.length };
  });
}

function matchOf(found: readonly Found[], node: number): Match {
  let score = 0;
  const through = new Set<number>();
  for (const one of found) {
    score += one.scores.get(node)!;
    const by = one.through.get(node);
    if (by !== undefined) through.add(by);
  }
  return { node, score, through: [...through] };
}
