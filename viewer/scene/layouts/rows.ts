/** Lines of a lane in which things find room side by side, from the middle outwards. */
export interface Rows {
  /** Takes the nearest free place to the middle at `x`; answers with how far above (or below) the middle it is. */
  take(x: number, start: number): number;
  /** What lies there already. */
  block(x: number, y: number): void;
  /** From the lowest to the highest line that is taken, with a line's room. */
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
    take(x, start) {
      for (let i = start; ; i++) {
        const row = i % 2 === 0 ? i / 2 : -(i + 1) / 2;
        if (!free(row, x)) continue;
        put(row, x);
        return row * step;
      }
    },
    block: (x, y) => put(Math.round(y / step), x),
    height() {
      const taken = [...rows.keys()];
      if (taken.length === 0) return 0;
      return (taken.reduce((a, b) => Math.max(a, b)) - taken.reduce((a, b) => Math.min(a, b)) + 1) * step;
    },
  };
}
