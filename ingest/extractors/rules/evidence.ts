// The words that are quoted for an event: its sentence, or the part of a long one that holds its trigger.

import type { Token } from '../../article/tokens.ts';
import type { Clause } from '../../register/clause.ts';
import { tokenAt } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { TextSpan } from './candidate.ts';

/** A quote is at most this long, in UTF-16 units. */
export const LONGEST_QUOTE = 400;

/** The whole sentence where it is short enough, else the clause, else a window around the trigger. */
export function evidenceOf({ sentences, tokens }: Findings, clause: Clause, trigger: TextSpan): TextSpan {
  const sentence = sentences[clause.sentence];
  if (sentence && sentence.end - sentence.start <= LONGEST_QUOTE)
    return { start: sentence.start, end: sentence.end };
  const whole = sentence ?? clause;
  const room = LONGEST_QUOTE - (clause.end - clause.start);
  if (room < 0) return windowOf(tokens, trigger.start - LONGEST_QUOTE / 2, clause, trigger);
  // The clause, with as much of what stands before it as there is room for, then of what stands behind.
  const before = Math.min(room, clause.start - whole.start);
  return windowOf(tokens, clause.start - before, whole, trigger);
}

/** Whole words from `from` on, within `around`, as many as a quote may hold. */
function windowOf(tokens: readonly Token[], from: number, around: TextSpan, trigger: TextSpan): TextSpan {
  const first = Math.max(around.start, from);
  const last = Math.min(around.end, first + LONGEST_QUOTE);
  const at = tokenAt(tokens, first);
  const inside = tokens.slice(at, at + LONGEST_QUOTE).filter(({ end }) => end <= last);
  return { start: inside[0]?.start ?? trigger.start, end: inside.at(-1)?.end ?? trigger.end };
}
