// Word lists made findable: which phrases of a list begin at a token, in time that doesn't grow with the list.

import type { Token } from '../article/tokens.ts';
import type { Beginning, Phrase } from './phrase.ts';
import { beginningsOf, firstWord } from './phrase.ts';
import type { PhraseNode } from './phrase-tree.ts';
import { emptyNode, follow, plant } from './phrase-tree.ts';

/** A phrase that was found: tokens `from` (inclusive) to `to` (exclusive). */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Finds the longest phrase at each token. */
export interface PhraseIndex<T> {
  /** Every match in `tokens`, longest first at each token; matches may overlap only where `value`s differ in length. */
  find(tokens: readonly Token[], from?: number, to?: number): readonly PhraseMatch<T>[];
  /** The longest match that begins at token `at`, or nothing. */
  at(tokens: readonly Token[], at: number, limit?: number): PhraseMatch<T> | undefined;
}

/** Phrases with what each of them says. */
export type PhraseLists<T> = Iterable<readonly [phrases: readonly Phrase[], value: T]>;

/** Indexes that read the same tokens: what begins with a word is asked once for all of them. */
export interface PhraseFamily {
  /**
   * An index of lists. How they write their phrases is told in `phrase.ts`. Where two phrases match, the longer wins,
   * then the one listed first, words before stems and compounds.
   */
  index<T>(lists: PhraseLists<T>): PhraseIndex<T>;
  /** Writes down on each token what begins with it, and of each list where it may begin, so that most questions end there. */
  mark(tokens: readonly Token[]): void;
  /** The same index; what it finds in a marked text is kept for those who ask again. */
  kept<T>(index: PhraseIndex<T>): PhraseIndex<T>;
}

/** What ends a phrase. */
interface End {
  readonly value: unknown;
  /** Which of two that end alike is meant: the lower one. */
  readonly order: number;
}

/** A phrase from its first word on, as it is listed. */
interface Listed extends Beginning {
  readonly index: number;
  readonly value: unknown;
  /** The one listed before it with the same first word. */
  readonly before: Listed | undefined;
}

/** What a word begins. */
interface Row {
  /** What stands behind it, by index. */
  readonly behind: readonly (PhraseNode<End> | undefined)[];
  /** The indexes of which something does. */
  readonly indexes: readonly number[];
}

/** At which tokens of a marked text phrases may begin, by index, first to last. */
type Places = readonly (readonly number[] | undefined)[];

/** Of ten thousand phrases an article meets the first words of a few hundred; only these become trees, and stay so. */
const ROWS = 20_000;
const NOTHING: Row = { behind: [], indexes: [] };
const NOWHERE: readonly number[] = [];

