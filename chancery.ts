// The command: binds the doors of ingest and graph to this process's terminal, clock and signals.

import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { main, type Context, type Terminal } from './graph/commands/index.ts';
import { loadWorld, type World } from './graph/world/index.ts';
import {
  countSources,
  createIdentifier,
  estimateReading,
  explain,
  extract,
  openModelReaders,
  readersFor,
  readSources,
} from './ingest/index.ts';

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

let loaded: World | undefined;
const world = (): World => (loaded ??= loadWorld());

const timers = {
  now: () => Date.now(),
  // Who stops waiting has no use for an error.
  sleep: (milliseconds: number, signal?: AbortSignal) =>
    sleep(milliseconds, undefined, signal && { signal }).catch(() => undefined),
};

const context: Context = {
  terminal,
  env: process.env,
  root: dirname(fileURLToPath(import.meta.url)),
  now: () => Date.now(),
  signal: stopped.signal,
  world,
  reading: {
    sources: readSources,
    count: countSources,
    extract: (article) => extract(article, world()),
    readers: (articles) => readersFor(articles, availableParallelism(), world),
    model: (choice) =>
      openModelReaders(choice, { env: process.env, world, fetch, timers, signal: stopped.signal }),
    estimate: (article, choice) => estimateReading(article, choice, { env: process.env, world }),
    identifier: () => createIdentifier(world()),
    explain: (article) => explain(article, world()),
  },
};

process.exitCode = await main(process.argv.slice(2), context);
