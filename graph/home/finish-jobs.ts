// What was read of jobs into the ledger, and the jobs ended, in the same transaction.

import type { Extraction, JobAnswer, JobState } from '../model/index.ts';
import { checkExtraction } from '../model/index.ts';
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
  /** What could not be used, and what to do. */
  readonly problem?: string;
  readonly answer?: JobAnswer;
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

const NOTHING = 'there is nothing in it that can be read; look at it, or drop it';

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
  const { key, version, extractions, before = 0, answer } = read;
  let { problem } = read;
  let events = 0;
  const outcomes: Outcome[] = [];
  for (const given of extractions) {
    const check = checkExtraction(given);
    if (!check.ok) {
      problem ??= `refused: ${check.issues.map(({ message }) => message).join(' ')}`;
      continue;
    }
    const outcome = takeArticle(ledger, judging, check.extraction, now);
    outcomes.push(outcome);
    if (outcome !== 'unchanged') events += check.extraction.events.length;
  }
  const job = ledger.stepJob(
    key,
    outcomes.length + before > 0
      ? { type: 'done', version, at: now, ...(problem !== undefined && { reason: problem }) }
      : { type: 'failed', reason: problem ?? NOTHING, at: now, ...(answer && { answer }) },
  );
  const reason = job?.reason;
  return { key, outcomes, events, ...(job && { state: job.state }), ...(reason !== undefined && { reason }) };
}
