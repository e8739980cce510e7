import type { Point } from './contract.ts';

/** Ways to walk, by the names of the keys. */
export const DIRECTIONS = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'] as const;
export type Direction = (typeof DIRECTIONS)[number];

const HEADINGS: Readonly<Record<Direction, Point>> = {
  ArrowUp: { x: 0, y: 1 },
  ArrowRight: { x: 1, y: 0 },
  ArrowDown: { x: 0, y: -1 },
  ArrowLeft: { x: -1, y: 0 },
};

/**
 * The next node that way: among the linked ones the one whose angle fits best, distance deciding between like angles;
 * with none within 60 degrees, the same among all others. Undefined where nothing lies that way.
 *
 * @param linked ids linked with where we are, tried first
 * @param others every other id that can be walked to
 */
export function walk(
  from: Point,
  direction: Direction,
  linked: ReadonlyMap<string, Point>,
  others: ReadonlyMap<string, Point>,
): string | undefined {
  return best(from, HEADINGS[direction], linked) ?? best(from, HEADINGS[direction], others);
}

function best(from: Point, heading: Point, places: ReadonlyMap<string, Point>): string | undefined {
  let found: string | undefined;
  let least = Infinity;
  for (const [id, { x, y }] of places) {
    const distance = Math.hypot(x - from.x, y - from.y);
    if (distance === 0) continue;
    const straight = ((x - from.x) * heading.x + (y - from.y) * heading.y) / distance;
    if (straight < 0.5) continue;
    const cost = distance * (1 + 3 * (1 - straight));
    if (cost < least) [found, least] = [id, cost];
  }
  return found;
}
