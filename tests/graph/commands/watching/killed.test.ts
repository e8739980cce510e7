// Real processes, killed as `kill -9` does it, at moments that a seed says.

import { spawn } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ledgerPath } from '../../../../graph/home/index.ts';
import { type Ledger, openLedger } from '../../../../graph/ledger/index.ts';
import { seededRandom } from '../../../bench/random.ts';

const DEEP = process.env.CHANCERY_DEEP === '1';
const KILLS = DEEP ? 60 : 5;
/** Copies of each article, as other outlets would bring it: more than are taken at once. */
const OUTLETS = DEEP ? 12 : 3;
/** It is killed so many milliseconds after it began, at most; a run that is left alone takes about as long. */
const WITHIN_MS = 6000;

/** Runs the command; kills it after `killMs` where that is given. Resolves to its exit code. */
function chancery(
  words: readonly string[],
  killMs?: number,
): Promise<{ code: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['chancery.mjs', ...words], {
    env: { ...process.env, NO_COLOR: '1' },
  });
  const said = { out: '', err: '' };
  child.stdout.on('data', (chunk) => void (said.out += String(chunk)));
  child.stderr.on('data', (chunk) => void (said.err += String(chunk)));
  const timer = killMs === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killMs);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code, ...said });
    }),
  );
}

/** Reports of the seeds, each by several outlets, in files that were left alone for a while. */
function articlesIn(dir: string): number {
  mkdirSync(dir);
  const names = readdirSync('seeds/articles').filter((name) => /^(de|en)-[23]\d\.txt$/.test(name));
  for (const name of names) {
    const text = readFileSync(join('seeds/articles', name), 'utf8').replace(/^url:.*\n/m, '');
    for (let outlet = 0; outlet < OUTLETS; outlet++) {
      const path = join(dir, `${outlet}-${name}`);
      writeFileSync(path, `url: https://outlet-${outlet}.example/${name}\n${text}`);
      utimesSync(path, 1_700_000_000, 1_700_000_000);
    }
  }
  return names.length * OUTLETS;
}

function look<T>(home: string, see: (ledger: Ledger) => T): T {
  const ledger = openLedger(ledgerPath(home), { readOnly: true });
  try {
    return see(ledger);
  } finally {
    ledger.close();
  }
}

describe('a watch that is killed again and again', () => {
  it(
    'loses no article and reads none twice: the export is that of a run nobody touched',
    { timeout: 3_600_000 },
    async () => {
      const dir = mkdtempSync(join(tmpdir(), 'chancery-killed-watch-'));
      const [news, clean, killed] = ['news', 'clean', 'killed'].map((name) => join(dir, name)) as [
        string,
        string,
        string,
      ];
      const count = articlesIn(news);
      await chancery(['ingest', news, '--home', clean]);
      await chancery(['sources', 'add', news, '--every', '10s', '--home', killed]);
      const random = seededRandom(10);
      let caught = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        await chancery(['watch', '--once', '--home', killed], 500 + random() * WITHIN_MS);
        const { taken } = look(killed, (ledger) => ledger.jobCounts());
        if (taken > 0) caught++;
      }
      await chancery(['watch', '--once', '--home', killed]);
      // One that was read by itself when it was killed may be to blame, and waits a minute.
      await chancery(['jobs', 'retry', '--all', '--home', killed]);
      const last = await chancery(['watch', '--once', '--home', killed]);
      expect(last.code).toBe(0);
      look(killed, (ledger) => {
        expect(ledger.jobCounts()).toEqual({ waiting: 0, taken: 0, failed: 0, 'set-aside': 0, done: count });
        const articles = [...ledger.articles()];
        expect(articles).toHaveLength(count);
        expect(articles.filter(({ id }) => ledger.history(id).length !== 1)).toEqual([]);
      });
      const exports = await Promise.all(
        [clean, killed].map((home) => chancery(['export', '--format', 'json', '--home', home])),
      );
      expect(exports[0]!.out.length).toBeGreaterThan(10_000);
      expect(exports[1]!.out === exports[0]!.out).toBe(true);
      // With few kills on a busy machine none may have come in the middle.
      if (DEEP) expect(caught).toBeGreaterThan(5);
      rmSync(dir, { recursive: true, force: true });
    },
  );
});
