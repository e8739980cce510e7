import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { articleAt, shows, type WatchedHome, watchedHome } from './watched-home.ts';

const FEED = 'https://a.example/feed';
const MINUTE = 60_000;

let home: WatchedHome;
beforeEach(() => void (home = watchedHome()));
afterEach(() => home.remove());

const watch = (...words: string[]) => home.run('watch', ...words);
const states = () =>
  home.look((ledger) => Object.fromEntries(ledger.jobs({}, 100).map(({ key, state }) => [key, state])));

describe('a source that is named', () => {
  it('on this machine is refused at once, unless that is meant', async () => {
    const own = 'http://127.0.0.1:9/feed';
    expect(await home.run('sources', 'add', FEED, own)).toMatchObject({
      code: 2,
      err: expect.stringMatching(
        /"http:\/\/127\.0\.0\.1:9\/feed" is not watched: .+--allow-private/,
      ) as never,
    });
    expect((await home.run('sources', 'add', own, '--allow-private')).code).toBe(0);
    expect(home.look((ledger) => ledger.sources().map(({ address }) => address))).toEqual([own]);
  });
});

describe('a source that is watched', () => {
  it('remembers what it has read for as long as a source shows it, and a month longer', async () => {
    await home.run('sources', 'add', FEED, '--every', '1d');
    const DAY = 1440 * MINUTE;
    const read: string[] = [];
    home.entry = (key) => (read.push(key), { extraction: articleAt(key) });
    const day = async (...keys: string[]): Promise<void> => {
      home.list = () => shows(...keys);
      await watch('--once');
      home.pass(DAY);
    };
    await day('stays', 'flickers', 'goes');
    for (let at = 1; at <= 28; at++) await day('stays');
    await day('stays', 'flickers');
    for (let at = 0; at < 4; at++) await day('stays');
    expect(states()).toEqual({ stays: 'done', flickers: 'done' });
    expect(read).toEqual(['flickers', 'goes', 'stays']);
    // Whoever comes back after that is read once more, and nothing of it is new.
    home.list = () => shows('goes');
    const { out } = await watch('--once', '--json');
    expect(JSON.parse(out)).toMatchObject({ added: 0, unchanged: 1 });
  });

  it('and then no longer is forgotten with what it has shown, a month later', async () => {
    await home.run('sources', 'add', FEED);
    home.list = () => shows('a');
    await watch('--once');
    await home.run('sources', 'remove', FEED);
    await home.run('sources', 'add', 'https://b.example/feed', '--every', '1d');
    home.list = () => shows('b');
    home.pass(29 * 1440 * MINUTE);
    await watch('--once');
    expect(states()).toEqual({ a: 'done', b: 'done' });
    home.pass(2 * 1440 * MINUTE);
    await watch('--once');
    expect(states()).toEqual({ b: 'done' });
  });
});
