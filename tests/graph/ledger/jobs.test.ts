import { describe, expect, it } from 'vitest';
import { eachJob, type JobPlace, type Ledger } from '../../../graph/ledger/index.ts';
import { type FoundArticle, type Job, type JobEvent, later, newSource } from '../../../graph/model/index.ts';
import { at, eachInNewLedger, findIn, T0 } from './new-ledger.ts';

let ledger: Ledger;
eachInNewLedger((opened) => (ledger = opened));

const find = (key: string, facts?: Partial<FoundArticle>, now?: string): boolean =>
  findIn(ledger, key, facts, now);
const take = (now: string, limit = 10, by = 'me'): string[] =>
  ledger
    .transaction(() => ledger.takeJobs({ by, now, until: later(now, 60_000), limit }))
    .map(({ key }) => key);
const step = (key: string, event: JobEvent): Job | undefined =>
  ledger.transaction(() => ledger.stepJob(key, event));
const done = (key: string, now = T0): Job | undefined => step(key, { type: 'done', version: '1', at: now });
const fail = (key: string, now: string): Job | undefined =>
  step(key, { type: 'failed', reason: 'no answer', again: true, at: now });

describe('jobs that are taken beside others', () => {
  const taken = (
    facts: { readonly beside?: boolean; readonly mostOfSource?: number },
    limit = 10,
  ): string[] =>
    ledger
      .transaction(() => ledger.takeJobs({ by: 'me', now: T0, until: at(60), limit, ...facts }))
      .map(({ key }) => key);

  it('leave room: of one source no more than that, those in hand among them', () => {
    for (const key of ['a', 'b', 'c', 'd']) find(key, { source: 'slow' });
    for (const key of ['x', 'y']) find(key, { source: 'other' });
    find('z');
    expect(taken({ mostOfSource: 2 }).sort()).toEqual(['a', 'b', 'x', 'y', 'z']);
    expect(taken({ mostOfSource: 2 })).toEqual([]);
    done('a');
    expect(taken({ mostOfSource: 2 })).toEqual(['c']);
    expect(taken({})).toEqual(['d']);
  });

  it('are none that come by themselves', () => {
    find('lost');
    taken({});
    ledger.transaction(() => ledger.giveUpJobs('me', T0));
    expect(taken({ beside: true })).toEqual([]);
    expect(taken({ beside: false })).toEqual(['lost']);
  });
});

describe('jobs of articles that were read', () => {
  const read = (key: string, source: string): void => {
    find(key, { source });
    take(T0);
    done(key);
  };
  const shows = (source: string, keys: readonly string[], now: string): void =>
    ledger.transaction(() => ledger.keepShown(source, keys, now));
  const forget = (before: string): number => ledger.transaction(() => ledger.forgetGone(before));

  it('are forgotten when their source has not shown them for long, and no sooner', () => {
    for (const key of ['a', 'b']) read(key, 'feed');
    read('c', 'other');
    shows('feed', ['a'], at(10));
    // What it is said of again counts from the first time.
    shows('feed', ['a'], at(90));
    expect([ledger.hasGone(at(10)), forget(at(10))]).toEqual([false, 0]);
    expect([ledger.hasGone(at(11)), forget(at(11))]).toEqual([true, 1]);
    expect(['a', 'b', 'c'].map((key) => ledger.job(key)?.state)).toEqual(['done', undefined, 'done']);
  });

  it('stay where their source shows them again, and where another one does', () => {
    for (const key of ['a', 'b']) read(key, 'feed');
    shows('feed', [], at(10));
    shows('feed', ['a'], at(20));
    shows('other', ['b'], at(20));
    shows('feed', ['a'], at(30));
    expect(forget(at(100))).toBe(0);
    expect(ledger.job('b')).toMatchObject({ state: 'done', source: 'other' });
    expect(find('b', { source: 'other' }, at(40))).toBe(false);
  });

  it('stay where they come in another version, and whatever is not done stays', () => {
    read('a', 'feed');
    for (const key of ['waiting', 'failed', 'aside']) find(key, { source: 'feed' });
    step('aside', { type: 'put-aside', at: T0 });
    shows('feed', [], at(10));
    expect(find('a', { source: 'feed', version: '2' }, at(20))).toBe(true);
    expect(forget(at(100))).toBe(0);
    expect(ledger.jobs({}, 10)).toHaveLength(4);
  });
});

