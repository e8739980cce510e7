import { describe, expect, it } from 'vitest';
import { frame, openMiddle, shrink } from '../../../viewer/scene/framing.ts';
import type { Box, CameraView, Point } from '../../../viewer/scene/contract.ts';

type Size = { readonly width: number; readonly height: number };

const DESKTOP: Size = { width: 906, height: 660 };
const PHONE: Size = { width: 390, height: 500 };

/** Where a place of the plane is in the view, pixels from its left upper corner. */
function onScreen({ x, y }: Point, camera: CameraView, { width, height }: Size): Point {
  const perUnit = Math.min(width, height) / 1000 / camera.ratio;
  return { x: width / 2 + (x - camera.x) * perUnit, y: height / 2 - (y - camera.y) * perUnit };
}

const isUnder = ({ x, y }: Point, box: Box): boolean =>
  x > box.left && x < box.left + box.width && y > box.top && y < box.top + box.height;

const rectangle = (width: number, height: number): Point[] =>
  [-1, -0.5, 0, 0.5, 1].flatMap((x) =>
    [-1, -0.5, 0, 0.5, 1].map((y) => ({ x: 300 + (x * width) / 2, y: (y * height) / 2 - 200 })),
  );

const PILL: Box = { left: 16, top: 14, width: 364, height: 36 };
const TOOLS: Box = { left: 824, top: 14, width: 66, height: 34 };
const LEGEND: Box = { left: 16, top: 492, width: 229, height: 154 };
const PHONE_PILL: Box = { left: 16, top: 14, width: 278, height: 54 };
const PHONE_LEGEND: Box = { left: 16, top: 330, width: 229, height: 154 };
const SHEET: Box = { left: 0, top: 193, width: 390, height: 307 };

describe('framing', () => {
  it.each<[string, Size, readonly Box[], readonly Point[]]>([
    ['nothing over it', DESKTOP, [], rectangle(1600, 800)],
    ['a wide graph, legend and pill', DESKTOP, [PILL, TOOLS, LEGEND], rectangle(1600, 500)],
    ['a round graph, legend and pill', DESKTOP, [PILL, TOOLS, LEGEND], rectangle(1000, 950)],
    ['a high graph, legend and pill', DESKTOP, [PILL, TOOLS, LEGEND], rectangle(300, 1200)],
    ['a phone with its legend open', PHONE, [PHONE_PILL, PHONE_LEGEND], rectangle(1000, 950)],
    ['a phone with the sheet up', PHONE, [SHEET], rectangle(1000, 950)],
  ])('shows every place within the view and under no panel: %s', (_, view, covers, places) => {
    const camera = frame(places, view, covers);
    for (const place of places) {
      const spot = onScreen(place, camera, view);
      expect([spot, covers.filter((box) => isUnder(spot, box))]).toEqual([spot, []]);
      expect(spot.x > 0 && spot.x < view.width && spot.y > 0 && spot.y < view.height).toBe(true);
    }
  });

  it('goes beside the legend where that costs less than going over it', () => {
    const square = rectangle(900, 900);
    const free = frame(square, DESKTOP).ratio;
    expect(frame(square, DESKTOP, [LEGEND]).ratio / free).toBeLessThan(1.05);
  });

  it('does not press its nose against a single node', () => {
    const { ratio } = frame([{ x: 5, y: 5 }], { width: 1000, height: 660 });
    expect(660 / 1000 / ratio).toBeLessThanOrEqual(1.5);
  });

  it('keeps less room for names at the sides of a phone', () => {
    const wide = rectangle(1000, 300);
    const [first, last] = [wide[0]!, wide.at(-1)!];
    const camera = frame(wide, PHONE);
    const width = onScreen(last, camera, PHONE).x - onScreen(first, camera, PHONE).x;
    expect(width).toBeGreaterThan(280);
  });
});

describe('the middle of what can be seen', () => {
  it('lies above a sheet and beside a legend', () => {
    expect(openMiddle(PHONE, [SHEET]).y).toBeLessThan(SHEET.top);
    expect(openMiddle(DESKTOP, [LEGEND]).x).toBeGreaterThan(LEGEND.left + LEGEND.width);
  });
});

describe('the size of nodes', () => {
  it('is smaller on a small view, never larger on a large one', () => {
    const on = (view: Size): number => 1 / shrink(1, view);
    expect(on(PHONE)).toBeCloseTo(on(DESKTOP) * (390 / 660), 5);
    expect(on({ width: 1800, height: 1200 })).toBe(on(DESKTOP));
    expect(on({ width: 390, height: 60 })).toBe(on(DESKTOP) / 2);
  });
});
