import { describe, expect, it } from 'vitest';
import {
  later,
  newSource,
  sourceAfter,
  type SourceListing,
  type WatchedSource,
} from '../../../graph/model/index.ts';

const T0 = '2026-01-01T00:00:00.000Z';
const FRESH = newSource({ address: 'https://a.example/feed', every: 900, allowPrivate: false }, T0);

const read: SourceListing = {
  outcome: 'read',
  taken: { one: 'feed', many: 'feeds' },
  entries: [{ key: 'https://a.example/1', version: '' }],
  validators: { etag: '"1"' },
  problems: [],
};
const broken = { where: 'feed:3', what: 'an entry has no address', todo: 'tell its maker' };
const failed: SourceListing = {
  outcome: 'failed',
  problem: { where: 'https://a.example/feed', what: 'nobody answers', todo: 'look at the address' },
};
const unchanged: SourceListing = { outcome: 'unchanged' };

const after = (...listings: SourceListing[]): WatchedSource =>
  listings.reduce((source, listing) => sourceAfter(source, listing, T0), FRESH);

describe('a source', () => {
  it.each<[string, WatchedSource, Partial<WatchedSource>]>([
    ['is due at once when it is named', FRESH, { due: T0, failures: 0 }],
    [
      'that was read says what it was taken for',
      after(read),
      { taken: { one: 'feed', many: 'feeds' }, shown: 1 },
    ],
    ['that was read is due when its time is over', after(read), { due: later(T0, 900_000), outcome: 'read' }],
    ['keeps what its server said', after(read), { validators: { etag: '"1"' } }],
    ['keeps it where nothing has changed', after(read, unchanged), { validators: { etag: '"1"' }, shown: 1 }],
    ['keeps it where nobody answers', after(read, failed), { validators: { etag: '"1"' }, shown: 1 }],
    [
      'says why it failed',
      after(failed),
      { outcome: 'failed', reason: 'nobody answers; look at the address' },
    ],
    ['that failed once is asked at its usual time', after(failed), { due: later(T0, 900_000), failures: 1 }],
    [
      'that goes on failing is asked more seldom',
      after(failed, failed, failed),
      { due: later(T0, 3_600_000) },
    ],
    [
      'is asked daily at least',
      after(...Array.from({ length: 30 }, () => failed)),
      { due: later(T0, 86_400_000), failures: 30 },
    ],
    [
      'that answers again has no failures',
      after(failed, failed, unchanged),
      { failures: 0, outcome: 'unchanged' },
    ],
    [
      'says what is wrong with a part of it',
      after({ ...read, problems: [broken, broken] }),
      { reason: 'feed:3: an entry has no address; tell its maker (and 1 more)', outcome: 'read' },
    ],
    [
      'that is not finished is looked at again soon',
      after({ ...read, unfinishedMs: 2000 }),
      { due: later(T0, 2000) },
    ],
  ])('%s', (_, source, wanted) => {
    expect(source).toMatchObject(wanted);
  });

  it('a reason goes with what it was the reason for', () => {
    expect(after(failed, read)).not.toHaveProperty('reason');
    expect(after(failed, unchanged)).not.toHaveProperty('reason');
    expect(after({ ...read, problems: [broken] }, unchanged)).toHaveProperty('reason');
  });
});
