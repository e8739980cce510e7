// Circles that would lie on one another become one, so that each can be seen and hit.

import type { Spot } from './spots.ts';

/** A spot on the screen, in CSS pixels. */
export interface Placed {
  readonly spot: Spot;
  readonly x: number;
  readonly y: number;
}

/** One circle: a place, or several too near to be told apart. */
export interface Cluster {
  /** The place with the most meetings first; the circle stands there. */
  readonly members: readonly Placed[];
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly count: number;
}

const LEAST = 4.5;
const GROWTH = 2.4;
const MOST = 28;

/** The radius of a circle for so many meetings, in CSS pixels: its area grows with them. `unit`: 1 on a large map. */
export function radiusOf(count: number, unit: number): number {
  return Math.max(LEAST, unit * Math.min(MOST, LEAST + GROWTH * Math.sqrt(count - 1)));
}

/** How far into each other two circles may reach, as a part of the smaller one's radius. */
const OVERLAP = 0.25;

function meets(a: Cluster, b: Cluster): boolean {
  const reach = a.radius + b.radius - 2 * OVERLAP * Math.min(a.radius, b.radius);
  return Math.hypot(a.x - b.x, a.y - b.y) < reach;
}

function joined(a: Cluster, b: Cluster, unit: number): Cluster {
  const count = a.count + b.count;
  return { ...a, members: [...a.members, ...b.members], count, radius: radiusOf(count, unit) };
}

/**
 * Joins circles until none covers more than a little of another. The weightier one stays where it is, so that a
 * circle moves only when it is joined.
 *
 * @param placed the weightiest first; the same list gives the same circles
 * @param unit how large circles are, 1 on a large map
 */
export function clustersOf(placed: readonly Placed[], unit = 1): Cluster[] {
  let clusters: Cluster[] = placed.map((one) => ({
    members: [one],
    x: one.x,
    y: one.y,
    radius: radiusOf(one.spot.count, unit),
    count: one.spot.count,
  }));
  for (let before = 0; before !== clusters.length;) {
    before = clusters.length;
    const kept: Cluster[] = [];
    for (const cluster of clusters) {
      const at = kept.findIndex((one) => meets(one, cluster));
      if (at === -1) kept.push(cluster);
      else kept[at] = joined(kept[at]!, cluster, unit);
    }
    clusters = kept.sort((a, b) => b.count - a.count);
  }
  return clusters;
}
