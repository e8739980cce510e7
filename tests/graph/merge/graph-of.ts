// A merged graph out of extractions, in a ledger that is thrown away.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphRows, type Home, openHome } from '../../../graph/home/index.ts';
import type { Extraction } from '../../../graph/model/index.ts';
import { TEST_WORLD } from './report.ts';

/** Opens a home in a folder of its own, runs `work` in it, and throws both away. */
export async function inHome<T>(
  work: (home: Home, dir: string) => T | Promise<T>,
  world = TEST_WORLD,
): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-test-'));
  const home = await openHome({ dir, world });
  try {
    return await work(home, dir);
  } finally {
    await home.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Time of reading in tests. */
export const NOW = { now: (): string => '2026-01-01T00:00:00.000Z' };

/** Loads batches, one load each, and gives what `see` sees. */
export async function graphOf<T>(
  batches: readonly (readonly Extraction[])[],
  see: (home: Home) => T | Promise<T>,
): Promise<T> {
  return inHome(async (home) => {
    for (const batch of batches) await home.load(batch, NOW);
    return see(home);
  });
}

/** Every row of the graph, as text. */
export function bytesOf({ ledger }: Pick<Home, 'ledger'>): string {
  return [...graphRows(ledger)].map((row) => JSON.stringify(row)).join('\n');
}
