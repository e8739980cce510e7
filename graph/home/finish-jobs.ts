// What was read of jobs into the ledger, and the jobs ended, in the same transaction.

import type { Extraction, JobEvent, JobState, SourceProblem } from '../model/index.ts';
import { later } from '../model/index.ts';
import type { Ledger } from '../ledger/index.ts';
import type { KnownWorld } from '../merge/index.ts';
import { type Judging, judgingIn } from './judging.ts';
import { isWhole, takeGiven } from './load.ts';
import type { Outcome } from './take-article.ts';

/** What articles were to the ledger, and the events that those taken in told. */
export type ArticleCounts = Readonly<Record<Outcome | 'events', number>>;

export const NO_ARTICLES: ArticleCounts = { added: 0, unchanged: 0, replaced: 0, events: 0 };

/** What the reading of a job came to. */
export interface ReadJob {
  readonly key: string;
  /** The version that was read. */
  readonly version: string;
  /** What its articles say; those too long for one transaction were loaded before. */
  readonly extractions: readonly Extraction[];
  /** What came of those that were loaded before. */
  readonly before?: ArticleCounts;
  /** What could not be used first. */
  readonly problem?: Omit<SourceProblem, 'where'>;
}

/** A job that is on the disk with what came of it. */
export interface FinishedJob {
  readonly key: string;
  /** The job's state now; absent where a person dropped it meanwhile. */
  readonly state?: JobState;
  readonly reason?: string;
  readonly articles: ArticleCounts;
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
  const { key, version, extractions, before = NO_ARTICLES } = read;
  let { problem } = read;
  const articles = { ...before };
  for (const given of extractions) {
    const { outcome, issues, events } = takeGiven(ledger, judging, given, now);
    if (outcome === 'refused') {
      const what = `refused: ${issues.map(({ message }) => message).join(' ')}`;
      problem ??= { what, todo: 'mend the extraction' };
      continue;
    }
    articles[outcome]++;
    articles.events += events;
  }
  const isRead = articles.added + articles.unchanged + articles.replaced > 0;
  const job = ledger.stepJob(key, isRead ? done(version, problem, now) : failed(problem ?? NOTHING, now));
  const reason = job?.reason;
  return { key, articles, ...(job && { state: job.state }), ...(reason !== undefined && { reason }) };
}

type Fault = NonNullable<ReadJob['problem']>;

function done(version: string, problem: Fault | undefined, at: string): JobEvent {
  return { type: 'done', version, at, ...(problem && { reason: wordsOf(problem) }) };
}

function failed(problem: Fault, at: string): JobEvent {
  const { again = false, afterMs } = problem;
  const after = afterMs === undefined ? {} : { after: later(at, afterMs) };
  return { type: 'failed', reason: wordsOf(problem), again, at, ...after };
}

function wordsOf({ what, todo }: Fault): string {
  return `${what}; ${todo}`;
}
