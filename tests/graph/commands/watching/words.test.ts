import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { instantText, secondsIn, spanText } from '../../../../graph/commands/time-span.ts';
import { dropBytes, keepBytes, keptBytes } from '../../../../graph/commands/watching/kept-bytes.ts';
import { shows, type WatchedHome, watchedHome } from './watched-home.ts';

let home: WatchedHome;
beforeEach(() => void (home = watchedHome()));
afterEach(() => home.remove());

const FEED = 'https://a.example/feed';

describe('spans of time', () => {
  it.each([
    ['90s', 90, '90 s'],
    ['15m', 900, '15 min'],
    ['120m', 7200, '2 h'],
    ['1d', 86_400, '1 d'],
  ])('%s is %i seconds, and is written %s', (typed, seconds, written) => {
    expect([secondsIn(typed, 10), spanText(seconds)]).toEqual([seconds, written]);
  });

  it.each(['', '5', 'm', '5 minutes', '-5m', '1.5h', '9s', '0m'])('"%s" is none', (typed) => {
    expect(() => secondsIn(typed, 10)).toThrow(/no span of 10 s or more; write it as 90s/);
  });

  it('an instant is written to the minute, or that there was none', () => {
    expect([instantText('2026-11-30T21:04:59.000Z'), instantText(undefined)]).toEqual([
      '2026-11-30 21:04',
      'never',
    ]);
  });
});

describe('words that can’t be used', () => {
  it.each<[string[], RegExp]>([
    [['sources'], /sources needs ACTION/],
    [['sources', 'watch'], /can't "watch"; it can list, add, remove, test/],
    [['sources', 'add'], /sources add takes ADDRESS…/],
    [['sources', 'list', 'x'], /sources list takes nothing more/],
    [['sources', 'add', '/no/such/folder'], /there is no file or folder "\/no\/such\/folder"/],
    [['sources', 'add', FEED, '--every', 'often'], /"often" is no span/],
    [['sources', 'add', `${FEED}?${'x'.repeat(500)}`], /more than 500 characters/],
    [['sources', 'test', FEED, 'more'], /sources test takes ADDRESS/],
    [
      ['jobs', 'list', '--state', 'lost'],
      /"lost" is no state; there are waiting, taken, failed, set-aside, done/,
    ],
    [['jobs', 'retry'], /say which: KEY…, --state, --source, or --all/],
    [['jobs', 'drop'], /say which/],
    [['watch', 'now'], /"now" is one word too many/],
  ])('%j', async (words, message) => {
    await home.run('sources', 'add', FEED);
    const { code, err, out } = await home.run(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(message);
    expect(err.trim()).not.toContain('\n');
  });

  it.each<[string[], RegExp]>([
    [
      ['sources', 'remove', 'https://b.example/'],
      /"https:\/\/b\.example\/" is not watched; "chancery sources list"/,
    ],
    [['jobs', 'retry', 'nobody'], /no job has the key "nobody"/],
    [['jobs', 'drop', 'nobody'], /no job has the key "nobody"/],
  ])('%j names nothing that is there', async (words, message) => {
    await home.run('sources', 'add', FEED);
    expect(await home.run(...words)).toMatchObject({ code: 1, err: expect.stringMatching(message) as never });
  });
});

describe('lists', () => {
  it('say what to type where there is nothing', async () => {
    await home.run('sources', 'add', FEED);
    expect((await home.run('jobs', 'list')).err).toMatch(/"chancery sources add ADDRESS" names one/);
    await home.run('sources', 'remove', FEED);
    expect((await home.run('sources', 'list')).err).toMatch(/"chancery sources add ADDRESS" names one/);
  });

  it('are JSON for programs', async () => {
    await home.run('sources', 'add', FEED, '--every', '5m');
    home.list = () => shows('a');
    await home.run('watch', '--once');
    const { sources } = JSON.parse((await home.run('sources', 'list', '--json')).out) as {
      sources: object[];
    };
    expect(sources).toMatchObject([
      { address: FEED, every: 300, shown: 1, outcome: 'read', jobs: { done: 1 } },
    ]);
    const { jobs, counts } = JSON.parse((await home.run('jobs', 'list', '--json')).out) as {
      jobs: object[];
      counts: object;
    };
    expect([jobs, counts]).toMatchObject([[{ key: 'a', state: 'done', source: FEED }], { done: 1 }]);
  });

  it('naming a source again changes how often it is read, and keeps what is known of it', async () => {
    await home.run('sources', 'add', FEED);
    home.list = () => ({ ...shows('a'), validators: { etag: '"1"' } }) as ReturnType<typeof shows>;
    await home.run('watch', '--once');
    await home.run('sources', 'add', FEED, '--every', '1h');
    expect(home.look((ledger) => ledger.source(FEED))).toMatchObject({
      every: 3600,
      validators: { etag: '"1"' },
    });
  });

  it('a source that is tried stores nothing', async () => {
    home.list = () => shows('a', 'b');
    const { code, out } = await home.run('sources', 'test', FEED);
    expect([code, readdirSync(home.dir)]).toEqual([0, []]);
    expect(out).toMatch(/^taken for: feed\narticles: 2\n/);
  });
});

describe('the bytes of what could not be read', () => {
  it('are kept beside the ledger, and go when the article is read again', () => {
    const key = 'https://a.example/../1';
    keepBytes(home.dir, key, Buffer.from('what came'));
    const kept = keptBytes(home.dir, key)!;
    expect([kept.startsWith(join(home.dir, 'set-aside')), readFileSync(kept, 'utf8')]).toEqual([
      true,
      'what came',
    ]);
    dropBytes(home.dir, key);
    expect([existsSync(kept), keptBytes(home.dir, key)]).toEqual([false, undefined]);
    keepBytes(home.dir, key, new Uint8Array());
    expect(keptBytes(home.dir, key)).toBeUndefined();
  });
});
