// Reading what is due, until the run is stopped or, where one is wanted, nothing more comes up.

import type { FinishedJob } from '../../home/index.ts';
import { jobsInHand } from './jobs-in-hand.ts';
import { sourcesInHand } from './sources-in-hand.ts';
import type { WatchRun } from './watch-run.ts';

/** Longest wait: a source may be added, or a job be retried, by another command meanwhile. */
const LOOK_MS = 5_000;

/** How long what has ended waits for more, so that they are written down together. */
const GATHER_MS = 500;

/** What comes up within so many milliseconds still belongs to a run that ends by itself: a file that was just written. */
const SOON_MS = 3_000;

/** What happens between what is read. */
export interface LoopSteps {
  /** Hears of every group of jobs that was written down. */
  finished(jobs: readonly FinishedJob[]): void;
  /** Nothing has come up for a while, though somebody slow may still be read. */
  quiet(): Promise<void>;
  /** There is nothing to read for now, and nothing is being read. */
  idle(): Promise<void>;
}

/** Reads what is due, again and again. `once`: until nothing more is due. Throws what a model's readers throw. */
export async function watchLoop(run: WatchRun, once: boolean, steps: LoopSteps): Promise<void> {
  const { signal, sleep, now } = run;
  const sources = sourcesInHand(run);
  const jobs = jobsInHand(run);
  const tell = (finished: readonly FinishedJob[]): void => {
    if (finished.length > 0) steps.finished(finished);
  };
  try {
    while (!signal.aborted) {
      const begun = sources.begin() + (await jobs.take());
      if (sources.size + jobs.size > 0) {
        const wait = jobs.ended > 0 ? GATHER_MS : LOOK_MS;
        const came = await within(wait, run, [
          ...(sources.size > 0 ? [sources.next()] : []),
          ...(jobs.size > 0 ? [jobs.ready()] : []),
        ]);
        const finished = await jobs.finish();
        tell(finished);
        if (!came && begun + finished.length === 0) await steps.quiet();
        continue;
      }
      await steps.idle();
      const wait = (nextDue(run) ?? Number.POSITIVE_INFINITY) - now();
      if (once && wait > SOON_MS) return;
      await sleep(Math.max(1, Math.min(wait, LOOK_MS)), signal);
    }
  } finally {
    await sources.end().finally(async () => tell(await jobs.end()));
  }
}

/** Waits for the first of them, at most so many milliseconds; whether one came. */
async function within(
  milliseconds: number,
  { sleep, signal }: WatchRun,
  first: readonly Promise<void>[],
): Promise<boolean> {
  const enough = new AbortController();
  const stop = (): void => enough.abort();
  signal.addEventListener('abort', stop);
  const late = sleep(milliseconds, enough.signal).then(() => false);
  try {
    return await Promise.race([late, ...first.map((one) => one.then(() => true))]);
  } finally {
    signal.removeEventListener('abort', stop);
    stop();
  }
}

/** When something is due next, in milliseconds since 1970. */
function nextDue({ ledger }: WatchRun): number | undefined {
  const due = [ledger.nextJobDue(), ...ledger.sources().map((source) => source.due)];
  return due
    .filter((at) => at !== undefined)
    .map((at) => Date.parse(at))
    .sort((a, b) => a - b)[0];
}
