import type { Point } from '../contract.ts';

/** Lines of a lane in which things find room side by side, from its foot upwards. */
export interface Rows {
  /** Takes the lowest free place from `from` to `to`, of equals the nearest to `x`; `y` counts from the foot. */
  take(x: number, from?: number, to?: number): Point;
  /** What lies there already. */
  block(x: number, y: number): void;
  /** From the foot to the top of the highest line that is taken. */
  height(): number;
}

/** Empty rows, `step` apart; things in one row are at least `step` apart, too. */
export function createRows(step: number): Rows {
  const rows = new Map<number, number[]>();
  const free = (row: number, x: number): boolean => {
    const held = rows.get(row) ?? [];
    // What comes is mostly the last one of its row.
    for (let i = held.length - 1; i >= 0; i--) if (Math.abs(held[i]! - x) < step) return false;
    return true;
  };
  const put = (row: number, x: number): void => {
    const held = rows.get(row);
    if (held) held.push(x);
    else rows.set(row, [x]);
  };
  return {
    take(x, from = x, to = x) {
      const spots = [x];
      for (let by = step; x - by >= from || x + by <= to; by += step) {
        if (x - by >= from) spots.push(x - by);
        if (x + by <= to) spots.push(x + by);
      }
      for (let row = 0; ; row++) {
        const spot = spots.find((at) => free(row, at));
        if (spot === undefined) continue;
        put(row, spot);
        return { x: spot, y: (row + 0.5) * step };
      }
    },
    block: (x, y) => put(Math.round(y / step - 0.5), x),
    height: () => ([...rows.keys()].reduce((a, b) => Math.max(a, b), -1) + 1) * step,
  };
}
