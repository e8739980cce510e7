// Talks told a paragraph after the journey on which they were held: the same day and place, where no word says another.

import type { Findings } from '../../register/findings.ts';
import { sides } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';

/** So many sentences behind a journey its talks can be told. */
const MOST_BEHIND = 6;

/** The candidate with day and place of the visit told just before it to which its sides belong. */
export function onSameTrip(
  candidate: Candidate,
  before: readonly Candidate[],
  findings: Findings,
): Candidate {
  const { status, kind, dated, sentence } = candidate;
  if (status !== 'held' || dated !== 'none' || kind === 'call' || candidate.title) return candidate;
  const clause = findings.clauses[candidate.clause];
  if (!clause || findings.lexicon.cues.past.find(findings.tokens, clause.from, clause.to).length > 0)
    return candidate;
  const last = before.findLast((other) => !other.title && other.date !== null && other.status === 'held');
  const day = last?.date;
  if (!last || !day || last.kind !== 'visit' || day.start !== day.end) return candidate;
  if (sentence - last.sentence > MOST_BEHIND) return candidate;
  const theirs = sides(last.parties, findings);
  if (![...sides(candidate.parties, findings)].every((side) => theirs.has(side))) return candidate;
  const place = candidate.place ?? last.place;
  const placed = candidate.place === undefined && last.place !== undefined ? 'carried' : candidate.placed;
  return { ...candidate, date: day, dated: 'carried', place, placed };
}
