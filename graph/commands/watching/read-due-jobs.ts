// Jobs that are due: taken, read, and ended together with what they said.

import type { FinishedJob } from '../../home/index.ts';
import { type Job, later } from '../../model/index.ts';
import { instant } from '../instant.ts';
import { keepBytes } from './kept-bytes.ts';
import { type JobReading, readJob } from './read-job.ts';
import { WATCH, type WatchRun } from './watch-run.ts';

/** Jobs that are taken at once. What they need is fetched when they are taken, and so no faster than it is read. */
const BATCH = 64;

/** For how long: as long as a slow server, a slow model and a long archive may take. */
const LEASE_MS = 1_800_000;

/** What a batch of jobs came to. */
export interface JobsRead {
  /** Jobs that were taken. */
  readonly taken: number;
  readonly finished: readonly FinishedJob[];
}

const NONE: JobsRead = { taken: 0, finished: [] };

/** Reads the jobs that are due, one batch of them. Throws what a model's readers throw; then all others have ended. */
export async function readDueJobs(run: WatchRun): Promise<JobsRead> {
  const { ledger, write, signal } = run;
  const now = instant(run);
  const due = ledger.nextJobDue();
  if (due === undefined || due > now || signal.aborted) return NONE;
  const taking = { by: WATCH, now, until: later(now, LEASE_MS), limit: BATCH };
  const jobs = await write(({ ledger: to }) => to.transaction(() => to.takeJobs(taking)));
  const read = new Map<string, JobReading>();
  const outcomes = await Promise.allSettled(
    jobs.map(async (job) => {
      const reading = await readJob(job, run);
      if (reading) read.set(job.key, reading);
    }),
  );
  const finished = await end(jobs, read, run);
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  return { taken: jobs.length, finished };
}

/** Takes in what was read and puts back what was not. */
async function end(
  jobs: readonly Job[],
  read: ReadonlyMap<string, JobReading>,
  run: WatchRun,
): Promise<readonly FinishedJob[]> {
  const at = instant(run);
  const finished = await run.write(async (home) => {
    const unread = jobs.filter(({ key }) => !read.has(key));
    if (unread.length > 0)
      home.ledger.transaction(() => {
        for (const { key } of unread) home.ledger.stepJob(key, { type: 'put-back', at });
      });
    return home.finish(
      [...read.values()].map(({ read: one }) => one),
      at,
    );
  });
  for (const job of finished) tell(job, read.get(job.key)!, run);
  return finished;
}

function tell({ key, state, reason }: FinishedJob, { bytes }: JobReading, run: WatchRun): void {
  if (state === 'set-aside') keepBytes(run.dir, key, bytes);
  if (state === 'failed') run.say(`${key}: ${reason}; it is tried again later`);
  if (state === 'set-aside') run.say(`${key}: ${reason}; set aside ("chancery jobs list --state set-aside")`);
}
