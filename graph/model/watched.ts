// A place where new articles appear: a feed or another address, or a folder. It is read every so often, and what it
// shows becomes jobs. Times are ISO instants of the ledger's own and part of no export.

import type { JobCounts } from './job.ts';
import { type FoundArticle, later } from './job-step.ts';
import type { SourceName, SourceProblem } from './source.ts';

export const WATCHED_OUTCOMES = ['read', 'unchanged', 'failed'] as const;
/** What the last reading of a source came to. */
export type WatchedOutcome = (typeof WATCHED_OUTCOMES)[number];

/** What a server said, to be asked with the next time (RFC 9110, conditional requests). */
export interface Validators {
  readonly etag?: string;
  readonly modified?: string;
}

/** What a person says of a source. */
export interface WatchedPlace {
  /** `https://…`, or the whole path of a folder or file. */
  readonly address: string;
  /** Seconds from one reading to the next. */
  readonly every: number;
  /** Whether it may lie on this machine or in its own network. */
  readonly allowPrivate: boolean;
}

export interface WatchedSource extends WatchedPlace {
  /** What it was taken for; absent until it was read. */
  readonly taken?: SourceName;
  readonly validators: Validators;
  readonly outcome?: WatchedOutcome;
  /** Why it failed, or what is wrong with a part of it. */
  readonly reason?: string;
  /** Articles that it showed when it was last read. */
  readonly shown: number;
  /** Readings that failed, one after the other. */
  readonly failures: number;
  readonly added: string;
  /** When it was last asked, whatever came of it. */
  readonly read?: string;
  readonly due: string;
}

/** A source with how its articles fare. */
export interface ListedSource extends WatchedSource {
  readonly jobs: JobCounts;
}

/** An article that a source shows. */
export type SourceEntry = Omit<FoundArticle, 'source'>;

/** What a reading of a source came to. */
export type SourceListing =
  | {
      readonly outcome: 'read';
      readonly taken: SourceName;
      readonly entries: readonly SourceEntry[];
      readonly validators: Validators;
      /** What could not be used of it; the rest could. */
      readonly problems: readonly SourceProblem[];
      /** Something in it isn't finished yet: look again after so many milliseconds. */
      readonly unfinishedMs?: number;
    }
  | { readonly outcome: 'unchanged' }
  | { readonly outcome: 'failed'; readonly problem: SourceProblem };

/** Seconds between two readings of a source that goes on failing, at most. */
const LONGEST_WAIT = 86_400;

/** A source that was just named: it is due at once. */
export function newSource(place: WatchedPlace, at: string): WatchedSource {
  return { ...place, validators: {}, shown: 0, failures: 0, added: at, due: at };
}

/** The source after a reading at an ISO instant. One that goes on failing is asked ever more seldom, down to daily. */
export function sourceAfter(source: WatchedSource, listing: SourceListing, at: string): WatchedSource {
  const { reason, ...known } = source;
  const { every } = source;
  if (listing.outcome === 'failed') {
    const failures = source.failures + 1;
    const wait = Math.max(every, Math.min(every * 2 ** (failures - 1), LONGEST_WAIT));
    const { what, todo } = listing.problem;
    return {
      ...known,
      outcome: 'failed',
      reason: `${what}; ${todo}`,
      failures,
      read: at,
      due: later(at, wait * 1000),
    };
  }
  const read: WatchedSource = {
    ...known,
    outcome: listing.outcome,
    failures: 0,
    read: at,
    due: later(at, every * 1000),
  };
  if (listing.outcome === 'unchanged')
    // What was wrong with a part of it still is.
    return { ...read, ...(source.failures === 0 && reason !== undefined && { reason }) };
  const { taken, entries, validators, problems, unfinishedMs } = listing;
  const [first] = problems;
  const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
  return {
    ...read,
    taken,
    validators,
    shown: entries.length,
    ...(first && { reason: `${first.where}: ${first.what}; ${first.todo}${more}` }),
    ...(unfinishedMs !== undefined && { due: later(at, Math.min(unfinishedMs, every * 1000)) }),
  };
}
