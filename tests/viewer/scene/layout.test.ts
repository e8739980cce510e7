import { describe, expect, it } from 'vitest';
import { createForceLayout } from '../../../viewer/scene/layout/force-layout.ts';
import { spread } from '../../../viewer/scene/layout/spread.ts';
import { startPlaces } from '../../../viewer/scene/layout/start-places.ts';
import type { LayoutTask } from '../../../viewer/scene/layout/task.ts';

/** A ring of nodes with a hub, as a task. */
function wheel(count: number, fixed: readonly number[] = []): LayoutTask {
  const ids = Array.from({ length: count }, (_, i) => `n${i}`);
  const starts = startPlaces(ids, () => [], new Map());
  const edges = ids.flatMap((_, i) => (i === 0 ? [] : [0, i, i, (i % (count - 1)) + 1]));
  return {
    places: Float32Array.from(ids.flatMap((id) => [starts.get(id)!.x, starts.get(id)!.y])),
    radii: new Float32Array(count).fill(10),
    fixed: Uint8Array.from(ids, (_, i) => (fixed.includes(i) ? 1 : 0)),
    edges: Uint32Array.from(edges),
    weights: new Float32Array(edges.length / 2).fill(1),
  };
}
function laidOut(task: LayoutTask): { places: Float32Array; steps: number } {
  const layout = createForceLayout(task);
  let steps = 10;
  while (!layout.step(10)) steps += 10;
  const places = layout.places();
  spread(places, task.radii, task.fixed);
  return { places, steps };
}
const apart = (places: Float32Array, i: number, j: number): number =>
  Math.hypot(places[2 * i]! - places[2 * j]!, places[2 * i + 1]! - places[2 * j + 1]!);

describe('the layout', () => {
  it.each([2, 30, 520])('of %i nodes comes to rest, finite, with no two nodes touching', (count) => {
    const { places, steps } = laidOut(wheel(count));
    expect(steps).toBeLessThanOrEqual(800);
    expect(places.every(Number.isFinite)).toBe(true);
    for (let i = 0; i < count; i++) {
      for (let j = 0; j < i; j++) expect(apart(places, i, j)).toBeGreaterThan(20);
    }
  });

  it('is the same at every run', () => {
    expect(laidOut(wheel(40)).places).toEqual(laidOut(wheel(40)).places);
  });

  it('does not move what is fixed', () => {
    const task = wheel(20, [0, 3]);
    const before = task.places.slice();
    const { places } = laidOut(task);
    for (const i of [0, 3]) {
      expect(places[2 * i]).toBeCloseTo(before[2 * i]!, 3);
      expect(places[2 * i + 1]).toBeCloseTo(before[2 * i + 1]!, 3);
    }
    expect(apart(places, 5, 6)).not.toBeCloseTo(apart(before, 5, 6), 1);
  });

  it('has nothing to do for one node or none', () => {
    expect(createForceLayout(wheel(1)).step(10)).toBe(true);
  });

  it('parts nodes that lie on one spot', () => {
    const places = new Float32Array(8);
    spread(places, new Float32Array(4).fill(10), new Uint8Array(4));
    for (let i = 0; i < 4; i++) for (let j = 0; j < i; j++) expect(apart(places, i, j)).toBeGreaterThan(20);
  });
});

describe('the start', () => {
  it('puts a new node beside its only neighbour, and one that hangs on it beside that', () => {
    const placed = new Map([['old', { x: 500, y: 0 }]]);
    const beside: Record<string, string[]> = { a: ['old'], b: ['a'] };
    const places = startPlaces(['a', 'b'], (id) => beside[id] ?? [], placed);
    expect(Math.hypot(places.get('a')!.x - 500, places.get('a')!.y)).toBeLessThan(110);
    const [a, b] = [places.get('a')!, places.get('b')!];
    expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeLessThan(110);
  });
});
