import type { Box, CameraView, Point } from './contract.ts';

/** Side of the square of the plane that fills the shorter side of the view at ratio 1. */
export const PLANE = 1000;

/** Room for names at the edges, pixels; on a small view no more than a share of it. */
const MARGIN = { side: 90, above: 44, below: 64 };
const SHARE = { side: 1 / 8, above: 1 / 15, below: 1 / 10 };
/** Room between the nodes and what lies over the picture. */
const CLEAR = 16;
/** Never nearer than this many pixels a plane unit. */
const NEAREST = 1.5;
/** The least room that is counted with, pixels. */
const LEAST = 40;
/** No mark is drawn smaller than this part of its size. */
const LEAST_MARK = 0.25;
/** Half the width of a node of middling size at middle distance, pixels. */
const NODE = 10;
/** Views with a shorter side than this draw their nodes smaller, in proportion. */
const FULL_SIZE = 660;

/** How much of each edge of the view is kept free, pixels. */
interface Insets {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the view that is left to see by, as insets, for each way to give every cover to one of the edges. */
function freedoms({ width, height }: Size, covers: readonly Box[]): readonly Insets[] {
  const start: Insets = {
    left: Math.min(MARGIN.side, width * SHARE.side),
    right: Math.min(MARGIN.side, width * SHARE.side),
    top: Math.min(MARGIN.above, height * SHARE.above),
    bottom: Math.min(MARGIN.below, height * SHARE.below),
  };
  return covers.reduce<readonly Insets[]>(
    (ways, box) =>
      ways.flatMap((way) => [
        { ...way, left: Math.max(way.left, box.left + box.width + CLEAR) },
        { ...way, right: Math.max(way.right, width - box.left + CLEAR) },
        { ...way, top: Math.max(way.top, box.top + box.height + CLEAR) },
        { ...way, bottom: Math.max(way.bottom, height - box.top + CLEAR) },
      ]),
    [start],
  );
}

/** What is left of the view between the insets; never less than a little. */
function room({ width, height }: Size, { left, right, top, bottom }: Insets): Size {
  return { width: Math.max(LEAST, width - left - right), height: Math.max(LEAST, height - top - bottom) };
}

/**
 * The camera that shows all these places, as near as they go, clear of what lies over the view; the middle of the
 * plane where there are none.
 *
 * @param covers boxes of the view that panels lie over
 */
export function frame(places: readonly Point[], view: Size, covers: readonly Box[] = []): CameraView {
  if (places.length === 0) return { x: 0, y: 0, ratio: 1 };
  const xs = places.map((place) => place.x);
  const ys = places.map((place) => place.y);
  const [left, right] = [least(xs), most(xs)];
  const [bottom, top] = [least(ys), most(ys)];
  const scaleIn = ({ width, height }: Size): number =>
    Math.min(NEAREST, width / Math.max(1, right - left), height / Math.max(1, top - bottom));
  const best = widest(view, covers, scaleIn);
  const perUnit = scaleIn(room(view, best));
  const middle = middleOf(view, best);
  return {
    x: (left + right) / 2 - (middle.x - view.width / 2) / perUnit,
    y: (bottom + top) / 2 + (middle.y - view.height / 2) / perUnit,
    ratio: Math.min(view.width, view.height) / PLANE / perUnit,
  };
}

/** The middle of the largest part of the view that nothing lies over; pixels, y downwards. */
export function openMiddle(view: Size, covers: readonly Box[]): Point {
  return middleOf(
    view,
    widest(view, covers, () => 0),
  );
}

/** The way to go round the covers that gives the largest scale, and the most room where scales are the same. */
function widest(view: Size, covers: readonly Box[], scaleIn: (room: Size) => number): Insets {
  const rated = freedoms(view, covers).map((insets) => {
    const free = room(view, insets);
    return { insets, scale: scaleIn(free), area: free.width * free.height };
  });
  return rated.reduce((best, one) =>
    one.scale > best.scale || (one.scale === best.scale && one.area > best.area) ? one : best,
  ).insets;
}

const middleOf = ({ width, height }: Size, { left, right, top, bottom }: Insets): Point => ({
  x: (left + width - right) / 2,
  y: (top + height - bottom) / 2,
});

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

/**
 * How much smaller nodes and lines are drawn at this ratio than at middle distance: they grow more slowly than the
 * plane does, and within bounds, so that near ones stay marks and far ones stay visible. Small views draw all smaller.
 *
 * @param room plane units between two nodes that lie next to each other: what is no wider than that fills it at most
 */
export function shrink(ratio: number, { width, height }: Size, room = Infinity): number {
  const small = Math.max(0.5, Math.min(1, Math.min(width, height) / FULL_SIZE));
  const grown = small * Math.min(1.6, Math.max(0.45, 1.15 / Math.sqrt(ratio)));
  const fitting = (room * Math.min(width, height)) / PLANE / ratio / (2 * NODE);
  return 1 / Math.min(grown, Math.max(LEAST_MARK, fitting));
}
