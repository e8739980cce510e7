import type { LayoutTask } from './task.ts';

/** What pushes and is pushed: a node, or many that stay and are far from all that happens. Plane units. */
export interface Body {
  readonly x: number;
  readonly y: number;
  /** 1, and the weights of its edges; those of all of them where there are many. */
  readonly mass: number;
  readonly radius: number;
  readonly fixed: 0 | 1;
}

/** As many nodes are gathered into one body, on average. */
const GATHERED = 8;

/**
 * The bodies of a task, and by node which is its own. With `gather` the nodes that stay and are linked to none that moves
 * are gathered by place into heavier bodies, as Barnes and Hut do anew at each step: those have no body of their own (-1).
 */
export function bodiesOf(
  { places, radii, fixed, edges, weights }: LayoutTask,
  gather: boolean,
): { readonly bodies: readonly Body[]; readonly bodyOf: Int32Array } {
  const count = radii.length;
  const masses = new Float64Array(count).fill(1);
  const isApart = Uint8Array.from(fixed, (stays) => (gather ? 1 - stays : 1));
  for (let i = 0; i < weights.length; i++) {
    const [from, to] = [edges[2 * i]!, edges[2 * i + 1]!];
    masses[from]! += weights[i]!;
    masses[to]! += weights[i]!;
    if (!fixed[from] || !fixed[to]) isApart[from] = isApart[to] = 1;
  }
  const bodies: Body[] = [];
  const bodyOf = new Int32Array(count).fill(-1);
  const cellOf = cells(places, count);
  const heaps = new Map<number, { x: number; y: number; mass: number }>();
  for (let i = 0; i < count; i++) {
    const [x, y, mass] = [places[2 * i]!, places[2 * i + 1]!, masses[i]!];
    if (isApart[i]) {
      bodyOf[i] = bodies.length;
      bodies.push({ x, y, mass, radius: radii[i]!, fixed: fixed[i] ? 1 : 0 });
      continue;
    }
    const cell = cellOf(x, y);
    const heap = heaps.get(cell) ?? { x: 0, y: 0, mass: 0 };
    heaps.set(cell, { x: heap.x + x * mass, y: heap.y + y * mass, mass: heap.mass + mass });
  }
  for (const { x, y, mass } of heaps.values()) {
    bodies.push({ x: x / mass, y: y / mass, mass, radius: 0, fixed: 1 });
  }
  return { bodies, bodyOf };
}

/** Numbers the cells of a grid over all places that has `GATHERED` of them in each on average. */
function cells(places: Float32Array, count: number): (x: number, y: number) => number {
  let [left, right, low, high] = [Infinity, -Infinity, Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    [left, right] = [Math.min(left, places[2 * i]!), Math.max(right, places[2 * i]!)];
    [low, high] = [Math.min(low, places[2 * i + 1]!), Math.max(high, places[2 * i + 1]!)];
  }
  const side = Math.max(1, Math.sqrt(((right - left) * (high - low) * GATHERED) / count));
  const columns = Math.floor((right - left) / side) + 1;
  return (x, y) => Math.floor((y - low) / side) * columns + Math.floor((x - left) / side);
}
