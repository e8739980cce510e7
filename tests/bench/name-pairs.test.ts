// Names across scripts, gated: two may hardly ever be taken for one.

import { expect, it } from 'vitest';
import { loadWorld } from '../../graph/world/index.ts';
import { measurePairs, readPairs } from './name-pairs.ts';

it('of 300 pairs and more, hardly two that are two are one, and most that are one are', () => {
  const figures = measurePairs(readPairs('.'), loadWorld());
  expect(figures.pairs).toBeGreaterThanOrEqual(300);
  expect(figures.wronglyEqual).toBeLessThanOrEqual(0.01);
  expect(figures.recall).toBeGreaterThanOrEqual(0.8);
});

it('says which pairs it mistook', () => {
  const pair = { kind: 'person', of: [undefined, undefined], names: ['Wang', 'Wang'], same: true } as const;
  expect(measurePairs([pair], { has: () => false }).misses).toEqual(['kept apart: Wang ~ Wang']);
});
