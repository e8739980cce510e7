import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Job, jobAfter, type JobEvent, later, MOST_TRIES, newJob, RETRY_AFTER_MS,
} from '../../../graph/model/index.ts'; // prettier-ignore

const T0 = '2026-01-01T00:00:00.000Z';
const T1 = '2026-01-01T00:00:01.000Z';
const ARTICLE = { key: 'https://a.example/1', source: 'https://a.example/feed', version: '1' };
const FRESH = newJob(ARTICLE, T0);

const taken: JobEvent = { type: 'taken', by: 'me', until: later(T0, 60_000), at: T0 };
const failed: JobEvent = { type: 'failed', reason: 'no answer', again: true, at: T1 };
const done: JobEvent = { type: 'done', version: '1', at: T1 };
const found = (version: string): JobEvent => ({ type: 'found', article: { ...ARTICLE, version }, at: T1 });
const lapsed: JobEvent = { type: 'lapsed', at: T1 };
const putAside: JobEvent = { type: 'put-aside', at: T1 };
const dropped: JobEvent = { type: 'dropped', at: T1 };
const retried: JobEvent = { type: 'retried', at: T1 };

const after = (...events: JobEvent[]): Job => events.reduce(jobAfter, FRESH);

describe('a job', () => {
  it.each<[string, Job, Partial<Job>]>([
    ['waits when it is first seen', FRESH, { state: 'waiting', tries: 0, due: T0 }],
    ['is taken with a lease', after(taken), { state: 'taken', takenBy: 'me', takenUntil: later(T0, 60_000) }],
    ['is done when it was read', after(taken, done), { state: 'done', tries: 0 }],
    [
      'fails once and is due again later',
      after(taken, failed),
      { state: 'failed', tries: 1, reason: 'no answer', due: later(T1, RETRY_AFTER_MS[0]) },
    ],
    [
      'fails twice and waits longer',
      after(taken, failed, taken, failed),
      { state: 'failed', tries: 2, due: later(T1, RETRY_AFTER_MS[1]) },
    ],
    [
      'is set aside after three tries, with why',
      after(taken, failed, taken, failed, taken, failed),
      { state: 'set-aside', tries: MOST_TRIES, reason: 'no answer' },
    ],
    [
      'that no further try can read is set aside at once',
      after(taken, { ...failed, again: false }),
      { state: 'set-aside', tries: 1 },
    ],
    [
      'that a person drops is left alone while it is the same',
      after(taken, { ...failed, again: false }, dropped, found('1'), retried),
      { state: 'done', tries: 0, reason: 'dropped by a person' },
    ],
    ['that was dropped comes in anew in another version', after(dropped, found('2')), { state: 'waiting' }],
    ['that is being read is not dropped', after(taken, dropped), { state: 'taken' }],
    [
      'waits as long as its server wants',
      after(taken, { ...failed, after: later(T1, 7_200_000) }),
      { state: 'failed', due: later(T1, 7_200_000) },
    ],
    [
      'waits no less than it would have',
      after(taken, { ...failed, after: T1 }),
      { due: later(T1, RETRY_AFTER_MS[0]) },
    ],
    ['read at last forgets why it failed', after(taken, failed, taken, done), { state: 'done', tries: 0 }],
    ['comes in anew in another version', after(taken, done, found('2')), { state: 'waiting', version: '2' }],
    [
      'that changes while it is read is read again',
      after(taken, found('2'), done),
      { state: 'waiting', version: '2' },
    ],
    [
      'that somebody lost waits again, by itself',
      after(taken, lapsed),
      { state: 'waiting', tries: 0, alone: true, due: T1 },
    ],
    ['that is lost by itself has failed', after(taken, lapsed, taken, lapsed), { state: 'failed', tries: 1 }],
    [
      'set aside is tried anew when a person says so',
      after(putAside, retried),
      { state: 'waiting', tries: 0 },
    ],
    ['put back is as it was', after(taken, { type: 'put-back', at: T1 }), { state: 'waiting', due: T0 }],
    [
      'put back after a failure has still failed',
      after(taken, failed, taken, { type: 'put-back', at: T1 }),
      { state: 'failed', tries: 1 },
    ],
  ])('%s', (_, job, wanted) => {
    expect(job).toMatchObject(wanted);
  });

  it.each<[string, Job, JobEvent]>([
    ['shown again in the same version', after(taken, done), found('1')],
    ['that is taken, taken by another', after(taken), taken],
    ['that is done, taken', after(taken, done), taken],
    ['set aside, taken', after(putAside), taken],
    ['that nobody has taken, failed', FRESH, failed],
    ['that nobody has taken, done', FRESH, done],
    ['that is done, lost', after(taken, done), lapsed],
    ['that is done, put aside', after(taken, done), putAside],
    ['that waits, tried again', FRESH, retried],
    ['that is being read, tried again', after(taken), retried],
  ])('%s, stays as it is', (_, job, event) => {
    expect(jobAfter(job, event)).toBe(job);
  });

  it('no row of events loses it, doubles it, or tries it more than three times', () => {
    const event = fc.constantFrom(taken, failed, done, found('1'), found('2'), lapsed, putAside, retried);
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let job = FRESH;
        for (const each of events) {
          const before = job;
          job = jobAfter(job, each);
          expect(job.key).toBe(ARTICLE.key);
          expect(job.tries).toBeLessThanOrEqual(MOST_TRIES);
          expect(job.takenBy !== undefined && job.takenUntil !== undefined).toBe(job.state === 'taken');
          if (job.tries === MOST_TRIES) expect(job.state).toBe('set-aside');
          // Only who took it says that it is read, and only a new version brings it back.
          if (job.state === 'done' && before.state !== 'done') expect(before.state).toBe('taken');
          if (before.state === 'done' && job.state !== 'done') expect(job.version).not.toBe(before.version);
        }
      }),
    );
  });

  it('whatever happened, it is read in the end where nothing more goes wrong', () => {
    const event = fc.constantFrom(taken, failed, done, found('1'), found('2'), lapsed);
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        let job = events.reduce(jobAfter, FRESH);
        job = jobAfter(job, lapsed);
        job = jobAfter(job, retried);
        for (let i = 0; i < 2 && job.state !== 'done'; i++)
          job = [taken, { ...done, version: job.version }].reduce<Job>(jobAfter, job);
        expect(job.state).toBe('done');
      }),
    );
  });
});
