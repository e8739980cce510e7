// Finds the date words of a text: every template at every token, the longest wins, then periods are joined.

import type { DateMention } from './date-mention.ts';
import type { DatePack, Pattern } from './date-pack.ts';
import type { Grammar, Match } from './grammar.ts';
import { grammarOf } from './grammar.ts';
import type { Found } from './join-periods.ts';
import { joinPeriods } from './join-periods.ts';
import { meaningOf } from './meaning-of.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

/**
 * The dates spoken of in `text` from `start` to `end` (UTF-16 units): sorted, never overlapping, each quoting
 * its words without the preposition before them. Nothing outside of `start` and `end` is looked at, so give
 * whole sentences.
 */
export function findDates(text: string, start: number, end: number, pack: DatePack): DateMention[] {
  const grammar = grammarOf(pack);
  const tokens = tokenise(text, start, end);
  const found: Found[] = [];
  for (let at = 0; at < tokens.length;) {
    const outer = bestAt(grammar, tokens, at);
    // "in June last year": what begins behind the preposition may reach further than what needs it.
    const inner = outer && outer.core > at ? bestAt(grammar, tokens, outer.core) : undefined;
    const match = inner && outer && inner.to > outer.to ? inner : outer;
    if (!match) {
      at += 1;
      continue;
    }
    const meaning = meaningOf(match);
    if (meaning) found.push({ from: match.core, to: match.to, meaning });
    at = match.to;
  }
  return joinPeriods(found, tokens, grammar.joints).map(({ from, to, meaning }) => {
    const first = tokens[from]?.start ?? start;
    const last = tokens[to - 1]?.end ?? end;
    return { start: first, end: last, text: text.slice(first, last), meaning };
  });
}

function bestAt(grammar: Grammar, tokens: readonly Token[], at: number): Match | undefined {
  const first = tokens[at];
  if (!first || !grammar.startsAt(first)) return undefined;
  return grammar
    .matchesAt(tokens, at)
    .find(
      (match) =>
        standsFree(grammar, tokens, match) && (match.pattern.sense === 'decoy' || meaningOf(match) !== null),
    );
}

/** Whether the words are no part of a larger number, name or compound. */
function standsFree(
  grammar: Grammar,
  tokens: readonly Token[],
  { pattern, caught, from, to }: Match,
): boolean {
  if (pattern.sense === 'decoy') return true;
  const [first, last, before, after, beyond] = [
    tokens[from],
    tokens[to - 1],
    tokens[from - 1],
    tokens[to],
    tokens[to + 1],
  ];
  if (!first || !last || splitsWord(grammar, tokens, to)) return false;
  if (pattern.notBehindMark && before?.kind === 'mark') return false;
  if (before && first.glued) {
    if (before.kind !== 'mark' && !grammar.unspaced) return false;
    if (
      before.kind === 'mark' &&
      !grammar.unspaced &&
      before.glued &&
      /[-.,:/]/.test(before.lower) &&
      tokens[from - 2]?.kind !== 'mark'
    )
      return false;
    if (first.kind === 'number' && /[$€£¥#§№+-]/.test(before.lower)) return false;
  }
  if (after?.glued) {
    if (after.kind !== 'mark') return grammar.unspaced && mayFollow(grammar, pattern.next, after);
    if (last.kind === 'number' && /[%°]/.test(after.lower)) return false;
    if (beyond?.glued && beyond.kind === 'number' && last.kind === 'number' && /[.,:/]/.test(after.lower))
      return false;
    if (beyond?.glued && after.lower === '-' && !grammar.startsAt(beyond)) return false;
    // "May's" is a person's; a month alone owns nothing.
    if (/['’]/.test(after.lower) && caught.every(([slot]) => slot === 'month')) return false;
  }
  return mayFollow(grammar, pattern.next, after);
}

/** "10日[前往]": the last sign begins a longer word. */
function splitsWord({ joints }: Grammar, tokens: readonly Token[], to: number): boolean {
  return joints.notBehind.some((words) => words.every((sign, i) => tokens[to - 1 + i]?.lower === sign));
}

function mayFollow(grammar: Grammar, next: Pattern['next'], token: Token | undefined): boolean {
  if (next === 'object') return token?.kind === 'word' && !token.breaks && !grammar.noObject.has(token.lower);
  if (!next || !token || token.breaks || token.kind === 'mark') return true;
  if (token.kind === 'number') return false;
  return next === 'lower' ? !token.capital : grammar.functionWords.has(token.lower);
}
