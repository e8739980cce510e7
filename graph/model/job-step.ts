// What becomes of a job: its state and what happens to it give the next state. No clock, no disk, no chance.

import type { CarriedText, Job, JobState, JobVersion, Told } from './job.ts';

/** Milliseconds after a failed try until the next one: a server's hiccup, then its bad hour. */
export const RETRY_AFTER_MS = [60_000, 3_600_000] as const;

/** Readings that may fail before a job is set aside. */
export const MOST_TRIES = RETRY_AFTER_MS.length + 1;

/**
 * Milliseconds for which an article that was read is remembered after no source shows it any more: feeds let go of one
 * and bring it back, a folder may be away for a while. What comes back later is read once more, and found unchanged.
 */
export const REMEMBERED_MS = 30 * 86_400_000;

/** What a source shows. */
export interface FoundArticle {
  readonly key: string;
  readonly source?: string;
  readonly version: JobVersion;
  readonly told?: Told;
  readonly content?: CarriedText;
}

/** What can happen to a job; `at`: an ISO instant. */
export type JobEvent =
  /** Its source shows it again. */
  | { readonly type: 'found'; readonly article: FoundArticle; readonly at: string }
  | { readonly type: 'taken'; readonly by: string; readonly until: string; readonly at: string }
  /** Whoever took it never came back. The first time another one, taken with it, may be to blame. */
  | { readonly type: 'lapsed'; readonly at: string }
  /** Whoever took it stops without having read it. */
  | { readonly type: 'put-back'; readonly at: string }
  /** It was read, in that version. `reason`: what was left out. */
  | { readonly type: 'done'; readonly version: JobVersion; readonly reason?: string; readonly at: string }
  /** `again`: whether another try may do better, and not before `after`, an ISO instant. */
  | {
      readonly type: 'failed';
      readonly reason: string;
      readonly again: boolean;
      readonly after?: string;
      readonly at: string;
    }
  /** A person wants it tried again. */
  | { readonly type: 'retried'; readonly at: string }
  /** A person wants it left alone. */
  | { readonly type: 'put-aside'; readonly at: string }
  /** A person wants it never read in this version: its source may go on showing it. */
  | { readonly type: 'dropped'; readonly at: string };

const DROPPED = 'dropped by a person';
const NEVER_CAME_BACK = 'whoever read it never came back';

/** The job of an article that was never seen before. */
export function newJob({ key, source, version, told, content }: FoundArticle, at: string): Job {
  return {
    key,
    ...(source !== undefined && { source }),
    version,
    ...(told && { told }),
    ...(content && { content }),
    state: 'waiting',
    tries: 0,
    alone: false,
    due: at,
    changed: at,
  };
}

/** Which states an event can meet; in any other it changes nothing. */
const MEETS: Readonly<Record<JobEvent['type'], readonly JobState[]>> = {
  found: ['waiting', 'taken', 'failed', 'set-aside', 'done'],
  taken: ['waiting', 'failed'],
  lapsed: ['taken'],
  'put-back': ['taken'],
  done: ['taken'],
  failed: ['taken'],
  retried: ['failed', 'set-aside'],
  'put-aside': ['waiting', 'failed'],
  dropped: ['waiting', 'failed', 'set-aside'],
};

/** The job after an event; the same object where the event has no meaning for it. */
export function jobAfter(job: Job, event: JobEvent): Job {
  if (!MEETS[event.type].includes(job.state)) return job;
  const { takenBy: _by, takenUntil: _until, ...free } = job;
  const next: Job = { ...free, changed: event.at };
  switch (event.type) {
    case 'found':
      return foundAgain(job, event.article, event.at);
    case 'taken':
      return { ...next, state: 'taken', takenBy: event.by, takenUntil: event.until };
    case 'put-back':
      return { ...next, state: job.tries > 0 ? 'failed' : 'waiting' };
    case 'lapsed':
      return job.alone
        ? afterFailure(next, NEVER_CAME_BACK, event.at, { again: true })
        : { ...next, state: job.tries > 0 ? 'failed' : 'waiting', alone: true, due: event.at };
    case 'done':
      return afterReading(next, event);
    case 'failed':
      return afterFailure({ ...next, alone: false }, event.reason, event.at, event);
    case 'retried':
      return { ...next, state: 'waiting', tries: 0, due: event.at };
    case 'put-aside':
      return { ...next, state: 'set-aside' };
    case 'dropped':
      return afterReading(next, { type: 'done', version: job.version, reason: DROPPED, at: event.at });
  }
}

/** Another version of it comes in anew; who is reading the one before is left to end first. */
function foundAgain(job: Job, article: FoundArticle, at: string): Job {
  if (article.version === job.version) return job;
  const fresh = newJob(article, at);
  if (job.state !== 'taken') return fresh;
  const { takenBy, takenUntil, tries } = job;
  return { ...fresh, state: 'taken', tries, takenBy: takenBy!, takenUntil: takenUntil! };
}

function afterReading(job: Job, { version, reason, at }: Extract<JobEvent, { readonly type: 'done' }>): Job {
  const { reason: _why, content, ...rest } = job;
  const read: Job = { ...rest, tries: 0, alone: false, ...(reason !== undefined && { reason }) };
  if (version === job.version) return { ...read, state: 'done' };
  return { ...read, state: 'waiting', due: at, ...(content && { content }) };
}

function afterFailure(
  job: Job,
  reason: string,
  at: string,
  { again, after = at }: { readonly again: boolean; readonly after?: string },
): Job {
  const tries = job.tries + 1;
  const wait = again ? RETRY_AFTER_MS[tries - 1] : undefined;
  if (wait === undefined) return { ...job, state: 'set-aside', tries, reason };
  const due = later(at, wait);
  return { ...job, state: 'failed', tries, reason, due: due < after ? after : due };
}

/** The instant so many milliseconds after another. */
export function later(instant: string, milliseconds: number): string {
  return new Date(Date.parse(instant) + milliseconds).toISOString();
}
