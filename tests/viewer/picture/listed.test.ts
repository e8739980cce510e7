// What stands in the place of a picture: everything on the canvas, in an order that can be read.

import { describe, expect, test } from 'vitest';
import type { NodeSummary } from '../../../graph/model/index.ts';
import { listedByLook } from '../../../viewer/picture/listed.ts';

const node = (id: string, kind: NodeSummary['kind'], degree: number, day?: string): NodeSummary => ({
  id,
  kind,
  name: id,
  degree,
  ...(kind === 'talks' || kind === 'visit'
    ? { status: 'held', date: day ? { start: day, end: day } : null }
    : {}),
});
const NODES = [
  node('Ankara', 'location', 2),
  node('US', 'country', 9),
  node('old', 'talks', 3, '2024-01-01'),
  node('whenever', 'visit', 8),
  node('new', 'visit', 1, '2025-01-01'),
  node('Turkey', 'country', 12),
  node('Chile', 'country', 9),
];

describe('the canvas as lists', () => {
  test('has the meetings first, the latest first, and then who and where by how well connected', () => {
    const lists = listedByLook(NODES).map(({ look, nodes }) => [look, ...nodes.map(({ id }) => id)]);
    expect(lists).toEqual([
      ['event', 'new', 'old', 'whenever'],
      ['country', 'Turkey', 'Chile', 'US'],
      ['location', 'Ankara'],
    ]);
  });

  test('has no list of what there is none of', () => {
    expect(listedByLook([])).toEqual([]);
  });
});
