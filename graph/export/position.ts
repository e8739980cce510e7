// Where a node lies in a drawing. It depends on the node alone: the same node has the same place in every export, no
// layout is computed, and a drawing program's own layout has something to begin with.

import type { Properties, StoredNode } from '../store/schema.ts';

/** In the drawing's units; y goes up. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** Rings from the middle outward: first and last radius. */
const RINGS = {
  country: [150, 260],
  organization: [330, 450],
  person: [480, 640],
  location: [680, 800],
  undated: [840, 880],
  evidence: [2200, 2400],
  article: [2450, 2600],
} as const satisfies Record<string, readonly [number, number]>;

/** The spiral of dated events: a turn a year, and so much further out each year after the first. */
const SPIRAL = { radius: 900, step: 12, firstDay: -7305, lastDay: 29_220 } as const;
const YEAR = 365.2425;
/** What lies in a country, represents it or quotes one article stays within this part of a turn. */
const SPREAD = 0.03;

/**
 * Countries in the middle; around them organizations, people and places, each in the direction of its country; then
 * events, undated ones first, the others on a spiral of time; quotations and articles outside.
 */
export function positionOf({ labels, properties }: StoredNode): Position {
  const id = String(properties['id']);
  const [turn, depth] = [fraction(id, 1), fraction(id, 2)];
  const kind = labels[0] === 'Event' ? 'undated' : (properties['kind'] as keyof typeof RINGS);
  const { startDay } = properties;
  if (typeof startDay === 'number') {
    const day = Math.min(SPIRAL.lastDay, Math.max(SPIRAL.firstDay, startDay));
    const years = (day - SPIRAL.firstDay) / YEAR;
    return at(years, SPIRAL.radius + SPIRAL.step * (years + depth * 0.6));
  }
  const [inner, outer] = RINGS[kind];
  const near = towards(properties);
  const angle = near === undefined ? turn : fraction(near, 1) + (turn - 0.5) * SPREAD;
  return at(angle, inner + depth * (outer - inner));
}

/** The node in whose direction this one lies. */
function towards(properties: Properties): string | undefined {
  const near = properties['kind'] === 'evidence' ? properties['article'] : properties['country'];
  return near === undefined ? undefined : String(near);
}

/** From turns, clockwise from the top as a year on a clock, and a radius. */
function at(turns: number, radius: number): Position {
  const angle = turns * 2 * Math.PI;
  return { x: tenth(radius * Math.sin(angle)), y: tenth(radius * Math.cos(angle)) };
}

function tenth(value: number): number {
  // No minus zero: it would be written otherwise than zero.
  return Math.round(value * 10) / 10 + 0;
}

/** A number in [0, 1) from a text: FNV-1a with a seed, its bits mixed once more. */
function fraction(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 4_294_967_296;
}
