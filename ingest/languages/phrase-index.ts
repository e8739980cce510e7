// Word lists made findable: which phrases of a list begin at a token, in time that doesn't grow with the list.

import type { Token } from '../article/tokens.ts';
import type { Phrase } from './phrase.ts';
import { noBeginnings } from './phrase-beginnings.ts';
import type { End } from './phrase-finder.ts';
import { finder } from './phrase-finder.ts';
import type { PhraseNode } from './phrase-tree.ts';
import { emptyNode, plant } from './phrase-tree.ts';

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

/** What a word begins. */
interface Row {
  /** What stands behind it, by index. */
  readonly behind: readonly (PhraseNode<End> | undefined)[];
  /** The indexes of which something does. */
  readonly indexes: readonly number[];
}

/** At which tokens of a marked text phrases may begin, by index, first to last. */
type Places = readonly (readonly number[] | undefined)[];

/** What each phrase of a list says, and which index the list belongs to. */
interface Said {
  readonly index: number;
  readonly value: unknown;
}

/** Only words that were met become trees, and stay so. */
const ROWS = 20_000;
const NOTHING: Row = { behind: [], indexes: [] };
const NOWHERE: readonly number[] = [];

export function phraseFamily(): PhraseFamily {
  const beginnings = noBeginnings();
  const said: Said[] = [];
  const rows = new Map<string, Row>();
  const marked = new WeakMap<readonly Token[], Places>();
  let indexes = 0;

  function rowOf(token: Token): Row {
    const { lower } = token;
    let row = rows.get(lower);
    if (row === undefined) {
      if (rows.size >= ROWS) rows.clear();
      rows.set(lower, (row = madeRow(token)));
    }
    return row;
  }

  function madeRow(token: Token): Row {
    const listed = beginnings.at(token);
    if (listed.length === 0) return NOTHING;
    const behind = Array.from<PhraseNode<End> | undefined>({ length: indexes });
    listed.forEach(({ words, rest, under }, order) => {
      const { index, value } = said[under]!;
      plant((behind[index] ??= emptyNode()), rest.length > 0 ? [words, ...rest] : words, { value, order }, 1);
    });
    return { behind, indexes: behind.flatMap((tree, index) => (tree ? [index] : [])) };
  }

  return {
    index<T>(lists: PhraseLists<T>): PhraseIndex<T> {
      const index = indexes++;
      for (const [phrases, value] of lists) {
        for (const phrase of phrases) beginnings.list(phrase, said.length);
        said.push({ index, value });
      }
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
