// From days to pixels. Where long silences would press everything else together the axis is broken, and says so.

/** A stretch of the axis between two days on which something was. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
  /** It is shorter than its days; between its ends there is nothing. */
  readonly broken: boolean;
}

export interface TimeScale {
  /** The first and the last day, which may be one; null where there is none. */
  readonly ends: { readonly first: number; readonly last: number } | null;
  readonly place: (day: number) => number;
  /** Pixels for a day where the axis is not broken. */
  readonly pixels: number;
  readonly stretches: readonly Stretch[];
}

/** A silence is cut where it is so many times as long as the median one, and to that length. */
const LONGER = 6;
/** Days that are cut to at the least. */
const SHORTEST = 14;

/** The scale of these days (in any order) on a line that runs from `left` to `right`. */
export function timeScale(days: readonly number[], left: number, right: number): TimeScale {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const ends = sorted.length > 0 ? { first: sorted[0]!, last: sorted.at(-1)! } : null;
  const gaps = sorted.slice(1).map((day, at) => day - sorted[at]!);
  const median = [...gaps].sort((a, b) => a - b)[gaps.length >> 1] ?? 1;
  const most = Math.max(SHORTEST, LONGER * median);
  // Two or three days leave no rest that could be pressed together.
  const cut = (gap: number): number => (gaps.length > 2 ? Math.min(gap, most) : gap);
  const total = gaps.reduce((sum, gap) => sum + cut(gap), 0);
  const pixels = (right - left) / Math.max(1, total);
  let x = left;
  const stretches = gaps.map((gap, at): Stretch => {
    const [from, to] = [sorted[at]!, sorted[at + 1]!];
    const begin = x;
    x += cut(gap) * pixels;
    return { from, to, left: begin, right: x, broken: cut(gap) < gap };
  });
  const place = (day: number): number => {
    const here = stretches.find(({ from, to }) => day >= from && day <= to);
    if (!here) return left;
    return here.left + ((day - here.from) / (here.to - here.from)) * (here.right - here.left);
  };
  return { ends, place, pixels, stretches };
}
