// Held, planned, proposed, cancelled or denied: by the cues in the clause.

import type { Status } from '../../../graph/model/index.ts';
import type { Cue } from '../../languages/lexicon.ts';
import { CUES } from '../../languages/lexicon.ts';
import type { Clause } from '../../register/clause.ts';
import type { Findings } from '../../register/findings.ts';

/** The status, `unreal` where nothing is said to have happened or to come, and which cue said so. */
export interface StatusReading {
  readonly status: Status | 'unreal';
  readonly because: Cue | undefined;
  readonly tense: 'past' | 'future' | 'unknown';
}

/** Reads the cues between tokens `from` and `to`. */
export function readStatus(findings: Findings, { from, to }: Pick<Clause, 'from' | 'to'>): StatusReading {
  const found = new Set<Cue>(
    CUES.filter((cue) => findings.lexicon.cues[cue].find(findings.tokens, from, to).length > 0),
  );
  const past = found.has('past');
  const reading = (status: StatusReading['status'], because: Cue): StatusReading => ({
    status,
    because,
    tense:
      status === 'planned' || status === 'proposed'
        ? past
          ? 'unknown'
          : 'future'
        : past
          ? 'past'
          : 'unknown',
  });
  if (found.has('denied')) return reading('denied', 'denied');
  if (found.has('cancelled')) return reading('cancelled', 'cancelled');
  if (found.has('negation')) return reading('unreal', 'negation');
  if (found.has('proposed')) return reading('proposed', 'proposed');
  if (found.has('planned')) return reading('planned', 'planned');
  if (found.has('unreal')) return reading('unreal', 'unreal');
  return { status: 'held', because: undefined, tense: 'past' };
}
