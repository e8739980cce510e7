// "Dass A nach X reise, dementierte B", "Blätter schrieben, A habe B getroffen; C bestreitet das": what is reported and then denied.

import type { TriggerWords } from '../../languages/index.ts';
import type { PhraseMatch } from '../../languages/phrase-index.ts';
import { clausesOf } from '../../register/clauses-of.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';

/** Tokens of a sentence that does no more than deny the one before: "»Das ist frei erfunden«, sagte ein Sprecher." */
const MOST_DENYING = 18;

/**
 * Whether the sentence gives what a verb tells as a report, or opens with it as what is said, and goes on to deny it in
 * a clause that tells no event, or the next sentence says no more than that it is untrue.
 */
export function isReportDenied(
  findings: Findings,
  { index, sentence }: Clause,
  { from }: PhraseMatch<TriggerWords>,
): boolean {
  const { clauses, lexicon, tokens } = findings;
  let first = index;
  while (clauses[first - 1]?.sentence === sentence) first--;
  const start = clauses[first]?.from ?? from;
  const said = first === index && lexicon.signs.that.at(tokens, start, from) !== undefined;
  const reported = lexicon.signs.report.find(tokens, start, from).length > 0;
  if (said || reported)
    for (let at = index + 1; clauses[at]?.sentence === sentence; at++) {
      const { from: next, to } = clauses[at]!;
      if (lexicon.cues.denied.find(tokens, next, to).length > 0) return true;
      if (lexicon.triggers.find(tokens, next, to).length > 0) return false;
    }
  const heard = reported || lexicon.signs.source.find(tokens, start, from).length > 0;
  return heard && isDeniedNext(findings, sentence);
}

/** Whether the sentence behind one, in its paragraph, does no more than deny what that one told. */
function isDeniedNext(findings: Findings, sentence: number): boolean {
  const { sentences, lexicon, tokens } = findings;
  if (sentences[sentence + 1]?.paragraph !== sentences[sentence]?.paragraph) return false;
  const next = clausesOf(findings, sentence + 1);
  const [from, to] = [next[0]?.from ?? 0, next.at(-1)?.to ?? 0];
  const tells = lexicon.triggers.find(tokens, from, to).some(({ value }) => value.part === 'verb');
  if (to <= from || to - from > MOST_DENYING || tells) return false;
  // "Berlin dément.", but "Berlin dément livrer des armes."
  const denied = lexicon.cues.denied.find(tokens, from, to);
  return (
    denied.some(({ to: end }) => tokens[end]?.word !== true) ||
    lexicon.signs.untrue.find(tokens, from, to).length > 0
  );
}
