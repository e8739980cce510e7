// The words that are quoted for an event: its sentence, or the part of a long one that holds its trigger.

import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';
import type { TextSpan } from './candidate.ts';

/** A quote is at most this long, in UTF-16 units. */
export const LONGEST_QUOTE = 400;

/** The whole sentence where it is short enough, else the clause, else a window around the trigger. */
export function evidenceOf({ sentences, tokens }: Findings, clause: Clause, trigger: TextSpan): TextSpan {
  const sentence = sentences[clause.sentence];
  if (sentence && sentence.end - sentence.start <= LONGEST_QUOTE)
    return { start: sentence.start, end: sentence.end };
  if (clause.end - clause.start <= LONGEST_QUOTE) return { start: clause.start, end: clause.end };
  const middle = Math.max(clause.start, trigger.start - LONGEST_QUOTE / 2);
  const inside = tokens.filter(
    ({ start, end }) => start >= middle && end <= Math.min(clause.end, middle + LONGEST_QUOTE),
  );
  return { start: inside[0]?.start ?? trigger.start, end: inside.at(-1)?.end ?? trigger.end };
}
