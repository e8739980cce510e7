// "Dass A nach X reise, dementierte B", "Blätter schrieben, A habe B getroffen; C bestreitet das": what is reported and then denied.

import type { TriggerWords } from '../../languages/index.ts';
import type { PhraseMatch } from '../../languages/phrase-index.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';

/**
 * Whether the sentence gives what a verb tells as a report, or opens with it as what is said, and goes on to deny it in
 * a clause that tells no event.
 */
export function isReportDenied(
  { clauses, lexicon, tokens }: Findings,
  { index, sentence }: Clause,
  { from }: PhraseMatch<TriggerWords>,
): boolean {
  let first = index;
  while (clauses[first - 1]?.sentence === sentence) first--;
  const start = clauses[first]?.from ?? from;
  const said = first === index && lexicon.signs.that.at(tokens, start, from) !== undefined;
  if (!said && lexicon.signs.report.find(tokens, start, from).length === 0) return false;
  for (let at = index + 1; clauses[at]?.sentence === sentence; at++) {
    const { from: next, to } = clauses[at]!;
    if (lexicon.cues.denied.find(tokens, next, to).length > 0) return true;
    if (lexicon.triggers.find(tokens, next, to).length > 0) return false;
  }
  return false;
}
