// Workers, writer and Redis die at any moment, messages come twice and in any order: what comes out is what one machine
// makes of the same articles, byte for byte.

import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ledgerPath } from '../../../graph/home/index.ts';
import { openLedger } from '../../../graph/ledger/index.ts';
import { counts, queueAddress, type QueueCounts } from '../../../graph/queue/index.ts';
import { isUnread } from '../../bench/gold-corpus.ts';
import { seededRandom } from '../../bench/random.ts';
import { type Machine, runMachine, startMachine } from './machines.ts';
import { NO_REDIS, startRedis } from './redis-server.ts';

const DEEP = process.env['CHANCERY_DEEP'] === '1';
const [ARTICLES, KILLS, SEEDS] = DEEP ? [200, 6, [1, 2, 3]] : [24, 2, [1]];
/** In one language, so that short runs do not spend their time on word lists. */
const LANGUAGE = DEEP ? /^[a-z]+-\d+\.txt$/ : /^en-\d+\.txt$/;

const ofRedis = NO_REDIS === undefined ? describe : describe.skip;
ofRedis(`many machines${NO_REDIS === undefined ? '' : ` (skipped: ${NO_REDIS})`}`, () => {
  const root = mkdtempSync(join(tmpdir(), 'chancery-machines-'));
  const folder = join(root, 'articles');
  let alone = '';

  beforeAll(async () => {
    for (const corpus of ['seeds/articles', 'tests/gold/articles']) {
      for (const file of readdirSync(corpus).sort()) {
        const taken = LANGUAGE.test(file) && !isUnread(file.slice(0, -4));
        if (taken && listed(folder).length < ARTICLES) cpSync(join(corpus, file), join(folder, file));
      }
    }
    alone = await exported(await ingested(join(root, 'alone'), folder));
  }, 300_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  const rounds = [1, 2, 4].flatMap((workers) => SEEDS.map((seed) => ({ workers, seed })));
  it.each(rounds)(
    '$workers workers give what one machine gives, seed $seed',
    { timeout: DEEP ? 1_200_000 : 300_000 },
    async ({ workers, seed }) => {
      const random = seededRandom(seed * 100 + workers);
      const below = (n: number): number => Math.floor(random() * n);
      const redis = await startRedis();
      const address = queueAddress(redis.url);
      const home = join(root, `home-${workers}-${seed}`);
      const stay = ['--queue', redis.url, '--patience', '3', '--log', 'json'];
      const reader = (): Machine => startMachine('worker', ...stay, '--threads', '1');
      const writer = (): Machine => startMachine('writer', ...stay, '--home', home);
      const reading = Array.from({ length: workers }, reader);
      let writing = writer();
      try {
        // Shuffled, and a third of them sent a second time; the long form does so while the first are being read.
        const files = shuffled(listed(folder), below).map((file) => join(folder, file));
        const again = files.slice(0, files.length / 3);
        await runMachine('ingest', ...files, ...(DEEP ? [] : again), '--queue', redis.url);
        const twice = DEEP ? runMachine('ingest', ...again, '--queue', redis.url) : undefined;
        const victims = shuffled(['worker', 'writer', 'redis'], below);
        for (let kill = 0; kill < Math.max(KILLS, victims.length); kill++) {
          // Some way between the last kill and the end.
          const left = ARTICLES * (1 - (kill + random()) / (KILLS + 2));
          await until(address, ({ articles, extractions }) => articles + extractions <= left);
          const victim = victims[kill % victims.length];
          const at = below(workers);
          if (victim === 'redis') await redis.killAndRestart();
          if (victim === 'writer') {
            await writing.end('SIGKILL');
            writing = writer();
          }
          if (victim === 'worker') {
            await reading[at]!.end('SIGKILL');
            reading[at] = reader();
          }
        }
        await twice;
        await until(address, ({ articles, extractions }) => articles + extractions === 0);
        expect((await counts(address)).failed).toBe(0);
        // Ctrl-C ends each cleanly, with what it did.
        await writing.until('writing from');
        expect(await writing.end('SIGINT'), writing.said()).toBe(130);
        expect(writing.said()).toMatch(/articles written: /);
        for (const machine of reading) {
          await machine.until('reading from');
          expect(await machine.end('SIGINT'), machine.said()).toBe(130);
        }
        expect(await exported(home)).toBe(alone);
        // One id from the reading to the graph.
        const known = articlesOf(home);
        const told = [
          ...articlesIn('written', writing),
          ...reading.flatMap((one) => articlesIn('read', one)),
        ];
        expect(told.filter((article) => !known.has(article))).toEqual([]);
      } finally {
        await Promise.all([writing, ...reading].map((machine) => machine.end('SIGKILL')));
        await redis.stop();
      }
    },
  );
});

/** The articles of which a machine's log tells that event. */
function articlesIn(event: string, machine: Machine): string[] {
  return machine
    .said()
    .split('\n')
    .filter((line) => line.includes(`"event":"${event}"`))
    .map((line) => (JSON.parse(line) as { readonly article: string }).article);
}

function articlesOf(home: string): ReadonlySet<string> {
  const ledger = openLedger(ledgerPath(home), { readOnly: true });
  try {
    return new Set(Array.from(ledger.articles(), ({ id }) => id));
  } finally {
    ledger.close();
  }
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function shuffled<T>(list: readonly T[], below: (n: number) => number): T[] {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}

async function ingested(home: string, folder: string): Promise<string> {
  await runMachine('ingest', folder, '--home', home);
  return home;
}

function exported(home: string): Promise<string> {
  return runMachine('export', '--home', home, '--format', 'json');
}

async function until(
  address: Parameters<typeof counts>[0],
  is: (held: QueueCounts) => boolean,
): Promise<void> {
  while (!is(await counts(address))) await new Promise((resume) => setTimeout(resume, 100));
}
