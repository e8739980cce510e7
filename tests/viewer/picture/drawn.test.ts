// No more is drawn than a picture holds, and the rest is counted.

import { describe, expect, test } from 'vitest';
import type { EdgeSummary, NodeSummary } from '../../../graph/model/index.ts';
import { drawnAmong, drawnOf } from '../../../viewer/picture/drawn.ts';
import { EMPTY_CANVAS, type Canvas } from '../../../viewer/state/index.ts';

const NO_GROUPS = { groupBy: null, opened: [], closed: [], bundles: [] };
const nodes = ['a', 'b', 'c', 'd'].map((id, i): NodeSummary => ({ id, kind: 'country', name: id, degree: 9 - i })); // prettier-ignore
const edges = [['c', 'd'], ['a', 'd'], ['a', 'c'], ['a', 'b']].map(([from, to]): EdgeSummary => ({ id: `MET_WITH|${from}|${to}`, type: 'MET_WITH', from: from!, to: to! })); // prettier-ignore
const canvas: Canvas = {
  ...EMPTY_CANVAS,
  nodes: new Map(nodes.map((one) => [one.id, one])),
  edges: new Map(edges.map((one) => [one.id, one])),
};
const drawn = (most: number, mostEdges = 99) => drawnOf(canvas, NO_GROUPS, { nodes: most, edges: mostEdges });

describe('a canvas', () => {
  test('that a picture holds is drawn whole', () => {
    expect(drawn(4).left).toEqual({ nodes: 0, edges: 0 });
    expect(drawn(4).nodes).toBe(canvas.nodes);
  });

  test('with too many nodes is drawn as its best connected, with the edges among them', () => {
    const { nodes, edges, left } = drawn(3);
    expect([[...nodes.keys()], edges.size, left]).toEqual([['a', 'b', 'c'], 2, { nodes: 1, edges: 0 }]);
  });

  test('with too many edges loses those of the least connected first', () => {
    const { edges, left } = drawn(4, 2);
    expect([...edges.keys()]).toEqual(['MET_WITH|a|b', 'MET_WITH|a|c']);
    expect(left).toEqual({ nodes: 0, edges: 2 });
  });

  test('passes a filter in groups where one of the members does', () => {
    const grouping = { ...NO_GROUPS, bundles: [['b', 'c']] };
    const folded = drawnOf(canvas, grouping, { nodes: 9, edges: 9 });
    const seen = { nodes: new Set(['c', 'a']), edges: new Set(['MET_WITH|a|c']) };
    expect(drawnAmong(folded, seen)).toEqual({ nodes: new Set(['group:b', 'a']), edges: new Set(['sum|MET_WITH|a|group:b']) }); // prettier-ignore
  });
});
