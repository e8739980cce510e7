// A day of the world's news end to end: texts into a new home, through the same load as `ingest`, into the store.

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Context } from '../../../graph/commands/context.ts';
import { keepHeapSmall } from '../../../graph/commands/heap.ts';
import { loadItems, type SourcesSummary } from '../../../graph/commands/load-sources.ts';
import { ledgerPath, openHome } from '../../../graph/home/index.ts';
import type { SourceItem } from '../../../graph/model/index.ts';
import { openStore } from '../../../graph/store/index.ts';
import { loadWorld, type World } from '../../../graph/world/index.ts';
import { createIdentifier, readersFor } from '../../../ingest/index.ts';
import { readArticle } from '../../../ingest/article/read-article.ts';
import { compareWithLast } from '../last-run.ts';
import { type DayOptions, generateDay } from './generate-day.ts';
import { millisecondsSince } from '../processor.ts';

/** Texts of a day, as the web's larger collections count them. */
const DAY = 500_000;
const SEED = 20;
/** Threads that read: one a core, beside the one that writes. */
const MOST_THREADS = 2;

/** What a load of a day's texts came to. */
export interface DayRun extends SourcesSummary {
  readonly seconds: number;
  /** Seconds of the processor, all threads together. */
  readonly processor: number;
  /** The most memory of the process, in MB. */
  readonly memory: number;
}

/**
 * Reads a day into a new home, which is thrown away at the end, and prints articles a second, events, the most memory, and
 * the minutes that the whole day takes. `--articles N` for a part of it; `--progress` shows how far it is.
 */
export async function benchDay(words: readonly string[]): Promise<void> {
  const at = words.indexOf('--articles');
  const articles = at < 0 ? DAY : Number(words[at + 1]);
  const dir = mkdtempSync(join(tmpdir(), 'chancery-day-'));
  try {
    const run = await loadDay(dir, { seed: SEED, articles }, words.includes('--progress'));
    const { seconds, processor, memory, events, read } = run;
    const ledger = ledgerBytes(dir);
    const rate = read / seconds;
    console.log(`${read.toLocaleString('en-US')} articles, ${events.toLocaleString('en-US')} events told`);
    console.log(`the day of ${DAY.toLocaleString('en-US')} takes ${(DAY / rate / 60).toFixed(1)} minutes${read < DAY ? ' at this rate' : ''}; ${Math.round(ledger / read)} bytes of the ledger an article, ${((ledger / read) * DAY * 1e-9).toFixed(2)} GB a day`); // prettier-ignore
    compareWithLast('day', '', {
      'articles/s': Math.round(rate),
      'processor ms each': Math.round((processor * 1e5) / read) / 100,
      'MB at most': memory,
    });
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The file and what of it still stands in its log, so that a short run says too much. */
function ledgerBytes(dir: string): number {
  const files = readdirSync(dir).filter((file) => file.startsWith(basename(ledgerPath(dir))));
  return files.reduce((sum, file) => sum + statSync(join(dir, file)).size, 0);
}

/** The same, told as figures; `dir` is the home. */
export async function loadDay(dir: string, options: DayOptions, progress = false): Promise<DayRun> {
  keepHeapSmall();
  const world = loadWorld();
  const [began, used] = [performance.now(), process.cpuUsage()];
  const store = openStore({ dir: join(dir, 'graph') });
  const home = await openHome({
    ...{ dir, world: { ...world, ...createIdentifier(world) } },
    store: () => store,
  });
  try {
    const summary = await loadItems(
      { ...home, store, reader: home.ledger },
      itemsOf(options),
      options.articles,
      contextOf(world, progress),
    );
    return {
      ...summary,
      seconds: (performance.now() - began) / 1000,
      processor: millisecondsSince(used) / 1000,
      memory: Math.round(process.resourceUsage().maxRSS / 1024),
    };
  } finally {
    await home.close();
  }
}

async function* itemsOf(options: DayOptions): AsyncGenerator<SourceItem> {
  for (const { label, text } of generateDay(options)) {
    const reading = await readArticle(text, label);
    if ('fault' in reading) throw new Error(`"${label}" is no article: ${reading.fault.what}`);
    yield { article: reading.article };
  }
}

/** What a load asks of its surroundings, with threads for reading and nobody to tell. */
function contextOf(world: World, progress: boolean): Context {
  const threads = Math.min(MOST_THREADS, availableParallelism());
  const context: Pick<Context, 'now' | 'signal'> & {
    readonly terminal: Pick<Context['terminal'], 'err' | 'errIsTerminal' | 'columns'>;
    readonly reading: Pick<Context['reading'], 'readers'>;
  } = {
    now: () => Date.now(),
    signal: new AbortController().signal,
    terminal: {
      err: (text) => void (progress && process.stderr.write(text)),
      errIsTerminal: false,
      columns: 80,
    },
    reading: { readers: async (count) => readersFor(count, threads, () => world) },
  };
  return context as unknown as Context;
}
