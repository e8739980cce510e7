// Signs that part what stands beside each other: the items of a list, a clause and the next.

import type { Token } from '../article/tokens.ts';
import type { Findings } from './findings.ts';

const COMMA = /^[,、،]$/u;
const DASH = /^[–—-]$/;

/** Whether the token is a comma of any script. */
export function isComma(token: Token | undefined): boolean {
  return token !== undefined && COMMA.test(token.lower);
}

/** Whether the token is a dash or a hyphen. */
export function isDash(token: Token | undefined): boolean {
  return token !== undefined && DASH.test(token.lower);
}

/** Whether a comma or "and" stands at a token; `to` is the first token behind the words that may hold it. */
export function partsItems({ tokens, lexicon }: Findings, at: number, to: number): boolean {
  return isComma(tokens[at]) || lexicon.signs.joiner.at(tokens, at, to) !== undefined;
}