export function phraseFamily(): PhraseFamily {
  const exact = new Map<string, Listed>();
  const stems = new Map<string, Listed>();
  const tails = new Map<string, Listed>();
  const rows = new Map<string, Row>();
  const marked = new WeakMap<readonly Token[], Places>();
  let indexes = 0;

  function add({ words, rest }: Beginning, index: number, value: unknown): void {
    const first = firstWord(words);
    const [lists, key] = first.endsWith('*')
      ? [stems, first.slice(0, -1)]
      : first.startsWith('*')
        ? [tails, first.slice(1)]
        : [exact, first];
    lists.set(key, { words, rest, index, value, before: lists.get(key) });
  }

  function rowOf(token: Token): Row {
    const { lower } = token;
    let row = rows.get(lower);
    if (row === undefined) {
      if (rows.size >= ROWS) rows.clear();
      rows.set(lower, (row = madeRow(token)));
    }
    return row;
  }

  function madeRow({ lower, word }: Token): Row {
    const listed = inOrder(exact.get(lower));
    if (word) {
      for (let cut = 2; stems.size > 0 && cut <= lower.length; cut++)
        listed.push(...inOrder(stems.get(lower.slice(0, cut))));
      for (let cut = 0; tails.size > 0 && cut < lower.length - 2; cut++)
        listed.push(...inOrder(tails.get(lower.slice(cut))));
    }
    if (listed.length === 0) return NOTHING;
    const behind = Array.from<PhraseNode<End> | undefined>({ length: indexes });
    listed.forEach(({ words, rest, index, value }, order) => {
      plant((behind[index] ??= emptyNode()), rest.length > 0 ? [words, ...rest] : words, { value, order }, 1);
    });
    return { behind, indexes: behind.flatMap((tree, index) => (tree ? [index] : [])) };
  }

  return {
    index<T>(lists: PhraseLists<T>): PhraseIndex<T> {
      const index = indexes++;
      for (const [phrases, value] of lists)
        for (const phrase of phrases)
          for (const beginning of beginningsOf(phrase)) add(beginning, index, value);
      return finder(
        (token) => (token.begins ?? rowOf(token).behind)[index] as PhraseNode<End> | undefined,
        (tokens) => {
          const places = marked.get(tokens);
          return places && (places[index] ?? NOWHERE);
        },
      );
    },
    mark(tokens) {
      const places = Array.from<number[] | undefined>({ length: indexes });
      tokens.forEach((token, at) => {
        const row = rowOf(token);
        token.begins = row.behind;
        for (const index of row.indexes) (places[index] ??= []).push(at);
      });
      marked.set(tokens, places);
    },
    kept<T>(index: PhraseIndex<T>): PhraseIndex<T> {
      const known = new WeakMap<readonly Token[], Map<number, readonly PhraseMatch<T>[]>>();
      return {
        at: (tokens, at, limit) => index.at(tokens, at, limit),
        find(tokens, from = 0, to = tokens.length) {
          if (!marked.has(tokens)) return index.find(tokens, from, to);
          let ranges = known.get(tokens);
          if (!ranges) known.set(tokens, (ranges = new Map()));
          const end = Math.min(to, tokens.length);
          const range = from * (tokens.length + 1) + end;
          let found = ranges.get(range);
          if (!found) ranges.set(range, (found = index.find(tokens, from, end)));
          return found;
        },
      };
    },
  };
}

/** What is listed up to one, first to last. */
function inOrder(last: Listed | undefined): Listed[] {
  const listed: Listed[] = [];
  for (let one = last; one; one = one.before) listed.push(one);
  return listed.reverse();
}

/** An index by what stands behind a token, and by where it may begin in a text; nowhere known means anywhere. */
function finder<T>(
  behind: (token: Token) => PhraseNode<End> | undefined,
  placesIn: (tokens: readonly Token[]) => readonly number[] | undefined,
): PhraseIndex<T> {
  const at = (tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch<T> | undefined => {
    const token = from < limit ? tokens[from] : undefined;
    const tree = token && behind(token);
    return tree && longest(tree, tokens, from, limit);
  };
  return {
    at,
    find(tokens, from = 0, to = tokens.length) {
      const found: PhraseMatch<T>[] = [];
      const places = placesIn(tokens);
      const count = places?.length ?? to;
      for (let next = places ? firstFrom(places, from) : from; next < count; next++) {
        const place = places ? places[next]! : next;
        if (place >= to) break;
        const match = at(tokens, place, to);
        if (match) found.push(match);
      }
      return found;
    },
  };
}

/** Which of some ascending places is the first from one on. */
function firstFrom(places: readonly number[], from: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of the phrases that begin at `from` what reaches farthest. */
function longest<T>(
  tree: PhraseNode<End>,
  tokens: readonly Token[],
  from: number,
  limit: number,
): PhraseMatch<T> | undefined {
  let best: End | undefined;
  let far = 0;
  follow(tree, tokens, from + 1, limit, ({ end }, to) => {
    if (best && (to < far || (to === far && end!.order >= best.order))) return;
    best = end;
    far = to;
  });
  return best && { from, to: far, value: best.value as T };
}
