import type { Point } from '../contract.ts';
import { seeded } from '../seeded.ts';

/** Plane units that an edge likes to be long. */
export const EDGE_LENGTH = 110;

/**
 * Where new nodes begin, the same at every run: beside the neighbours that have a place already, in several rounds
 * as places become known; the rest on a disc wide enough for all of them.
 *
 * @param fresh ids without a place, in a stable order
 * @param neighbours the ids beside an id
 * @param placed places that are known; not changed
 */
export function startPlaces(
  fresh: readonly string[],
  neighbours: (id: string) => readonly string[],
  placed: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const places = new Map<string, Point>();
  let left = [...fresh];
  while (placed.size > 0 && left.length > 0) {
    const found = new Map<string, Point>();
    for (const id of left) {
      const beside = neighbours(id).flatMap((other) => placed.get(other) ?? places.get(other) ?? []);
      if (beside.length > 0) found.set(id, besideAll(id, beside));
    }
    if (found.size === 0) break;
    for (const [id, place] of found) places.set(id, place);
    left = left.filter((id) => !found.has(id));
  }
  const radius = EDGE_LENGTH * 0.45 * Math.sqrt(fresh.length + placed.size);
  for (const id of left) places.set(id, onDisc(id, radius));
  return places;
}

function besideAll(id: string, beside: readonly Point[]): Point {
  const x = beside.reduce((sum, point) => sum + point.x, 0) / beside.length;
  const y = beside.reduce((sum, point) => sum + point.y, 0) / beside.length;
  const away = onDisc(id, EDGE_LENGTH * (beside.length === 1 ? 0.9 : 0.35));
  return { x: x + away.x, y: y + away.y };
}

function onDisc(id: string, radius: number): Point {
  const [turn, out] = seeded(id);
  const r = radius * Math.sqrt(0.2 + 0.8 * out);
  return { x: r * Math.cos(2 * Math.PI * turn), y: r * Math.sin(2 * Math.PI * turn) };
}
