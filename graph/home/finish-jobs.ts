// What was read of jobs into the ledger, and the jobs ended, in the same transaction.

import type { Extraction, JobEvent, JobState, SourceProblem } from '../model/index.ts';
import { checkExtraction, later } from '../model/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { KnownWorld } from '../merge/index.ts';
import { type Judging, judgingIn } from './judging.ts';
import { isWhole } from './load.ts';
import { type Outcome, takeArticle } from './take-article.ts';

/** What the reading of a job came to. */
export interface ReadJob {
  readonly key: string;
  /** The version that was read. */
  readonly version: string;
  /** What its articles say; those too long for one transaction were loaded before. */
  readonly extractions: readonly Extraction[];
  /** Articles of it that were loaded before. */
  readonly before?: number;
  /** What could not be used first. */
  readonly problem?: Omit<SourceProblem, 'where'>;
}

/** A job that is on the disk with what came of it. */
export interface FinishedJob {
  readonly key: string;
  /** The job's state now; absent where a person dropped it meanwhile. */
  readonly state?: JobState;
  readonly reason?: string;
  /** What its articles were to the ledger. */
  readonly outcomes: readonly Outcome[];
  readonly events: number;
}

const NOTHING = { what: 'there is nothing in it that can be read', todo: 'look at it, or drop it' };

/**
 * Takes in what jobs said. One of which nothing could be taken in has failed; another is done, with what was left out
 * as its reason.
 * @throws ChanceryError `disk-full`; then everything is as it was
 */
export async function finishJobs(
  ledger: Ledger,
  world: KnownWorld,
  jobs: readonly ReadJob[],
  now: string,
): Promise<FinishedJob[]> {
  // Whoever is one with what comes is merged anew too, in whatever language.
  await world.ready?.([
    ...ledger.samples(),
    ...jobs.flatMap(({ extractions }) => extractions).filter(isWhole),
  ]);
  return judgingIn(ledger, world, (judging) => jobs.map((job) => finish(ledger, judging, job, now)));
}

function finish(ledger: Ledger, judging: Judging, read: ReadJob, now: string): FinishedJob {
  const { key, version, extractions, before = 0 } = read;
  let { problem } = read;
  let events = 0;
  const outcomes: Outcome[] = [];
  for (const given of extractions) {
    const check = checkExtraction(given);
    if (!check.ok) {
      const what = `refused: ${check.issues.map(({ message }) => message).join(' ')}`;
      problem ??= { what, todo: 'mend the extraction', lasting: true };
      continue;
    }
    const outcome = takeArticle(ledger, judging, check.extraction, now);
    outcomes.push(outcome);
    if (outcome !== 'unchanged') events += check.extraction.events.length;
  }
  const isRead = outcomes.length + before > 0;
  const job = ledger.stepJob(key, isRead ? done(version, problem, now) : failed(problem ?? NOTHING, now));
  const reason = job?.reason;
  return { key, outcomes, events, ...(job && { state: job.state }), ...(reason !== undefined && { reason }) };
}

type Fault = NonNullable<ReadJob['problem']>;

function done(version: string, problem: Fault | undefined, at: string): JobEvent {
  return { type: 'done', version, at, ...(problem && { reason: wordsOf(problem) }) };
}

function failed(problem: Fault, at: string): JobEvent {
  const { lasting = false, afterMs } = problem;
  const after = afterMs === undefined ? {} : { after: later(at, afterMs) };
  return { type: 'failed', reason: wordsOf(problem), lasting, at, ...after };
}

function wordsOf({ what, todo }: Fault): string {
  return `${what}; ${todo}`;
}
