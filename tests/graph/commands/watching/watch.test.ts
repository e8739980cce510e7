import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ledgerPath, openHome } from '../../../../graph/home/index.ts';
import { openLedger } from '../../../../graph/ledger/index.ts';
import type { SourceItem } from '../../../../graph/model/index.ts';
import { TEST_WORLD } from '../../merge/report.ts';
import { articleAt, shows, type WatchedHome, watchedHome } from './watched-home.ts';

const FEED = 'https://a.example/feed';
const OTHER = 'https://b.example/feed';
const MINUTE = 60_000;

let home: WatchedHome;
beforeEach(() => void (home = watchedHome()));
afterEach(() => home.remove());

const watch = (...words: string[]) => home.run('watch', ...words);
const labels = () => home.look((ledger) => [...ledger.articles()].map(({ label }) => label).sort());
const states = () =>
  home.look((ledger) => Object.fromEntries(ledger.jobs({}, 100).map(({ key, state }) => [key, state])));
const noAnswer = (key: string, again = true): SourceItem => ({
  problem: { where: key, what: 'nobody answers', todo: 'wait', ...(again && { again: true }) },
});

describe('watch', () => {
  it('says what to do where no source is watched', async () => {
    expect(await watch()).toMatchObject({
      code: 1,
      err: expect.stringMatching(/nothing is stored/) as never,
    });
    await home.run('sources', 'add', FEED);
    await home.run('sources', 'remove', FEED);
    expect(await watch()).toMatchObject({
      code: 1,
      err: expect.stringMatching(/"chancery sources add ADDRESS"/) as never,
    });
  });

  it('--once reads what is due, then what that shows, and ends', async () => {
    await home.run('sources', 'add', FEED);
    home.list = () => shows('a', 'b');
    const { code, out, err } = await watch('--once', '--json');
    expect([code, JSON.parse(out), labels()]).toEqual([
      0,
      { added: 2, replaced: 0, unchanged: 0, events: 2, failed: 0 },
      ['a', 'b'],
    ]);
    expect(err).toMatch(/2026-01-01 00:00:00 https:\/\/a\.example\/feed: 2 to read/);
  });

  it('reads nothing again that it has read, and a source no sooner than it is due', async () => {
    await home.run('sources', 'add', FEED);
    let asked = 0;
    home.list = () => (asked++, shows('a'));
    await watch('--once');
    expect(await watch('--once')).toMatchObject({ err: '0 articles read; 0 events\n' });
    home.pass(15 * MINUTE);
    await watch('--once');
    expect([asked, labels()]).toEqual([2, ['a']]);
  });

  it('goes on until it is stopped, without being busy, and ends with 130', async () => {
    await home.run('sources', 'add', FEED, '--every', '1m');
    const slept: number[] = [];
    let asked = 0;
    home.list = () => shows(`a${asked++}`);
    home.slept = (milliseconds) => {
      slept.push(milliseconds);
      if (asked === 3) home.stop();
    };
    const { code } = await watch();
    expect([code, labels()]).toEqual([130, ['a0', 'a1', 'a2']]);
    expect(Math.max(...slept)).toBeLessThanOrEqual(5000);
    // Two minutes, in looks of five seconds.
    expect(slept.length).toBeLessThan(30);
  });

  it('a source that fails, or breaks the reader, keeps no other from being read', async () => {
    await home.run('sources', 'add', FEED, OTHER, 'https://c.example/feed');
    home.list = (address) => {
      if (address === OTHER) throw new Error('a bug');
      if (address === FEED) return shows('a');
      return {
        outcome: 'failed',
        problem: { where: address, what: 'nobody answers', todo: 'check the address' },
      };
    };
    const { code, err } = await watch('--once');
    expect([code, labels()]).toEqual([0, ['a']]);
    expect(err).toMatch(/c\.example\/feed: nobody answers; check the address/);
    expect(home.look((ledger) => ledger.sources().map(({ outcome }) => outcome))).toEqual([
      'read',
      'failed',
      'failed',
    ]);
    expect(home.look((ledger) => ledger.source(OTHER)?.reason)).toBe('a fault of ours: a bug; report it');
  });

  it('tries an article three times, a minute and an hour apart, and then sets it aside', async () => {
    await home.run('sources', 'add', FEED, '--every', '1d');
    home.list = () => shows('a', 'bad');
    const tries: number[] = [];
    const began = home.now();
    home.entry = (key) => {
      if (key === 'bad') tries.push(Math.round((home.now() - began) / MINUTE));
      return key === 'bad' ? noAnswer(key) : { extraction: articleAt(key) };
    };
    home.slept = () => {
      if (home.now() - began > 120 * MINUTE) home.stop();
    };
    await watch();
    expect([tries, states(), labels()]).toEqual([[0, 1, 61], { a: 'done', bad: 'set-aside' }, ['a']]);
  });

  it('sets aside at once what no further try can read, tells it, and goes on', async () => {
    await home.run('sources', 'add', FEED);
    home.list = () => shows('a', 'bad', 'worse');
    home.entry = (key) => {
      if (key === 'worse') throw new Error('a bug');
      return key === 'bad' ? noAnswer(key, false) : { extraction: articleAt(key) };
    };
    const { err } = await watch('--once');
    expect(states()).toEqual({ a: 'done', bad: 'set-aside', worse: 'set-aside' });
    expect(err).toMatch(/bad: nobody answers; wait; set aside/);
    expect(err).toMatch(/worse: a fault of ours: a bug; report it; set aside/);
  });

  it('goes on while a slow host is waited for, with what others show and with their lists', async () => {
    await home.run('sources', 'add', FEED, OTHER, 'https://c.example/feed');
    const many = Array.from({ length: 150 }, (_, i) => `a${i}`);
    let release = (): void => undefined;
    const slow = new Promise<void>((resume) => (release = resume));
    home.list = async (address) => {
      if (address === FEED) return shows(...many);
      if (address === OTHER) return shows('slow', 'slow too');
      await slow;
      return shows('c');
    };
    const seen: string[] = [];
    home.entry = async (key) => {
      if (key.startsWith('slow')) await slow;
      if (seen.push(key) === 150) {
        const { done, taken } = home.look((ledger) => ledger.jobCounts());
        expect([done > 50, taken >= 2]).toEqual([true, true]);
        release();
      }
      return { extraction: articleAt(key, 0) };
    };
    await watch('--once');
    expect(labels()).toEqual([...many, 'c', 'slow', 'slow-too'].sort());
  });

  it('tells as JSON what became of each article, by its key', async () => {
    await home.run('sources', 'add', FEED);
    home.list = () => shows('a', 'bad');
    home.entry = (key) => (key === 'bad' ? noAnswer(key, false) : { extraction: articleAt(key) });
    const { err } = await watch('--once', '--log', 'json');
    const told = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, string>);
    const id = home.look((ledger) => [...ledger.articles()][0]?.id);
    const of = (event: string) => told.filter((line) => line['event'] === event);
    expect(of('read')).toMatchObject([{ article: id, label: 'a', job: 'a' }]);
    expect(of('written')).toMatchObject([{ article: id, label: 'a', job: 'a', state: 'done' }]);
    expect(of('failed')).toMatchObject([{ job: 'bad', why: 'nobody answers; wait', last: true }]);
    expect(of('said')[0]).toEqual({
      time: '2026-01-01T00:00:00.000Z',
      event: 'said',
      text: 'https://a.example/feed: 2 to read',
    });
  });

  it('reads in batches: no more is taken than is read', async () => {
    await home.run('sources', 'add', FEED);
    home.list = () => shows(...Array.from({ length: 200 }, (_, i) => `a${i}`));
    let open = 0;
    let most = 0;
    home.entry = async (key) => {
      most = Math.max(most, ++open);
      await Promise.resolve();
      open--;
      return { extraction: articleAt(key, 0) };
    };
    await watch('--once');
    // Of one source: the rest is left for others.
    expect([most, labels().length]).toEqual([48, 200]);
  });

  it('stopped in the middle, puts back what it has not read; the next one goes on', async () => {
    await home.run('sources', 'add', FEED);
    home.list = () => shows('a', 'b', 'c');
    home.entry = (key) => {
      if (key === 'b') home.stop();
      return { extraction: articleAt(key) };
    };
    expect((await watch('--once')).code).toBe(130);
    expect(Object.values(states())).not.toContain('taken');
    home.entry = (key) => ({ extraction: articleAt(key) });
    await watch('--once');
    expect([states(), labels()]).toEqual([{ a: 'done', b: 'done', c: 'done' }, ['a', 'b', 'c']]);
  });

  it('takes over what a watch that is gone had in hand', async () => {
    await home.run('sources', 'add', FEED);
    const at = new Date(home.now()).toISOString();
    const ledger = openLedger(ledgerPath(home.dir));
    ledger.transaction(() => {
      ledger.findJob({ key: 'a', version: '1' }, at);
      ledger.takeJobs({ by: 'watch', now: at, until: '2030-01-01T00:00:00.000Z', limit: 1 });
    });
    ledger.close();
    await watch('--once');
    expect(states()).toEqual({ a: 'done' });
  });

  it('waits for another writer, says so once, and goes on', async () => {
    await home.run('sources', 'add', FEED);
    home.list = () => shows('a');
    const other = await openHome({ dir: home.dir, world: TEST_WORLD });
    let waits = 0;
    home.slept = () => {
      if (++waits === 3) void other.close();
    };
    const { code, err } = await watch('--once');
    expect([code, labels(), err.match(/waits:/g)?.length]).toEqual([0, ['a'], 1]);
  });

  it('goes on where the server that holds the graph is away, and says so once', async () => {
    await home.run('sources', 'add', FEED, '--every', '1m');
    let asked = 0;
    home.list = () => shows(`a${asked++}`);
    home.slept = () => void (asked === 2 && home.stop());
    const { err } = await watch('--store', 'neo4j://127.0.0.1:1');
    expect([labels(), err.match(/Neo4j does not answer/g)?.length]).toEqual([['a0', 'a1'], 1]);
  });

  it('is one at a time on a home', async () => {
    await home.run('sources', 'add', FEED, '--every', '1m');
    let second: { code: number; err: string } | undefined;
    home.slept = () => home.stop();
    home.list = async () => {
      second ??= await home.run('watch', '--once');
      return shows();
    };
    await watch();
    expect(second).toMatchObject({
      code: 1,
      err: expect.stringMatching(/watched by process \d+ on .* already/) as never,
    });
  });

  it('a long source goes in piece by piece, and its job ends with the last', async () => {
    await home.run('sources', 'add', FEED);
    home.list = () => shows('archive');
    home.entry = () => Array.from({ length: 150 }, (_, i) => ({ extraction: articleAt(`a${i}`, 0) }));
    const { out } = await watch('--once', '--json');
    expect([states(), labels().length]).toEqual([{ archive: 'done' }, 150]);
    expect(JSON.parse(out)).toMatchObject({ added: 150 });
  });
});

