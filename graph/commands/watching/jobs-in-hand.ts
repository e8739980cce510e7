// Jobs that are being read: taken when they are due and there is room, and written down in groups as they end, so that a
// slow server holds up nobody but itself.

import type { FinishedJob } from '../../home/index.ts';
import { articleKey, type Job, later } from '../../model/index.ts';
import { instant } from '../instant.ts';
import { inHand } from './in-hand.ts';
import { keepBytes } from './kept-bytes.ts';
import { type JobReading, readJob } from './read-job.ts';
import { WATCH, type WatchRun } from './watch-run.ts';

/** Jobs in hand at most. What they need is fetched when they are taken, and so no faster than it is read. */
const MOST = 64;
/** Besides, those that somebody slow is waited for. */
const MOST_SLOW = 192;
/** Those of one source: a long one leaves room for others. */
const MOST_OF_SOURCE = 48;
/** Those that one host is asked for: it answers one at a time, and the next one is at hand. */
const MOST_OF_HOST = 2;
/** Jobs that are taken, and written down, together: to write takes its time for one as for many. */
const GROUP = 16;

/** For how long: longer than the longest archive takes. Whoever watches next knows that this one is gone. */
const LEASE_MS = 86_400_000;

export interface JobsInHand {
  /** Those being read, and those that have ended and are not yet written down. */
  readonly size: number;
  /** Those that have ended and are not yet written down. */
  readonly ended: number;
  /** Takes jobs that are due, where there is room for some; gives how many those were. */
  take(): Promise<number>;
  /** Resolves when so many have ended that they are worth writing down. */
  ready(): Promise<void>;
  /** Writes down those that have ended. Throws what a model's readers throw, once all others have ended. */
  finish(): Promise<readonly FinishedJob[]>;
  /** Waits for all of them and writes them down. Throws what a model's readers throw. */
  end(): Promise<readonly FinishedJob[]>;
}

/** Where a job's reading is missing it was stopped. */
interface Ended {
  readonly job: Job;
  readonly reading?: JobReading | undefined;
}

/** No jobs yet, of a run that has just begun. */
export function jobsInHand(run: WatchRun): JobsInHand {
  const going = inHand(run);
  let ended: Ended[] = [];
  let failure: unknown;
  let wake = (): void => undefined;
  const isReady = (): boolean => ended.length >= GROUP || going.size === 0;

  async function begin(job: Job): Promise<void> {
    let reading: JobReading | undefined;
    try {
      reading = await readJob(job, run);
    } catch (error) {
      failure ??= error;
    }
    ended.push({ job, reading });
    going.end(job.key);
    if (isReady()) wake();
  }
  async function finish(): Promise<readonly FinishedJob[]> {
    const group = ended;
    ended = [];
    const finished = group.length > 0 ? await writeDown(group, run) : [];
    if (failure !== undefined && going.size + ended.length === 0) throw failure;
    return finished;
  }
  return {
    get size() {
      return going.size + ended.length;
    },
    get ended() {
      return ended.length;
    },
    async take() {
      const quick = going.quick + ended.length;
      const room = Math.min(MOST - quick, MOST + MOST_SLOW - going.size - ended.length);
      if (room < GROUP || failure !== undefined || run.signal.aborted) return 0;
      const now = instant(run);
      const due = run.ledger.nextJobDue();
      if (due === undefined || due > now) return 0;
      const until = later(now, LEASE_MS);
      const most = { mostOfSource: MOST_OF_SOURCE, mostOfHost: MOST_OF_HOST };
      const taking = { by: WATCH, now, until, limit: room, beside: quick > 0, ...most };
      const jobs = await run.write(({ ledger: to }) => to.transaction(() => to.takeJobs(taking)));
      for (const job of jobs) if (!going.has(job.key)) going.add(job.key, begin(job));
      return jobs.length;
    },
    ready: () =>
      new Promise((resolve) => {
        wake = resolve;
        if (isReady()) resolve();
      }),
    finish,
    async end() {
      await Promise.all(going.all());
      return finish();
    },
  };
}

/** Takes in what was read and puts back what was not. */
async function writeDown(group: readonly Ended[], run: WatchRun): Promise<readonly FinishedJob[]> {
  const at = instant(run);
  const read = group.flatMap(({ reading }) => reading ?? []);
  const finished = await run.write(async (home) => {
    const unread = group.filter(({ reading }) => !reading);
    if (unread.length > 0)
      home.ledger.transaction(() => {
        for (const { job } of unread) home.ledger.stepJob(job.key, { type: 'put-back', at });
      });
    return home.finish(
      read.map((one) => one.read),
      at,
    );
  });
  // They come in the order in which they were given.
  finished.forEach((job, at) => tell(job, read[at]!, run));
  return finished;
}

function tell({ key, state, reason }: FinishedJob, { bytes, read }: JobReading, run: WatchRun): void {
  const { say, log, dir } = run;
  for (const { article } of read.extractions)
    log?.('written', { article: articleKey(article), label: article.id, job: key, state });
  if (state !== 'failed' && state !== 'set-aside') return;
  log?.('failed', { job: key, why: reason, last: state === 'set-aside' });
  if (state === 'failed') return say(`${key}: ${reason}; it is tried again later`);
  keepBytes(dir, key, bytes);
  say(`${key}: ${reason}; set aside ("chancery jobs list --state set-aside")`);
}
