import { expect, it } from 'vitest';
import { bodiesOf } from '../../../viewer/scene/layout/bodies.ts';
import type { LayoutTask } from '../../../viewer/scene/layout/task.ts';

/** A square of ten by ten nodes that stay, 20 apart, and a newcomer that is linked to the first two. */
function task(): LayoutTask {
  const old = Array.from({ length: 100 }, (_, i) => [(i % 10) * 20, Math.floor(i / 10) * 20]);
  return {
    places: Float32Array.from([...old.flat(), 90, 90]),
    radii: new Float32Array(101).fill(8),
    fixed: Uint8Array.from({ length: 101 }, (_, i) => (i < 100 ? 1 : 0)),
    edges: Uint32Array.from([100, 0, 100, 1, 50, 51]),
    weights: Float32Array.from([1, 0.5, 2]),
  };
}
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

it('gives each node a body with the weights of its edges', () => {
  const { bodies, bodyOf } = bodiesOf(task(), false);
  expect(bodies).toHaveLength(101);
  expect([...bodyOf]).toEqual(bodies.map((_, i) => i));
  expect([bodies[100]!.mass, bodies[0]!.mass, bodies[50]!.mass, bodies[99]!.mass]).toEqual([2.5, 2, 3, 1]);
});

it('gathers what stays and is linked to nothing that moves, and leaves the rest apart', () => {
  const { bodies, bodyOf } = bodiesOf(task(), true);
  expect([...bodyOf.keys()].filter((i) => bodyOf[i]! >= 0)).toEqual([0, 1, 100]);
  expect(bodies.length).toBeLessThan(30);
  expect(bodies.filter(({ fixed }) => !fixed)).toEqual([{ x: 90, y: 90, mass: 2.5, radius: 8, fixed: 0 }]);
});

it('loses no weight by gathering, and keeps its middle where it was', () => {
  const [each, gathered] = [false, true].map((gather) => bodiesOf(task(), gather).bodies);
  const whole = sum(each!.map(({ mass }) => mass));
  expect(sum(gathered!.map(({ mass }) => mass))).toBeCloseTo(whole);
  for (const axis of ['x', 'y'] as const) {
    const middle = (of: typeof each): number => sum(of!.map((body) => body[axis] * body.mass)) / whole;
    expect(middle(gathered)).toBeCloseTo(middle(each));
  }
});
