// How far the embedded store carries: what filling it costs, and what it holds in memory, as the graph grows.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../graph/store/index.ts';
import { generateGraph } from './generate-graph.ts';
import { compareWithLast } from './last-run.ts';
import { millisecondsSince } from './processor.ts';

const SIZES = [100_000, 1_000_000];
const SEED = 11;

/**
 * Prints for each number of relationships the seconds of the processor that filling the store anew takes and the memory
 * that it and its rows then hold; memory is told rightly of the first size alone. `--size N` measures one.
 */
export async function benchStore(words: readonly string[]): Promise<void> {
  const at = words.indexOf('--size');
  const figures: Record<string, number> = {};
  for (const relationships of at < 0 ? SIZES : [Number(words[at + 1])]) {
    const dir = mkdtempSync(join(tmpdir(), 'chancery-store-'));
    const store = openStore({ dir });
    try {
      const began = process.cpuUsage();
      await store.rebuild(generateGraph({ seed: SEED, relationships }), 1);
      const used = millisecondsSince(began);
      const size = relationships.toLocaleString('en-US');
      figures[`${size}: s`] = Math.round(used / 100) / 10;
      figures[`${size}: MB`] = Math.round(process.resourceUsage().maxRSS / 1024);
    } finally {
      await store.close();
      rmSync(dir, { recursive: true, force: true });
    }
  }
  compareWithLast('store', '', figures);
}
