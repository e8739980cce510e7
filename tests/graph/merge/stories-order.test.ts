// What is told in `tests/gold/merge`, in whatever order it comes: generated reports hold little of what real ones do.

import { expect, it } from 'vitest';
import type { Extraction } from '../../../graph/model/index.ts';
import { goldOf, worldOfWords } from '../../bench/joining.ts';
import { seededRandom } from '../../bench/random.ts';
import { bytesOf, inHome, NOW } from './graph-of.ts';

const ORDERS = process.env.CHANCERY_DEEP === '1' ? 50 : 2;

it(
  'stories give the same graph in any order, in pieces, and computed anew',
  { timeout: 300_000 },
  async () => {
    const { extractions } = await goldOf('.', 'stories');
    const world = worldOfWords();
    const graphAfter = (batches: readonly (readonly Extraction[])[], rebuilt = false): Promise<string> =>
      inHome(async (home) => {
        for (const batch of batches) await home.load(batch, NOW);
        if (rebuilt) await home.rebuild();
        return bytesOf(home);
      }, world);
    const clean = await graphAfter([extractions]);
    expect(clean.split('\n').length).toBeGreaterThan(1000);
    expect((await graphAfter([extractions], true)) === clean).toBe(true);
    const random = seededRandom(9);
    for (let order = 0; order < ORDERS; order++) {
      const other = shuffled(extractions, random);
      const cut = Math.floor(random() * other.length);
      expect((await graphAfter([other.slice(0, cut), other])) === clean, `order ${order}`).toBe(true);
    }
  },
);

/** Fisher and Yates. */
function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const all = [...list];
  for (let at = all.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [all[at], all[other]] = [all[other]!, all[at]!];
  }
  return all;
}
