import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writeJson } from '../../../graph/export/index.ts';
import { asOfHome } from '../../../graph/home/index.ts';
import { type Ledger, openLedger } from '../../../graph/ledger/index.ts';
import { addDays } from '../../../graph/model/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../bench/generate.ts';
import { bytesOf, inHome, NOW } from '../merge/graph-of.ts';
import { report, TEST_WORLD } from '../merge/report.ts';

const see = async <T>(
  dir: string,
  day: string,
  work: (ledger: Ledger) => T,
  world = TEST_WORLD,
): Promise<T> => {
  const ledger = openLedger(join(await asOfHome(dir, world, day), 'ledger.db'), { readOnly: true });
  try {
    return work(ledger);
  } finally {
    ledger.close();
  }
};
const exported = (ledger: Ledger): string => [...writeJson(ledger)].join('');

describe('as of a day', () => {
  it(
    'is what the articles published up to it make, with the judgements of today',
    { timeout: 200_000 },
    async () => {
      const articles = [...generateExtractions({ seed: 41, articles: 30, days: 20 })];
      await fc.assert(
        fc.asyncProperty(fc.nat(25), async (days) => {
          const day = addDays('2016-01-01', days);
          const [seen, judgements] = await inHome(async (home, dir) => {
            await home.load(articles, NOW);
            const events = [...home.ledger.events()];
            await home.judge({ type: 'same', a: events[0]!.id, b: events[9]!.id }, NOW.now());
            await home.judge(
              { type: 'correct', event: events[4]!.id, field: 'date', value: '2016-01-02' },
              NOW.now(),
            );
            await home.judge({ type: 'reject', id: events[7]!.id }, NOW.now());
            const { ledger } = home;
            return [await see(dir, day, exported, GENERATED_WORLD), ledger.judgements()] as const;
          }, GENERATED_WORLD);
          const clean = await inHome(async (home) => {
            await home.load(articles.filter(({ article }) => article.published! <= day), NOW); // prettier-ignore
            await home.importJudgements(judgements, NOW.now());
            return exported(home.ledger);
          }, GENERATED_WORLD);
          expect(seen === clean).toBe(true);
        }),
        { numRuns: 4, seed: 9 },
      );
    },
  );

  it('shows a plan before it was held, and nothing of articles without a day', () =>
    inHome(async (home, dir) => {
      await home.load(
        [
          report('plan', [{ status: 'planned' }], '2025-02-20'),
          report('held', [{}], '2025-02-28'),
          report('undated', [{ on: '2025-01-01' }], null),
        ],
        NOW,
      );
      const statuses = (ledger: Ledger): string[] => [...ledger.events()].map(({ status }) => status);
      expect(await see(dir, '2025-02-19', statuses)).toEqual([]);
      expect(await see(dir, '2025-02-20', statuses)).toEqual(['planned']);
      expect(await see(dir, '2025-02-28', statuses)).toEqual(['held']);
    }));

  it('is made once, and anew when the ledger has changed; what is outgrown goes', () =>
    inHome(async (home, dir) => {
      await home.load([report('a', [{}])], NOW);
      const kept = (): string[] => readdirSync(join(dir, 'as-of'));
      const one = await asOfHome(dir, TEST_WORLD, '2025-03-01');
      expect(await asOfHome(dir, TEST_WORLD, '2025-03-01')).toBe(one);
      await asOfHome(dir, TEST_WORLD, '2025-03-02');
      expect(kept().length).toBe(2);
      await home.load([report('b', [{ on: '2025-02-01' }])], NOW);
      const other = await asOfHome(dir, TEST_WORLD, '2025-03-01');
      expect(other).not.toBe(one);
      expect(kept().length).toBe(2);
      expect(await see(dir, '2025-03-01', (ledger) => bytesOf({ ledger }))).toBe(bytesOf(home));
    }));

  it('refuses what is no day', () =>
    inHome(async (_, dir) => {
      await expect(asOfHome(dir, TEST_WORLD, '2025-02-30')).rejects.toThrow('"2025-02-30" is no day');
    }));
});