describe('jobs', () => {
  it('come back as they went in', () => {
    const content = { type: 'text/html', text: '<p>A met B.</p>' } as const;
    find('a', { source: 'feed', told: { title: 'A met B' }, content });
    expect(ledger.job('a')).toEqual({
      key: 'a',
      source: 'feed',
      version: '1',
      told: { title: 'A met B' },
      content,
      state: 'waiting',
      tries: 0,
      alone: false,
      due: T0,
      changed: T0,
    });
    expect(ledger.job('b')).toBeUndefined();
  });

  it('are each there once, however often they are shown', () => {
    expect([find('a'), find('a'), find('a', { version: '2' }), find('a', { version: '2' })]).toEqual([
      true,
      false,
      true,
      false,
    ]);
    expect(ledger.jobCounts().waiting).toBe(1);
  });

  it('are taken when they are due, those that waited longest first, and by one at a time', () => {
    find('late', {}, at(20));
    find('b');
    find('a');
    expect([take(at(10)), take(at(10), 10, 'another'), take(at(30))]).toEqual([['a', 'b'], [], ['late']]);
  });

  it('of a source with many hold up no other', () => {
    for (const key of ['a1', 'a2', 'a3', 'a4']) find(key, { source: 'a' });
    find('b1', { source: 'b' }, at(1));
    expect([take(at(2), 2), take(at(2), 10)]).toEqual([
      ['a1', 'b1'],
      ['a2', 'a3', 'a4'],
    ]);
  });

  it('are taken no more than are wanted', () => {
    for (const key of ['a', 'b', 'c']) find(key);
    expect([take(T0, 2), take(T0, 2)]).toEqual([['a', 'b'], ['c']]);
  });

  it('whose lease runs out are taken again, each by itself', () => {
    for (const key of ['a', 'b']) find(key);
    take(T0);
    expect(take(at(59))).toEqual([]);
    expect([take(at(60)), take(at(60)), take(at(60))]).toEqual([['a'], ['b'], []]);
  });

  it('of somebody who is gone are given up at once, behind those that were due before', () => {
    for (const key of ['a', 'b', 'c']) find(key);
    take(T0, 1, 'gone');
    expect(ledger.transaction(() => ledger.giveUpJobs('gone', at(1)))).toBe(1);
    expect([take(at(2)), take(at(2))]).toEqual([['b', 'c'], ['a']]);
  });

  it('that fail wait a minute and then an hour, and are set aside with what is needed to look into it', () => {
    find('a');
    take(T0);
    fail('a', T0);
    expect([take(at(59)), take(at(60))]).toEqual([[], ['a']]);
    fail('a', at(60));
    expect([take(at(3659)), take(at(3660))]).toEqual([[], ['a']]);
    expect(fail('a', at(3660))).toMatchObject({
      state: 'set-aside',
      reason: 'no answer',
    });
    expect([take(at(1e7)), ledger.nextJobDue()]).toEqual([[], undefined]);
    step('a', { type: 'retried', at: at(1e7) });
    expect(take(at(1e7))).toEqual(['a']);
  });

  it('say when the next one can be taken, those in somebody’s hands too', () => {
    expect(ledger.nextJobDue()).toBeUndefined();
    find('a', {}, at(5));
    expect(ledger.nextJobDue()).toBe(at(5));
    take(at(5));
    expect(ledger.nextJobDue()).toBe(at(65));
    done('a', at(6));
    expect(ledger.nextJobDue()).toBeUndefined();
  });

  it('are listed the latest first, by state and source, page by page', () => {
    for (const [i, key] of ['a', 'b', 'c', 'd'].entries())
      find(key, { source: i < 2 ? 'one' : 'two' }, at(i));
    take(at(9), 1);
    const keys = (filter: Parameters<Ledger['jobs']>[0], ...rest: [number?, JobPlace?]) =>
      ledger.jobs(filter, rest[0] ?? 10, rest[1]).map(({ key }) => key);
    expect(keys({})).toEqual(['a', 'd', 'c', 'b']);
    expect(keys({}, 2, ledger.jobPlace('d'))).toEqual(['c', 'b']);
    expect([keys({ states: ['taken'] }), keys({ states: ['waiting', 'taken'], source: 'one' })]).toEqual([
      ['a'],
      ['a', 'b'],
    ]);
    expect(keys({ keys: ['b', 'none'] })).toEqual(['b']);
    expect([...eachJob(ledger, {})]).toHaveLength(4);
  });

  it('are counted by state, of one source or of all', () => {
    find('a', { source: 'one' });
    find('b', { source: 'two' });
    take(T0, 1);
    done('a');
    const none = { waiting: 0, taken: 0, failed: 0, 'set-aside': 0, done: 0 };
    expect(ledger.jobCounts()).toEqual({ ...none, waiting: 1, done: 1 });
    expect(ledger.jobCounts('two')).toEqual({ ...none, waiting: 1 });
    expect(ledger.jobCounts('three')).toEqual(none);
  });

  it('are no part of the graph: neither its change number nor a rebuild touches them', () => {
    const change = ledger.change();
    find('a');
    ledger.transaction(() =>
      ledger.putSource(newSource({ address: 'feed', every: 60, allowPrivate: false }, T0)),
    );
    expect(ledger.change()).toBe(change);
    ledger.transaction(() => ledger.clearDerived());
    expect([ledger.job('a')?.state, ledger.sources().length]).toEqual(['waiting', 1]);
  });

  it('are as they were where a transaction fails', () => {
    find('a');
    expect(() =>
      ledger.transaction(() => {
        ledger.takeJobs({ by: 'me', now: T0, until: at(60), limit: 1 });
        throw new Error('cut');
      }),
    ).toThrow('cut');
    expect(ledger.job('a')?.state).toBe('waiting');
  });
});

describe('sources', () => {
  it('come back as they went in, by address', () => {
    const plain = newSource({ address: '/news', every: 60, allowPrivate: false }, T0);
    const full = {
      ...newSource({ address: 'https://a.example/feed', every: 900, allowPrivate: true }, T0),
      taken: { one: 'feed', many: 'feeds' },
      validators: { etag: '"1"', modified: 'Thu, 01 Jan 2026 00:00:00 GMT' },
      outcome: 'failed' as const,
      reason: 'nobody answers',
      failures: 2,
      read: at(1),
    };
    ledger.transaction(() => [full, plain].forEach((source) => ledger.putSource(source)));
    expect(ledger.sources()).toEqual([plain, full]);
    expect([ledger.source('/news'), ledger.source('/none')]).toEqual([plain, undefined]);
  });

  it('are forgotten without what they showed', () => {
    ledger.transaction(() =>
      ledger.putSource(newSource({ address: '/news', every: 60, allowPrivate: false }, T0)),
    );
    find('/news/a.txt', { source: '/news' });
    expect(ledger.transaction(() => [ledger.dropSource('/news'), ledger.dropSource('/news')])).toEqual([
      true,
      false,
    ]);
    expect(ledger.job('/news/a.txt')).toBeDefined();
  });
});
