import type { Box } from '../contract.ts';

/** A node that would like to have its name shown. */
export interface LabelWish {
  readonly id: string;
  /** Middle and half the width of the node on the screen. */
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Size of the text. */
  readonly width: number;
  readonly height: number;
  /** Higher goes first; from `FORCED` on the name is shown whatever it covers. */
  readonly rank: number;
}

/** Rank from which a name is shown even over other nodes, though never over another name of that rank. */
export const FORCED = 1000;

const GAP = 3;
/** Ranks this far apart count as the same. */
const NEARLY = 25;
const CELL = 64;
const CLOSE = 4;

/**
 * Where names go so that none overlaps another: in order of rank, each below its node, else above, right or left of
 * it, else not at all. A name keeps clear of nodes that matter as much, too, unless its rank forces it and no place
 * is clear of them.
 *
 * @param nodes every node on the screen, in any order
 * @param view what can be seen; a name that would stick out of it is not shown
 * @param covers what lies over the view; no name is shown under it
 */
export function placeLabels(
  nodes: readonly LabelWish[],
  view: Box,
  covers: readonly Box[] = [],
): ReadonlyMap<string, Box> {
  const names = createCells();
  for (const cover of covers) names.add(cover, '');
  const bodies = createCells();
  const order = [...nodes].sort((a, b) => b.rank - a.rank || (a.id < b.id ? -1 : 1));
  // Only what comes before a node in the order, or hardly after it, is in the way of its name.
  let next = 0;
  const addBodies = (least: number): void => {
    for (let node = order[next]; node && node.rank >= least; node = order[++next]) {
      const { x, y, radius, id } = node;
      bodies.add({ left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius }, id);
    }
  };
  const placed = new Map<string, Box>();
  for (const node of order) {
    addBodies(node.rank - NEARLY);
    if (node.width === 0) continue;
    const open = spots(node).filter((spot) => inside(spot, view) && !names.hit(spot));
    const clear = open.find((spot) => !bodies.hit(spot, node.id));
    const free = clear ?? (node.rank >= FORCED ? open[0] : undefined);
    if (!free) continue;
    names.add(free, node.id);
    placed.set(node.id, free);
  }
  return placed;
}

function spots({ x, y, radius, width, height }: LabelWish): readonly Box[] {
  const size = { width, height };
  const middle = y - height / 2;
  return [
    { left: x - width / 2, top: y + radius + GAP, ...size },
    { left: x - width / 2, top: y - radius - GAP - height, ...size },
    { left: x + radius + GAP + 2, top: middle, ...size },
    { left: x - radius - GAP - 2 - width, top: middle, ...size },
  ];
}

function inside(box: Box, view: Box): boolean {
  return (
    box.left >= view.left &&
    box.top >= view.top &&
    box.left + box.width <= view.left + view.width &&
    box.top + box.height <= view.top + view.height
  );
}

function createCells() {
  const cells = new Map<number, { box: Box; id: string }[]>();
  const over = (box: Box, margin: number): number[] => {
    const keys: number[] = [];
    const [right, bottom] = [box.left + box.width + margin, box.top + box.height + margin];
    for (let column = Math.floor((box.left - margin) / CELL); column * CELL <= right; column++) {
      for (let row = Math.floor((box.top - margin) / CELL); row * CELL <= bottom; row++) {
        keys.push(column * 65_536 + row);
      }
    }
    return keys;
  };
  return {
    add(box: Box, id: string): void {
      for (const key of over(box, 0)) {
        const held = cells.get(key);
        if (held) held.push({ box, id });
        else cells.set(key, [{ box, id }]);
      }
    },
    hit(box: Box, except?: string): boolean {
      return over(box, CLOSE).some((key) =>
        cells.get(key)?.some((held) => held.id !== except && touches(held.box, box)),
      );
    },
  };
}

function touches(a: Box, b: Box): boolean {
  return (
    a.left < b.left + b.width + CLOSE &&
    b.left < a.left + a.width + CLOSE &&
    a.top < b.top + b.height &&
    b.top < a.top + a.height
  );
}
