// What the product is judged by, gated: the figures of `npm run bench -- quality` may not fall.

import { beforeAll, describe, expect, it } from 'vitest';
import { READABLE } from '../../../ingest/languages/index.ts';
import { fileReader } from '../reading.ts';
import { figure } from './figures.ts';
import { fallen, floorsOf, readFloors, SPLITS, type Floors } from './floors.ts';
import { scoreCorpus } from './index.ts';
import type { Total } from './total.ts';

describe.each(SPLITS)('reading the %s articles', (split) => {
  let total: Total;

  beforeAll(async () => {
    total = await scoreCorpus('.', fileReader(), { split });
  }, 240_000);

  it('is no worse than it was, in any language', () => {
    expect(fallen(readFloors('.')[split], floorsOf(total))).toEqual([]);
  });

  it('is measured in every language', () => {
    expect(Object.keys(readFloors('.')[split].byLanguage)).toEqual([...READABLE]);
  });

  it('quotes what stands in the text', () => {
    expect(total.misquoted).toBe(0);
  });

  it('proves nearly every meeting that it finds with the words that say so', () => {
    expect(figure(total.counts.evidence).f1).toBeGreaterThanOrEqual(0.75);
  });
});

describe('the gate', () => {
  const floors = (graph: number, invented = 0): Floors => ({
    byLanguage: { de: { graph, meeting: 0.8 } },
    invented,
  });

  it.each([
    ['a little less', floors(0.7), floors(0.691), []],
    ['more', floors(0.7), floors(0.9), []],
    ['much less', floors(0.7), floors(0.68), ['de: graph F1 0.68, was 0.7']],
    ['an invented meeting', floors(0.7), floors(0.7, 1), ['1 meetings invented, were 0']],
    ['a language that is gone', floors(0.7), { byLanguage: {}, invented: 0 }, ['de: graph F1 0, was 0.7', 'de: meeting F1 0, was 0.8']],
  ])('says of %s: %j', (_, before, now, said) => expect(fallen(before, now)).toEqual(said)); // prettier-ignore
});
