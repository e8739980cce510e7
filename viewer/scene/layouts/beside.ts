import type { EdgeSummary, EdgeType, NodeSummary } from '../../../graph/model/index.ts';
import type { Point } from '../contract.ts';
import { seeded } from '../seeded.ts';
import { spread } from '../layout/spread.ts';
import { staysAt, type Ground } from './ground.ts';

/** The nodes at the other ends of edges of some types, by the node at one end. */
export function neighboursBy(edges: readonly EdgeSummary[], types: readonly EdgeType[]): ReadonlyMap<string, readonly string[]> {
  const beside = new Map<string, string[]>();
  const add = (id: string, other: string): void => {
    const known = beside.get(id);
    if (known) known.push(other);
    else beside.set(id, [other]);
  };
  for (const { type, from, to } of edges) {
    if (!types.includes(type)) continue;
    add(from, to);
    add(to, from);
  }
  return beside;
} // prettier-ignore

/** The middle of some places; undefined of none. */
export function middle(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = points.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / points.length, y: sum.y / points.length };
}

/** A little off a place, always the same way for the same id. */
export function near({ x, y }: Point, id: string, by: number): Point {
  const [turn, out] = seeded(id);
  return { x: x + by * (0.4 + 0.6 * out) * Math.cos(2 * Math.PI * turn), y: y + by * (0.4 + 0.6 * out) * Math.sin(2 * Math.PI * turn) };
} // prettier-ignore

/** Moves what may move until nothing lies on anything else. `holds`: whether a node may not move even so. */
export function parted(
  ground: Ground,
  wished: ReadonlyMap<string, Point>,
  holds: (node: NodeSummary) => boolean = () => false,
): ReadonlyMap<string, Point> {
  const nodes = ground.nodes.filter(({ id }) => wished.has(id));
  const places = new Float32Array(nodes.length * 2);
  const radii = new Float32Array(nodes.length);
  const fixed = new Uint8Array(nodes.length);
  nodes.forEach((node, i) => {
    const stays = staysAt(ground, node.id);
    const { x, y } = stays ?? wished.get(node.id)!;
    places.set([x, y], 2 * i);
    radii[i] = ground.radius(node);
    fixed[i] = stays || holds(node) ? 1 : 0;
  });
  spread(places, radii, fixed);
  return new Map(
    nodes.map(({ id }, i) => [id, staysAt(ground, id) ?? { x: places[2 * i]!, y: places[2 * i + 1]! }]),
  );
}
