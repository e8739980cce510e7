// How many articles a second go through ledger and merge, one commit a group, each on the disk.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHome } from '../../graph/home/index.ts';
import { generateExtractions, GENERATED_WORLD } from './generate.ts';
import { compareWithLast } from './last-run.ts';

const SIZES = [2_000, 10_000];

/** Prints article transactions a second, with merge, at each size, beside the run before. */
export async function benchLoad(): Promise<void> {
  const figures: Record<string, number> = {};
  for (const articles of SIZES) {
    const extractions = [...generateExtractions({ seed: 7, articles })];
    const dir = mkdtempSync(join(tmpdir(), 'chancery-load-'));
    const home = await openHome({ dir, world: GENERATED_WORLD });
    const began = performance.now();
    await home.load(extractions, { now: () => new Date().toISOString() });
    figures[`${articles} articles`] = Math.round(articles / ((performance.now() - began) / 1000));
    await home.close();
    rmSync(dir, { recursive: true, force: true });
  }
  compareWithLast('load', 'articles/s', figures);
}
