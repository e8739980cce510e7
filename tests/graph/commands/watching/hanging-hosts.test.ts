import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listSource, readEntry } from '../../../../ingest/index.ts';
import { serve, testWeb, text } from '../../../ingest/web/local-server.ts';
import { articleAt, watchedHome, type WatchedHome } from './watched-home.ts';

/** The clock of the watch goes so many times as fast as the test's. */
const HASTE = 20;
/** Whoever hangs here hangs for good: no limit of time helps those who wait for him. */
const FOR_GOOD = { firstByte: 2_000_000_000, whole: 2_000_000_000, window: 2_000_000_000 };

let home: WatchedHome;
beforeEach(() => {
  home = watchedHome();
  const began = Date.now();
  home.clock = {
    now: () => Date.UTC(2026, 0, 1) + (Date.now() - began) * HASTE,
    sleep: (milliseconds, signal) =>
      sleep(milliseconds / HASTE, undefined, signal && { signal }).catch(() => undefined),
  };
});
afterEach(() => home.remove());

/** A server that takes questions and never answers; how many wait. */
async function hangingHost(): Promise<{ readonly origin: string; waiting(): number }> {
  let waiting = 0;
  const hang = (): void => void waiting++;
  const { origin } = await serve({ '/feed': hang, '/1': hang, '/2': hang });
  return { origin, waiting: () => waiting };
}

const feedOf = (...addresses: readonly string[]): string =>
  `<rss version="2.0"><channel><title>P</title>${addresses.map((address) => `<item><link>${address}</link></item>`).join('')}</channel></rss>`;

/** Watches until that article is in the graph, and ends it. */
async function watchUntil(label: string, stopped: AbortController): Promise<void> {
  const web = testWeb({
    limits: FOR_GOOD,
    signal: stopped.signal,
    resolve: async () => ['127.0.0.1'],
  });
  home.list = (address) =>
    listSource({ address, validators: {}, isKnown: () => false }, web, home.clock!.now());
  home.entry = async (key, entry) => {
    for await (const item of readEntry(entry, {}, web)) if ('problem' in item) return item;
    return { extraction: articleAt(new URL(key).pathname) };
  };
  const watching = home.run('watch');
  const labels = (): string[] =>
    home.look((ledger) => [...ledger.articles()].map((article) => article.label));
  while (!labels().includes(label)) await sleep(50);
  stopped.abort();
  home.stop();
  await watching;
}

it('feeds of eight hosts that hang keep no other from being read', async () => {
  const hosts = await Promise.all(Array.from({ length: 8 }, hangingHost));
  const good = await serve({
    '/feed': (request, response) =>
      text(feedOf(`http://${request.headers.host}/good`), { 'content-type': 'application/rss+xml' })(
        request,
        response,
      ),
    '/good': text('Talks in Oslo\n\nThe ministers met in Oslo on 31 May 2024.'),
  });
  await home.run('sources', 'add', ...hosts.map(({ origin }) => `${origin}/feed`), '--allow-private');
  // It is due after them.
  await sleep(10);
  await home.run('sources', 'add', `${good.origin}/feed`, '--allow-private');
  await watchUntil('-good', new AbortController());
  expect(hosts.map((host) => host.waiting())).toEqual(hosts.map(() => 1));
});

it('articles of more hosts that hang than may be asked at once keep those of others from nothing', async () => {
  const hosts = await Promise.all(Array.from({ length: 70 }, hangingHost));
  const addresses = hosts.flatMap(({ origin }) => [`${origin}/1`, `${origin}/2`]);
  const rss = (request: IncomingMessage, response: ServerResponse): void => {
    // Sorted behind all others, it is taken last.
    const last = `http://z.example:${request.headers.host?.split(':')[1]}/zz`;
    text(feedOf(...addresses, last), { 'content-type': 'application/rss+xml' })(request, response);
  };
  const good = await serve({
    '/feed': rss,
    '/zz': text('Talks in Oslo\n\nThe ministers met in Oslo on 31 May 2024.'),
  });
  await home.run('sources', 'add', `${good.origin}/feed`, '--allow-private');
  await watchUntil('-zz', new AbortController());
  const asked = hosts.map((host) => host.waiting());
  // Each of them is asked for one thing at a time.
  expect([asked.some((count) => count > 0), asked.every((count) => count <= 1)]).toEqual([true, true]);
});
