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

/** Indexes that read the same tokens: what begins with a word is asked of all of them once an article. */
export interface PhraseFamily {
  /** Takes in an index by what tells whether it has anything for a word; gives its number. */
  join(begins: (token: Token) => boolean): number;
  /** Writes down on each token which indexes have anything for it. */
  mark(tokens: readonly Token[]): void;
}

/** Words whose rows are remembered at most. */
const ROWS = 20_000;

export function phraseFamily(): PhraseFamily {
  const members: ((token: Token) => boolean)[] = [];
  const rows = new Map<string, Uint8Array>();
  return {
    join: (begins) => members.push(begins) - 1,
    mark(tokens) {
      for (const token of tokens) {
        let row = rows.get(token.lower);
        if (row === undefined) {
          row = Uint8Array.from(members, (begins) => Number(begins(token)));
          if (rows.size >= ROWS) rows.clear();
          rows.set(token.lower, row);
        }
        token.begins = row;
      }
    },
  };
}

/** What ends a phrase. */
interface End<T> {
  readonly value: T;
  /** Which of two that end alike is meant: the lower one. */
  readonly order: number;
}

/** A phrase from its first word on, as it is listed. */
interface Listed<T> extends Beginning {
  readonly value: T;
}

/** Words remembered at most with the phrases that they begin, since texts say the same words again and again. */
const REMEMBERED = 5_000;

/** How a list writes its phrases is told in `phrase.ts`. Where two phrases match, the longer wins, then the one listed first. */
export function phraseIndex<T>(
  entries: Iterable<readonly [phrase: Phrase, value: T]>,
  family?: PhraseFamily,
): PhraseIndex<T> {
  // Of ten thousand phrases an article meets the first words of a few hundred; only these are cut into words.
  const exact = new Map<string, Listed<T>[]>();
  const stems = new Map<string, Listed<T>[]>();
  const tails = new Map<string, Listed<T>[]>();
  for (const [phrase, value] of entries)
    for (const { words, rest } of beginningsOf(phrase)) {
      const first = firstWord(words);
      if (first.endsWith('*')) add(stems, first.slice(0, -1), { words, rest, value });
      else if (first.startsWith('*')) add(tails, first.slice(1), { words, rest, value });
      else add(exact, first, { words, rest, value });
    }
  const remembered = new Map<string, PhraseNode<End<T>> | null>();
  const beginningOf = ({ lower, word }: Token): PhraseNode<End<T>> | null => {
    const known = remembered.get(lower);
    if (known !== undefined) return known;
    // Where two end alike, words come before stems and compounds.
    const listed = [exact.get(lower) ?? []];
    if (word) {
      for (let cut = 2; stems.size && cut <= lower.length; cut++)
        listed.push(stems.get(lower.slice(0, cut)) ?? []);
      for (let cut = 0; tails.size && cut < lower.length - 2; cut++)
        listed.push(tails.get(lower.slice(cut)) ?? []);
    }
    const found = treeOf(listed.flat());
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(lower, found);
    return found;
  };
  const number = family?.join((token) => beginningOf(token) !== null) ?? 0;
  const at = (tokens: readonly Token[], from: number, limit = tokens.length): PhraseMatch<T> | undefined => {
    const token = from < limit ? tokens[from] : undefined;
    if (token === undefined || (family && token.begins?.[number] === 0)) return undefined;
    const tree = beginningOf(token);
    return tree ? longest(tree, tokens, from, limit) : undefined;
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

function add<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** The tree of what stands behind a first word. */
function treeOf<T>(listed: readonly Listed<T>[]): PhraseNode<End<T>> | null {
  if (listed.length === 0) return null;
  const tree: PhraseNode<End<T>> = {};
  listed.forEach(({ words, rest, value }, order) => plant(tree, [words, ...rest], { value, order }, 1));
  return tree;
}

/** Of the phrases that begin at `from` what reaches farthest. */
function longest<T>(
  tree: PhraseNode<End<T>>,
  tokens: readonly Token[],
  from: number,
  limit: number,
): PhraseMatch<T> | undefined {
  let best: End<T> | undefined;
  let far = 0;
  follow(tree, tokens, from + 1, limit, ({ end }, to) => {
    if (best && (to < far || (to === far && end!.order >= best.order))) return;
    best = end;
    far = to;
  });
  return best && { from, to: far, value: best.value };
}
