// A long article in pieces that overlap, each cut at the end of a sentence: what one piece breaks off, the next one has.

import type { Sentence } from '../../article/text.ts';
import { tokensOf } from './tokens.ts';

/** A stretch of the article; UTF-16 units, end exclusive. */
export interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Tokens of a piece at most, so that it fits beside prompt and reply into 8,192; tokens that two have in common. */
const LONGEST = 2_500;
const OVERLAP = 300;

/** Pieces of a text by its sentences; one where it is short. A sentence longer than a piece is a piece of its own. */
export function piecesOf(text: string, sentences: readonly Sentence[]): Piece[] {
  const costs = sentences.map(({ start, end }) => tokensOf(text.slice(start, end)));
  const pieces: Piece[] = [];
  for (let from = 0; from < sentences.length;) {
    let to = from + 1;
    for (let sum = costs[from]!; to < sentences.length && sum + costs[to]! <= LONGEST; to++)
      sum += costs[to]!;
    pieces.push({ start: sentences[from]!.start, end: sentences[to - 1]!.end });
    if (to === sentences.length) break;
    let back = to;
    for (let sum = costs[back - 1]!; back - 1 > from && sum <= OVERLAP; sum += costs[back - 1]!) back--;
    from = back;
  }
  return pieces;
}
