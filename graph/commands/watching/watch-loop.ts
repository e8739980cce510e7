// Rounds of reading, until the run is stopped or, where one is wanted, nothing more comes up.

import type { FinishedJob } from '../../home/index.ts';
import { readDueJobs } from './read-due-jobs.ts';
import { readDueSources } from './read-due-sources.ts';
import type { WatchRun } from './watch-run.ts';

/** Longest wait: a source may be added, or a job be retried, by another command meanwhile. */
const LOOK_MS = 5_000;

/** What comes up within so many milliseconds still belongs to a run that ends by itself: a file that was just written. */
const SOON_MS = 3_000;

/** What happens between rounds. */
export interface LoopSteps {
  /** Hears of every batch that was read. */
  finished(jobs: readonly FinishedJob[]): void;
  /** There is nothing to read for now. */
  idle(): Promise<void>;
}

/** Reads what is due, again and again. `once`: until nothing more is due. */
export async function watchLoop(run: WatchRun, once: boolean, steps: LoopSteps): Promise<void> {
  const { signal, sleep, now } = run;
  while (!signal.aborted) {
    const sources = await readDueSources(run);
    const { taken, finished } = await readDueJobs(run);
    if (taken > 0) steps.finished(finished);
    if (sources + taken > 0) continue;
    await steps.idle();
    const wait = (nextDue(run) ?? Number.POSITIVE_INFINITY) - now();
    if (once && wait > SOON_MS) return;
    await sleep(Math.max(1, Math.min(wait, LOOK_MS)), signal);
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
