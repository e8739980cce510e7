// Whether a page looks as it did: compared coarsely, since letters are drawn a little otherwise on each machine, and
// without the picture of the graph, which each graphics driver draws in its own way.

import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** A part of the screen, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Pixels of the page that become one of what is compared, each way. */
const COARSE = 8;
/** How much a coarse pixel may differ, from 0 to 1. */
const NEAR = 0.12;

/** The picture, coarse: each pixel is the mean of a square of the page; what is masked is grey. */
function coarse({ width, height, data }: PNG, masks: readonly Box[]): PNG {
  const small = new PNG({ width: Math.floor(width / COARSE), height: Math.floor(height / COARSE) });
  const masked = (x: number, y: number): boolean =>
    masks.some((box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height);
  for (let row = 0; row < small.height; row++) {
    for (let column = 0; column < small.width; column++) {
      const sums = [0, 0, 0];
      for (let dy = 0; dy < COARSE; dy++) {
        for (let dx = 0; dx < COARSE; dx++) {
          const at = 4 * ((row * COARSE + dy) * width + column * COARSE + dx);
          for (const part of [0, 1, 2]) sums[part]! += data[at + part]!;
        }
      }
      const hidden = masked((column + 0.5) * COARSE, (row + 0.5) * COARSE);
      const to = 4 * (row * small.width + column);
      for (const part of [0, 1, 2]) small.data[to + part] = hidden ? 128 : sums[part]! / COARSE ** 2;
      small.data[to + 3] = 255;
    }
  }
  return small;
}

/** The part of what is compared that differs, from 0 to 1; 1 where the two are not of one size. */
export function differing(before: Buffer, now: Buffer, masks: readonly Box[]): number {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(now)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  const [one, other] = [coarse(a, masks), coarse(b, masks)];
  const { width, height } = one;
  const different = pixelmatch(one.data, other.data, undefined, width, height, {
    threshold: NEAR,
    includeAA: true,
  });
  return different / (width * height);
}
