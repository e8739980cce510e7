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
/** Milliseconds within which the process is killed: what its load takes on a fast machine. */
const WITHIN = KILLED_LOAD.articles;
const CHILD = fileURLToPath(new URL('load-child.ts', import.meta.url));

describe('a process that is killed while it loads', () => {
  it(
    'loses nothing that it reported, and going on gives the graph of a clean run',
    { timeout: 3_600_000 },
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
        const reported = await killAfter(dir, kill, random() * WITHIN);
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

/** Starts a load and kills it `ms` after it has begun; gives the labels that it reported. */
function killAfter(dir: string, seed: number, ms: number): Promise<Set<string>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dir, String(seed)]);
    let said = '';
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGKILL'), ms));
    child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
    child.once('error', reject);
    // The last line may be cut; a label counts once its line has ended.
    child.once('close', () => resolve(new Set(said.split('\n').slice(1, -1))));
  });
}
