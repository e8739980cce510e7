import { expect, it } from 'vitest';
import { edgeUnder, type Lines } from '../../../viewer/scene/edge-under.ts';

const NODES = {
  paris: { x: -100, y: 0, size: 8 },
  london: { x: 100, y: 0, size: 8 },
  rome: { x: 0, y: -200, size: 8 },
};
const EDGES = {
  straight: ['paris', 'london', 4],
  arc: ['london', 'paris', 4],
  down: ['london', 'rome', 24],
  loop: ['rome', 'rome', 4],
} as const;
/** From London to Paris left is downwards: the arc's middle stands out half of 0.4 of 200 units. */
const BENDS: Readonly<Record<string, number>> = { arc: 0.4, loop: 4 };

const GRAPH: Parameters<typeof edgeUnder>[0] = {
  forEachNode(each) {
    for (const [id, node] of Object.entries(NODES)) each(id, node);
  },
  forEachEdge(each) {
    for (const [id, [from, to, size]] of Object.entries(EDGES))
      each(id, { size }, from, to, NODES[from], NODES[to]);
  },
};
const lines = (more: Partial<Lines> = {}): Lines => ({
  pixel: 1,
  scale: 1,
  isDrawn: () => true,
  bend: (id) => BENDS[id] ?? 0,
  ...more,
});

it.each([
  ['a line is meant on it', { x: 20, y: 0 }, 'straight'],
  ['and three pixels beside it', { x: 20, y: 3.5 }, 'straight'],
  ['but not five beside it', { x: 20, y: 5.5 }, undefined],
  ['an arc is meant where it stands out most', { x: 0, y: -40 }, 'arc'],
  ['but not on the other side', { x: 0, y: 40 }, undefined],
  ['nor halfway to its chord', { x: 0, y: -20 }, undefined],
  ['a wide band is meant at its rim', { x: 58, y: -100 }, 'down'],
  ['a loop is meant at its tip, up and to the right', { x: 22, y: -178 }, 'loop'],
  ['but not across its node', { x: -22, y: -222 }, undefined],
  ['a node is in the way of its lines', { x: 90, y: 0 }, undefined],
  ['beyond its end a line is not meant', { x: -115, y: 0 }, undefined],
])('%s', (_, at, id) => {
  expect(edgeUnder(GRAPH, at, lines())).toBe(id);
});

it('of two lines the nearer is meant', () => {
  const flat = lines({ bend: (id) => (id === 'arc' ? 0.02 : 0) });
  expect(edgeUnder(GRAPH, { x: 0, y: -0.4 }, flat)).toBe('straight');
  expect(edgeUnder(GRAPH, { x: 0, y: -1.6 }, flat)).toBe('arc');
});

it('what is not drawn is not meant, and hides nothing', () => {
  expect(edgeUnder(GRAPH, { x: 20, y: 0 }, lines({ isDrawn: (id) => id !== 'straight' }))).toBeUndefined();
  expect(edgeUnder(GRAPH, { x: 90, y: 0 }, lines({ isDrawn: (id) => id !== 'london' }))).toBe('straight');
});

it('from afar a pixel covers more of the plane', () => {
  expect(edgeUnder(GRAPH, { x: 20, y: 14 }, lines({ pixel: 4 }))).toBe('straight');
});
