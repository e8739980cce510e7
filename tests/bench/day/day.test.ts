import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ledgerPath } from '../../../graph/home/index.ts';
import { openLedger } from '../../../graph/ledger/index.ts';
import { READABLE } from '../../../ingest/languages/index.ts';
import { generateDay } from './generate-day.ts';
import { loadDay } from './index.ts';
import words from './words.json' with { type: 'json' };

const ARTICLES = 150;

it(
  'a short day: every text arrives, none twice, and what it tells is in the graph',
  { timeout: 180_000 },
  async () => {
    const dir = mkdtempSync(join(tmpdir(), 'chancery-day-'));
    try {
      const run = await loadDay(dir, { seed: 1, articles: ARTICLES });
      expect(run).toMatchObject({ read: ARTICLES, added: ARTICLES, unchanged: 0, refused: 0, problems: 0 });
      const ledger = openLedger(ledgerPath(dir), { readOnly: true });
      const labels = [...ledger.articles()].map(({ label }) => label);
      const events = [...ledger.events()].length;
      ledger.close();
      expect(labels.sort()).toEqual(
        [...generateDay({ seed: 1, articles: ARTICLES })].map(({ label }) => label).sort(),
      );
      expect(events).toBeGreaterThan(0);
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  },
);

it('the same seed makes the same texts, another one others', () => {
  const of = (seed: number): string[] => Array.from(generateDay({ seed, articles: 20 }), ({ text }) => text);
  expect(of(1)).toEqual(of(1));
  expect(of(1)).not.toEqual(of(2));
});

it('texts have about 2,000 characters, Chinese and Japanese ones fewer, and no address twice', () => {
  const texts = Array.from(generateDay({ seed: 1, articles: 4_000 }), ({ text }) => text);
  const mean = texts.reduce((sum, { length }) => sum + length, 0) / texts.length;
  expect(mean).toBeGreaterThan(1_500);
  expect(mean).toBeLessThan(2_500);
  expect(new Set(texts.map((text) => text.split('\n')[0])).size).toBe(texts.length);
  expect(Object.keys(words.languages).sort()).toEqual(READABLE);
});
