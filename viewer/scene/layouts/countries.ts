// Countries as groups: they stand on a ring, their people, bodies and places outside behind them, and the meetings
// inside it, each drawn to the countries that it is of.

import type { NodeSummary } from '../../../graph/model/index.ts';
import type { Point } from '../contract.ts';
import { seeded } from '../seeded.ts';
import { middle, near, parted } from './beside.ts';
import type { Arranged, Ground, Guides } from './ground.ts';
import { byFrequency, countryOf, isEvent, sidesOf } from './sides.ts';

const STEP = 46;
/** How many members stand behind each other before a country gets more room on the ring. */
const DEEP = 5;
const LEAST_RADIUS = 320;
/** The group of who belongs to no country. */
const STATELESS = '';

interface Sector {
  readonly key: string;
  readonly members: readonly NodeSummary[];
  /** Steps along the ring. */
  readonly wide: number;
}

/** See the head of the file. Who belongs to no country has a part of the ring, too, and a note says so. */
export function arrangeByCountry(ground: Ground): Arranged {
  if (ground.before) return added(ground, ground.before);
  const { nodes, edges } = ground;
  const sides = sidesOf(nodes, edges);
  const groups = new Map<string, NodeSummary[]>();
  for (const node of nodes) {
    if (isEvent(node)) continue;
    const key = countryOf(node) ?? STATELESS;
    groups.set(key, [...(groups.get(key) ?? []), node]);
  }
  const order = ringOrder([...groups.keys()], [...sides.values()]);
  const sectors = order.map((key): Sector => {
    const members = groups.get(key)!.filter(({ id }) => id !== key).sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1)); // prettier-ignore
    return { key, members, wide: Math.max(1, Math.ceil(members.length / DEEP)) + 0.3 };
  });
  const steps = sectors.reduce((sum, { wide }) => sum + wide, 0);
  const events = nodes.filter(isEvent);
  // Inside there must be room for the meetings, and around for the countries.
  const radius = Math.max(
    LEAST_RADIUS,
    (steps * STEP) / (2 * Math.PI),
    Math.sqrt(events.length) * STEP * 0.62,
  );

  const wished = new Map<string, Point>();
  const heads = new Map<string, Point>();
  const arcs: NonNullable<Guides['arcs']>[number][] = [];
  const notes: NonNullable<Guides['notes']>[number][] = [];
  let turn = Math.PI / 2;
  for (const { key, members, wide } of sectors) {
    const angle = (2 * Math.PI * wide) / Math.max(1, steps);
    const [from, to] = [turn - angle, turn];
    turn = from;
    const head = polar(radius, (from + to) / 2);
    heads.set(key, head);
    if (key !== STATELESS) wished.set(key, head);
    const across = Math.max(1, Math.round(wide - 0.3));
    members.forEach(({ id }, i) => {
      const row = Math.floor(i / across);
      const share = (i % across) + 0.5;
      wished.set(id, polar(radius + (row + 1.25) * STEP, to - ((to - from) * share) / across));
    });
    if (members.length > 0) arcs.push({ radius: radius + STEP * 0.6, from: from + 0.01, to: to - 0.01 });
    if (key === STATELESS) notes.push({ at: head, note: 'stateless' });
  }
  const guides = { arcs, notes };
  return inside(ground, wished, heads, sides, guides);
}

/** What is added stands behind the countries that are there already; a new country takes a place on their ring. */
function added(ground: Ground, before: Arranged): Arranged {
  const { nodes, edges } = ground;
  const wished = new Map<string, Point>();
  const heads = new Map<string, Point>();
  const radius = before.guides.arcs?.[0]?.radius ?? LEAST_RADIUS;
  for (const node of nodes.filter((one) => !isEvent(one))) {
    const key = countryOf(node) ?? STATELESS;
    const head = before.places.get(key) ?? polar(radius, 2 * Math.PI * seeded(key)[0]);
    heads.set(key, head);
    const far = Math.hypot(head.x, head.y) || 1;
    const out = node.id === key ? 1 : (far + 2 * STEP) / far;
    wished.set(node.id, before.places.get(node.id) ?? near({ x: head.x * out, y: head.y * out }, node.id, STEP / 3));
  }
  return inside(ground, wished, heads, sidesOf(nodes, edges), before.guides);
} // prettier-ignore

/** Puts the meetings between the countries that they are of, and parts what lies on each other. */
function inside(
  ground: Ground,
  around: ReadonlyMap<string, Point>,
  heads: ReadonlyMap<string, Point>,
  sides: ReadonlyMap<string, readonly string[]>,
  guides: Guides,
): Arranged {
  const wished = new Map(around);
  for (const event of ground.nodes.filter(isEvent)) {
    const own = (sides.get(event.id) ?? []).flatMap((key) => heads.get(key) ?? []);
    const at = middle(own) ?? { x: 0, y: 0 };
    const inward = own.length > 1 ? 0.9 : 0.82;
    wished.set(event.id, near({ x: at.x * inward, y: at.y * inward }, event.id, STEP / 2));
  }
  return {
    places: parted(ground, wished, (node) => !isEvent(node) && !ground.before),
    guides,
    quiet: { edges: new Set(['LOCATED_IN', 'REPRESENTS']), nodes: new Set() },
  };
}

const polar = (radius: number, angle: number): Point => ({ x: radius * Math.cos(angle), y: radius * Math.sin(angle) }); // prettier-ignore

/** Who meets most stands side by side: from the busiest on, always the one that has met the last one most. */
function ringOrder(keys: readonly string[], sides: readonly (readonly string[])[]): readonly string[] {
  const often = new Map(byFrequency(sides.flat()));
  const met = new Map<string, Map<string, number>>();
  for (const parties of sides) {
    for (const a of parties) {
      const row = met.get(a) ?? new Map<string, number>();
      met.set(a, row);
      for (const b of parties) if (a !== b) row.set(b, (row.get(b) ?? 0) + 1);
    }
  }
  const left = new Set(
    keys.filter((key) => key !== STATELESS).sort((a, b) => (often.get(b) ?? 0) - (often.get(a) ?? 0) || (a < b ? -1 : 1)), // prettier-ignore
  );
  const order: string[] = [];
  while (left.size > 0) {
    const last = met.get(order.at(-1) ?? '');
    const [first] = left;
    const next = [...left].reduce((best, one) => ((last?.get(one) ?? 0) > (last?.get(best) ?? 0) ? one : best), first!); // prettier-ignore
    order.push(next);
    left.delete(next);
  }
  return keys.includes(STATELESS) ? [...order, STATELESS] : order;
}
