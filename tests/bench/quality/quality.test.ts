// What the product is judged by, gated: the figures of `npm run bench -- quality` may not fall under these floors.

import { beforeAll, describe, expect, it } from 'vitest';
import { figure, graphF1 } from './figures.ts';
import { fileReader } from '../reading.ts';
import { scoreCorpus } from './index.ts';
import type { Total } from './total.ts';

const FLOORS = { de: 0.45, en: 0.45, vi: 0.6 } as const;
const READ = ['de', 'en', 'vi'];

describe('reading the corpus', () => {
  let total: Total;

  beforeAll(async () => {
    total = await scoreCorpus('.', fileReader(), { languages: READ, split: 'read' });
  }, 60_000);

  it.each(Object.entries(FLOORS))('gives a graph F1 in %s of at least %f', (language, floor) => {
    expect(graphF1(total.byLanguage.get(language)!)).toBeGreaterThanOrEqual(floor);
  });

  it('invents no meeting in articles without any', () => {
    expect(total.negatives).toBeGreaterThan(3);
    expect(total.inventedInNegatives).toBe(0);
  });

  it('quotes what stands in the text', () => {
    expect(total.misquoted).toBe(0);
  });

  it('proves nearly every meeting that it finds with the words that say so', () => {
    expect(figure(total.counts.evidence).f1).toBeGreaterThanOrEqual(0.85);
  });
});
