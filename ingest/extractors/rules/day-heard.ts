// The day that a clause leaves behind for what is told next, whether or not it told an event.

import type { DateRange, Status } from '../../../graph/model/index.ts';
import type { Clause } from '../../register/clause.ts';
import { isDateline } from '../../register/dateline.ts';
import type { Findings } from '../../register/findings.ts';
import type { Register } from '../../register/register.ts';
import type { Candidate } from './candidate.ts';
import { daysOf, storyOf } from './days-of.ts';
import { readStatus } from './status.ts';
import { datesIn, isAttributive } from './when.ts';

export interface DayHeard {
  /** The day that its words give; nothing where it is only that of a statement, or of what something came after. */
  readonly date: DateRange | null | undefined;
  /** The clause only says that somebody said something. */
  readonly said: boolean;
  readonly status: Status | 'unreal';
}

/** What a clause that told `found` says of its day. */
export function dayHeard(
  findings: Findings,
  register: Register,
  clause: Clause,
  found: readonly Candidate[],
): DayHeard {
  const { lexicon, tokens, sentences } = findings;
  const { saying, afterThis } = lexicon.signs;
  const sentence = sentences[clause.sentence];
  const none = found.length === 0;
  const since = none && afterThis.at(tokens, clause.from) !== undefined;
  const said = none && saying.at(tokens, clause.from, clause.to) !== undefined;
  // The day of a dateline is when it was written.
  const written = sentence !== undefined && isDateline(findings, sentence);
  const { tense, status } = readStatus(findings, clause);
  const standing = {
    running: register.date?.range ?? null,
    tense,
    story: storyOf(findings, register, clause),
    heading: register.heading,
  };
  const date = datesIn(findings, clause)
    .filter((mention) => !since && !said && !written && !isAttributive(findings, mention))
    .filter(({ meaning }) => !none || meaning.type !== 'period' || meaning.to !== undefined)
    .map((mention) => daysOf(findings, mention, standing))
    .find((range) => range !== null && (status === 'held' || !none));
  return { date, said, status };
}
