// Word lists made findable: which phrases of a list begin at a token, in time that doesn't grow with the list.

import type { Token } from '../article/tokens.ts';
import type { Beginning, Phrase } from './phrase.ts';
import { beginningsOf, firstWord } from './phrase.ts';
import type { PhraseNode } from './phrase-tree.ts';
import { follow, plant } from './phrase-tree.ts';

/** A phrase that was found: tokens `from` (inclusive) to `to` (exclusive). */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

/** Finds the longest phrase at each token. */
export interface PhraseIndex<T> {
  /** Every match in `tokens`, longest first at each token; matches may overlap only where `value`s differ in length. */
  find(tokens: readonly Token[], from?: number, to?: number): PhraseMatch<T>[];
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
  /** Writes down on each token what begins with it, so that most questions end there. */
  mark(tokens: readonly Token[]): void;
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

/** What stands behind a word, by index. */
type Row = readonly (PhraseNode<End> | undefined)[];

/** Of ten thousand phrases an article meets the first words of a few hundred; only these become trees, and stay so. */
const ROWS = 20_000;
const NOTHING: Row = [];

export function phraseFamily(): PhraseFamily {
  const exact = new Map<string, Listed>();
  const stems = new Map<string, Listed>();
  const tails = new Map<string, Listed>();
  const rows = new Map<string, Row>();
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
    const row = Array.from<PhraseNode<End> | undefined>({ length: indexes });
    listed.forEach(({ words, rest, index, value }, order) => {
      plant((row[index] ??= {}), rest.length > 0 ? [words, ...rest] : words, { value, order }, 1);
    });
    return row;
  }

  return {
    index<T>(lists: PhraseLists<T>): PhraseIndex<T> {
      const index = indexes++;
      for (const [phrases, value] of lists)
        for (const phrase of phrases)
          for (const beginning of beginningsOf(phrase)) add(beginning, index, value);
      return finder((token) => (token.begins ?? rowOf(token))[index] as PhraseNode<End> | undefined);
    },
    mark(tokens) {
      for (const token of tokens) token.begins = rowOf(token);
    },
  };
}

/** What is listed up to one, first to last. */
function inOrder(last: Listed | undefined): Listed[] {
  const listed: Listed[] = [];
  for (let one = last; one; one = one.before) listed.push(one);
  return listed.reverse();
}

function finder<T>(behind: (token: Token) => PhraseNode<End> | undefined): PhraseIndex<T> {
  const at = (tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch<T> | undefined => {
    const token = from < limit ? tokens[from] : undefined;
    const tree = token && behind(token);
    return tree && longest(tree, tokens, from, limit);
  };
  return {
    at,
    find(tokens, from = 0, to = tokens.length) {
      const found: PhraseMatch<T>[] = [];
      for (let index = from; index < to; index++) {
        const match = at(tokens, index, to);
        if (match) found.push(match);
      }
      return found;
    },
  };
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
