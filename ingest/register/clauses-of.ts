// The clauses of one sentence, found without a look at all others: a text has thousands.

import type { Clause } from './clause.ts';
import type { Findings } from './findings.ts';
import { within } from './within.ts';

/** In order; none where there is no such sentence. */
export function clausesOf(
  { clauses, sentences }: Pick<Findings, 'clauses' | 'sentences'>,
  sentence: number,
): readonly Clause[] {
  const span = sentences[sentence];
  return span ? within(clauses, span) : [];
}
