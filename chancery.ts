// The command: binds the doors of ingest and graph to this process's terminal, clock and signals.

import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { keepHeapSmall, main, type Context, type Terminal } from './graph/commands/index.ts';
import type { SourceOptions } from './graph/model/index.ts';
import { loadWorld, type World } from './graph/world/index.ts';
import type { Web, WebMeans } from './ingest/index.ts';

keepHeapSmall();

const stopped = new AbortController();
// The first Ctrl-C ends cleanly; a second one ends at once, as the platform does it.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopped.abort());

// A reader that closes the pipe early (`| head`) has what it wanted.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const terminal: Terminal = {
  out: (text) => void process.stdout.write(text),
  async drained() {
    if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain');
  },
  err: (text) => void process.stderr.write(text),
  stdin: process.stdin,
  outIsTerminal: process.stdout.isTTY,
  errIsTerminal: process.stderr.isTTY,
  columns: process.stdout.columns ?? 0,
  color: process.stdout.isTTY && !process.env['NO_COLOR'],
};

/** Half of all modules, which only those commands need that read or merge. */
const ingest = () => import('./ingest/index.ts');
const models = () => import('./ingest/models.ts');

let loaded: World | undefined;
const world = (): World => (loaded ??= loadWorld());

const timers = {
  now: () => Date.now(),
  // Who stops waiting has no use for an error.
  sleep: (milliseconds: number, signal?: AbortSignal) =>
    sleep(milliseconds, undefined, signal && { signal }).catch(() => undefined),
};

const means: WebMeans = {
  ...timers,
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
  signal: stopped.signal,
};
let webs: ((options: SourceOptions) => Web) | undefined;
/** One network for all who ask in the same way, so that a host is asked by one at a time. */
const web = async (options: SourceOptions): Promise<Web> =>
  (webs ??= (await ingest()).webs(means, process.env['CHANCERY_CONTACT']))(options);

const context: Context = {
  terminal,
  env: process.env,
  root: dirname(fileURLToPath(import.meta.url)),
  ...timers,
  signal: stopped.signal,
  world,
  reading: {
    async *sources(paths, stdin, options = {}) {
      yield* (await ingest()).readSources(paths, stdin, { options, web: await web(options) });
    },
    list: async (source) => (await ingest()).listSource(source, await web(source), timers.now()),
    refused: async (address, allowPrivate) => (await ingest()).refusedAddress(address, allowPrivate),
    async *entry(entry, options) {
      yield* (await ingest()).readEntry(entry, options, await web(options));
    },
    count: async (paths) => (await ingest()).countSources(paths),
    extract: async (article) => (await ingest()).extract(article, world()),
    readers: async (articles, threads = availableParallelism()) =>
      (await ingest()).readersFor(articles, threads, world),
    model: async (choice) =>
      (await models()).openModelReaders(choice, {
        env: process.env,
        world,
        fetch,
        timers,
        signal: stopped.signal,
      }),
    estimate: async (article, choice) =>
      (await models()).estimateReading(article, choice, { env: process.env, world }),
    identifier: async () => (await ingest()).createIdentifier(world()),
    explain: async (article) => (await ingest()).explain(article, world()),
  },
};

process.exitCode = await main(process.argv.slice(2), context);
