// What the server answers about where articles come from and how they fare. Times are ISO instants.

import type { ListPage } from './api-lists.ts';
import type { JobCounts, JobState } from './job.ts';
import type { WatchedOutcome } from './watched.ts';

/** GET /sources : by address. */
export interface SourceList extends ListPage {
  readonly sources: readonly SourceView[];
  /** Of all sources together. */
  readonly jobs: JobCounts;
}

/** A place where new articles appear. */
export interface SourceView {
  readonly address: string;
  /** What it was taken for: `feed`; absent until it was read. */
  readonly taken?: string;
  /** Seconds from one reading to the next. */
  readonly every: number;
  readonly outcome?: WatchedOutcome;
  readonly reason?: string;
  /** Articles that it showed when it was last read. */
  readonly shown: number;
  /** Readings that failed, one after the other. */
  readonly failures: number;
  readonly read?: string;
  readonly due: string;
  readonly jobs: JobCounts;
}

/** GET /jobs?state=&source= : the latest changed first. */
export interface JobList extends ListPage {
  readonly jobs: readonly JobView[];
}

/** An article that a source has shown. */
export interface JobView {
  readonly key: string;
  readonly source?: string;
  /** As its source tells it. */
  readonly title?: string;
  readonly state: JobState;
  readonly tries: number;
  readonly reason?: string;
  readonly due: string;
  readonly changed: string;
}

/** POST /jobs/retry, POST /jobs/set-aside */
export interface JobsChanged {
  /** Keys of the jobs that are now in another state. */
  readonly keys: readonly string[];
  /** How many more were meant than are taken at once. */
  readonly left: number;
}
