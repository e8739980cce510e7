import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { openHome } from '../../../graph/home/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../bench/generate.ts';
import { seededRandom } from '../../bench/random.ts';
import { bytesOf, inHome, NOW } from '../merge/graph-of.ts';
import { KILLED_LOAD } from './killed-load.ts';

const KILLS = process.env.CHANCERY_DEEP === '1' ? 200 : 3;
/** Milliseconds for one kill at most: beside eight others on two cores it took five minutes. */
const FOR_A_KILL = 600_000;
/** It is killed when it has reported some of its articles, and up to so many milliseconds later: in mid-transaction. */
const WITHIN = { share: 0.8, ms: 50 } as const;
const CHILD = fileURLToPath(new URL('load-child.ts', import.meta.url));

describe('a process that is killed while it loads', () => {
  it(
    'loses nothing that it reported, and going on gives the graph of a clean run',
    { timeout: KILLS * FOR_A_KILL },
    async () => {
      const articles = [...generateExtractions(KILLED_LOAD)];
      const clean = await inHome(async (home) => {
        await home.load(articles, NOW);
        return bytesOf(home);
      }, GENERATED_WORLD);
      const random = seededRandom(1);
      let caught = 0;
      for (let kill = 0; kill < KILLS; kill++) {
        const dir = mkdtempSync(join(tmpdir(), 'chancery-killed-'));
        const articlesFirst = random() * WITHIN.share * articles.length;
        const reported = await killAfter(dir, kill, articlesFirst, random() * WITHIN.ms);
        if (reported.size > 0 && reported.size < articles.length) caught++;
        const home = await openHome({ dir, world: GENERATED_WORLD });
        const labels = new Set([...home.ledger.articles()].map(({ label }) => label));
        for (const label of reported) expect(labels).toContain(label);
        await home.load(articles, NOW);
        expect(bytesOf(home) === clean).toBe(true);
        await home.close();
        rmSync(dir, { recursive: true, force: true });
      }
      expect(caught).toBeGreaterThan(0);
    },
  );
});

/** Starts a load and kills it `ms` after it has reported so many articles; gives the labels that it reported. */
function killAfter(dir: string, seed: number, articles: number, ms: number): Promise<Set<string>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [
      '--import',
      './graph/typescript/register.mjs',
      CHILD,
      dir,
      String(seed),
    ]);
    const lines: string[] = [''];
    let isDue = false;
    child.stdout.on('data', (chunk: Buffer) => {
      const [rest, ...more] = chunk.toString().split('\n');
      lines.push(lines.pop()! + rest!, ...more);
      // The first line says that it has begun, the last one has not ended.
      if (isDue || lines.length - 2 < articles) return;
      isDue = true;
      setTimeout(() => child.kill('SIGKILL'), ms);
    });
    child.once('error', reject);
    child.once('close', () => resolve(new Set(lines.slice(1, -1))));
  });
}
