// What hangs on the clause before it by "zu": "hat angeboten, Gespräche auszurichten".

import type { TriggerWords } from '../../languages/index.ts';
import type { PhraseMatch } from '../../languages/phrase-index.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';

/**
 * Whether the trigger ends with an infinitive behind "zu", or with one that is written together with it: "auszusöhnen";
 * a noun's is that which closes its clause.
 */
export function isInfinitive(
  { pack, tokens }: Findings,
  clause: Clause,
  { from, to, value }: PhraseMatch<TriggerWords>,
): boolean {
  const { infinitive } = pack.events;
  if (infinitive === undefined) return false;
  const noun = value.part === 'noun';
  const end = noun && tokens[clause.to - 1]?.word !== true ? clause.to - 1 : noun ? clause.to : to;
  const last = tokens[end - 1]?.lower ?? '';
  if (!last.endsWith('n') || (noun && end === to)) return false;
  const inside = last.indexOf(infinitive, 1);
  return (
    tokens[end - 2]?.lower === infinitive ||
    (!noun && tokens[from - 1]?.lower === infinitive) ||
    (inside > 1 && inside + infinitive.length < last.length - 2)
  );
}
