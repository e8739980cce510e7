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
const cellOf = (at: number): number => Math.floor(at / CELL);
const CLOSE = 4;

/**
 * Where names go so that none overlaps another: in order of rank, each below its node, else above, right or left of
 * it, else not at all. A name keeps clear of nodes that matter as much, too, unless its rank forces it and no place
 * is clear of them.
 *
 * @param nodes every node on the screen, in any order
 * @param view what can be seen; a name that would stick out of it is not shown
 * @param covers what lies over the view; no name is shown under it
 * @param fromAll whether a name keeps clear of every node, whatever it matters
 */
export function placeLabels(
  nodes: readonly LabelWish[],
  view: Box,
  covers: readonly Box[] = [],
  fromAll = false,
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
    addBodies(fromAll ? -Infinity : node.rank - NEARLY);
    if (node.width === 0) continue;
    let open: Box | undefined;
    let clear: Box | undefined;
    for (let i = 0; i < SIDES && !clear; i++) {
      const spot = spotAt(i, node);
      if (!inside(spot, view) || names.hit(spot)) continue;
      open ??= spot;
      if (!bodies.hit(spot, node.id)) clear = spot;
    }
    const free = clear ?? (node.rank >= FORCED ? open : undefined);
    if (!free) continue;
    names.add(free, node.id);
    placed.set(node.id, free);
  }
  return placed;
}

/** Below, above, right, left. */
const SIDES = 4;

function spotAt(side: number, { x, y, radius, width, height }: LabelWish): Box {
  const left = side < 2 ? x - width / 2 : side === 2 ? x + radius + GAP + 2 : x - radius - GAP - 2 - width;
  const top = side === 0 ? y + radius + GAP : side === 1 ? y - radius - GAP - height : y - height / 2;
  return { left, top, width, height };
}

function inside(box: Box, view: Box): boolean {
  return (
    box.left >= view.left &&
    box.top >= view.top &&
    box.left + box.width <= view.left + view.width &&
    box.top + box.height <= view.top + view.height
  );
}

const keyOf = (column: number, row: number): number => column * 65_536 + row;

function createCells() {
  const cells = new Map<number, { box: Box; id: string }[]>();
  return {
    add(box: Box, id: string): void {
      const [right, bottom] = [cellOf(box.left + box.width), cellOf(box.top + box.height)];
      for (let column = cellOf(box.left); column <= right; column++) {
        for (let row = cellOf(box.top); row <= bottom; row++) {
          const held = cells.get(keyOf(column, row));
          if (held) held.push({ box, id });
          else cells.set(keyOf(column, row), [{ box, id }]);
        }
      }
    },
    hit(box: Box, except?: string): boolean {
      const [right, bottom] = [cellOf(box.left + box.width + CLOSE), cellOf(box.top + box.height + CLOSE)];
      for (let column = cellOf(box.left - CLOSE); column <= right; column++) {
        for (let row = cellOf(box.top - CLOSE); row <= bottom; row++) {
          for (const held of cells.get(keyOf(column, row)) ?? []) {
            if (held.id !== except && touches(held.box, box)) return true;
          }
        }
      }
      return false;
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
