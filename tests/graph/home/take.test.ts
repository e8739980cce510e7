import { describe, expect, it } from 'vitest';
import { articleKey, type Extraction } from '../../../graph/model/index.ts';
import { bytesOf, inHome, NOW } from '../merge/graph-of.ts';
import { report } from '../merge/report.ts';

const [A, B] = [report('a', [{}]), report('b', [{ who: ['country:US', 'country:CN'] }])];

describe('taking what is at hand', () => {
  it('gives what each article was to the ledger, under its key', () =>
    inHome(async (home) => {
      const taken = await home.take([A, B], NOW.now());
      expect(taken.map(({ label, key, outcome, events }) => [label, key, outcome, events])).toEqual([
        ['a', articleKey(A.article), 'added', 1],
        ['b', articleKey(B.article), 'added', 1],
      ]);
    }));

  it('in groups, twice and in another order, makes the graph that a load makes', async () => {
    const loaded = await inHome(async (home) => {
      await home.load([A, B], NOW);
      return bytesOf(home);
    });
    await inHome(async (home) => {
      for (const group of [[B], [A, B], [B, A]]) await home.take(group, NOW.now());
      expect(bytesOf(home)).toBe(loaded);
    });
  });

  it('refuses what is no extraction, without a key, and takes the rest', () =>
    inHome(async (home) => {
      const taken = await home.take([{ ...A, events: 'none' } as unknown as Extraction, B], NOW.now());
      expect(taken.map(({ outcome, key }) => [outcome, key !== undefined])).toEqual([
        ['refused', false],
        ['added', true],
      ]);
      expect(taken[0]!.issues.map(({ code }) => code)).toEqual(['bad-shape']);
    }));
});
