import iterate from 'graphology-layout-forceatlas2/iterate.js';
import { bodiesOf } from './bodies.ts';
import type { LayoutTask } from './task.ts';
import { EDGE_LENGTH } from './start-places.ts';

/** Numbers a node has in ForceAtlas2's matrix: x y dx dy old-dx old-dy mass convergence size fixed. */
const PER_NODE = 10;
const MASS = 6;
const CONVERGENCE = 7;
const SIZE = 8;
const FIXED = 9;

/** From this many nodes on, far ones repel as a group (Barnes and Hut). */
const GROUPED_FROM = 500;

/** ForceAtlas2 settles fast where forces are small, so it works in units of its own: two linked leaves rest 6.3 apart. */
const PLANE_UNITS = EDGE_LENGTH / 6.3;

/** Mean way of a free node in one step, in plane units, below which the picture counts as at rest. */
const AT_REST = 0.35;

/** A layout in progress. */
export interface ForceLayout {
  /** Goes up to `steps` steps further; says whether it is at rest or has gone far enough. */
  step(steps: number): boolean;
  /** Places in plane units, as in the task; a new array. */
  places(): Float32Array;
}

/**
 * ForceAtlas2 (Jacomy, Venturini, Heymann, Bastian 2014, PLoS ONE 9(6): e98679) over a task, by graphology's step.
 * The same task gives the same places. Ends by itself after 600 steps at the latest, fewer for large graphs.
 */
export function createForceLayout(task: LayoutTask): ForceLayout {
  const count = task.radii.length;
  const free = task.fixed.reduce((sum, fixed) => sum + 1 - fixed, 0);
  // Where most nodes stay, the few find their places among them in far fewer steps, and feel the many from afar.
  const few = free < count / 4;
  const { bodies, bodyOf } = bodiesOf(task, few);
  const nodes = new Float32Array(bodies.length * PER_NODE);
  bodies.forEach(({ x, y, mass, radius, fixed }, i) => {
    nodes[i * PER_NODE] = x / PLANE_UNITS;
    nodes[i * PER_NODE + 1] = y / PLANE_UNITS;
    nodes[i * PER_NODE + MASS] = mass;
    nodes[i * PER_NODE + CONVERGENCE] = 1;
    nodes[i * PER_NODE + SIZE] = radius / PLANE_UNITS;
    nodes[i * PER_NODE + FIXED] = fixed;
  });
  const pulls: number[] = [];
  for (let i = 0; i < task.weights.length; i++) {
    const [from, to] = [bodyOf[task.edges[2 * i]!]!, bodyOf[task.edges[2 * i + 1]!]!];
    // Between two that stay a pull moves nothing. The step wants offsets into the matrix, not indices of nodes.
    if (from < 0 || to < 0 || (few && bodies[from]!.fixed && bodies[to]!.fixed)) continue;
    pulls.push(from * PER_NODE, to * PER_NODE, task.weights[i]!);
  }
  const edges = Float32Array.from(pulls);
  const settings = {
    linLogMode: false,
    outboundAttractionDistribution: false,
    adjustSizes: false,
    edgeWeightInfluence: 1,
    scalingRatio: 10,
    strongGravityMode: true,
    gravity: 0.25,
    slowDown: 1 + Math.log(1 + count) / 4,
    barnesHutOptimize: bodies.length >= GROUPED_FROM,
    barnesHutTheta: 0.6,
  };
  const limit = few
    ? Math.min(300, Math.max(40, Math.round(100_000 / Math.max(1, count))))
    : Math.min(600, Math.max(120, Math.round(400_000 / Math.max(1, count))));
  let gone = 0;
  let quiet = 0;

  return {
    step(steps) {
      if (free === 0 || count < 2) return true;
      const before = Float32Array.from(nodes);
      for (let i = 0; i < steps; i++) iterate(settings, nodes, edges);
      gone += steps;
      let way = 0;
      for (let i = 0; i < nodes.length; i += PER_NODE) {
        way += Math.hypot(nodes[i]! - before[i]!, nodes[i + 1]! - before[i + 1]!);
      }
      quiet = (way * PLANE_UNITS) / free / steps < AT_REST ? quiet + 1 : 0;
      return quiet >= 2 || gone >= limit;
    },
    places() {
      const places = Float32Array.from(task.places);
      bodyOf.forEach((body, i) => {
        if (body < 0 || task.fixed[i]) return;
        places[2 * i] = nodes[body * PER_NODE]! * PLANE_UNITS;
        places[2 * i + 1] = nodes[body * PER_NODE + 1]! * PLANE_UNITS;
      });
      return places;
    },
  };
}
