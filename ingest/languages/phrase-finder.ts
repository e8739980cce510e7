// Which phrases of one list stand in a text, by what was made of the words that they begin with.

import type { Token } from '../article/tokens.ts';
import type { PhraseIndex, PhraseMatch } from './phrase-index.ts';
import type { PhraseNode } from './phrase-tree.ts';
import { follow } from './phrase-tree.ts';

/** What ends a phrase. */
export interface End {
  readonly value: unknown;
  /** Which of two that end alike is meant: the lower one. */
  readonly order: number;
}

/** An index by what stands behind a token, and by where it may begin in a text; nowhere known means anywhere. */
export function finder<T>(
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