describe('what was set aside', () => {
  it('is listed with why, tried again on demand, and dropped on demand', async () => {
    await home.run('sources', 'add', FEED);
    home.list = () => shows('bad', 'worse');
    home.entry = (key) => noAnswer(key, false);
    await watch('--once');
    const listed = await home.run('jobs', 'list', '--state', 'set-aside');
    expect(listed.out).toMatch(/set-aside +1 +2026-01-01 00:00 +bad +nobody answers; wait/);
    expect(await home.run('jobs', 'retry', '--all')).toMatchObject({
      err: '2 tried again; "chancery watch" reads them\n',
    });
    home.entry = (key) => (key === 'bad' ? { extraction: articleAt(key) } : noAnswer(key, false));
    await watch('--once');
    expect([states(), labels()]).toEqual([{ bad: 'done', worse: 'set-aside' }, ['bad']]);
    expect(await home.run('jobs', 'drop', 'worse')).toMatchObject({ err: '1 dropped\n' });
    // Its source goes on showing it, and it is left alone until it is another one.
    home.pass(15 * MINUTE);
    await watch('--once');
    expect((await home.run('jobs', 'list', '--state', 'set-aside')).err).toMatch(/^2 done/);
    expect((await home.run('jobs', 'list')).out).toMatch(/worse +dropped by a person/);
  });
});
