import type { CameraView, Point } from './contract.ts';

/** Side of the square of the plane that fills the shorter side of the view at ratio 1. */
export const PLANE = 1000;

const MARGIN = { side: 90, above: 44, below: 64 };
/** Never nearer than this many pixels a plane unit. */
const NEAREST = 1.5;

/** The camera that shows all these places, as near as they go; the middle of the plane where there are none. */
export function frame(places: readonly Point[], width: number, height: number): CameraView {
  if (places.length === 0) return { x: 0, y: 0, ratio: 1 };
  const xs = places.map((place) => place.x);
  const ys = places.map((place) => place.y);
  const [left, right] = [least(xs), most(xs)];
  const [bottom, top] = [least(ys), most(ys)];
  const perUnit = Math.min(
    NEAREST,
    Math.max(80, width - 2 * MARGIN.side) / Math.max(1, right - left),
    Math.max(80, height - MARGIN.above - MARGIN.below) / Math.max(1, top - bottom),
  );
  return {
    x: (left + right) / 2,
    y: (bottom + top) / 2 - (MARGIN.below - MARGIN.above) / 2 / perUnit,
    ratio: Math.min(width, height) / PLANE / perUnit,
  };
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b));
const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b));

/**
 * How much smaller nodes and lines are drawn at this ratio than at middle distance: they grow more slowly than the
 * plane does, and within bounds, so that near ones stay marks and far ones stay visible.
 */
export function shrink(ratio: number): number {
  return 1 / Math.min(1.6, Math.max(0.62, 1.15 / Math.sqrt(ratio)));
}
