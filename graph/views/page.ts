// Going through an ordered list page by page.

/**
 * Where a row stands in its list: of two numbers the larger comes first, of two texts the smaller one (UTF-16 order).
 * The last member is the row's own, so that no two rows stand in one place.
 */
export type Position = readonly (string | number)[];

/** Which page is meant. */
export interface PageWanted {
  /** The page begins behind this place, whether a row still stands there or not; at the beginning where absent. */
  readonly after?: Position;
  /** Rows of the page at most. */
  readonly limit: number;
}

/** An answer of which the next page begins behind `next`; absent on the last page. */
export type Paged<T extends { readonly next?: string }> = Omit<T, 'next'> & { readonly next?: Position };

/** Below 0 where `a` stands before `b`. */
export function comparePositions(a: Position, b: Position): number {
  for (const [index, mine] of a.entries()) {
    const theirs = b[index]!;
    if (mine === theirs) continue;
    if (typeof mine === 'number') return mine > (theirs as number) ? -1 : 1;
    return mine < theirs ? -1 : 1;
  }
  return 0;
}

/** The rows of one page out of `sorted` (by `at`), and where the next page begins. */
export function pageOf<T>(
  sorted: readonly T[],
  at: (row: T) => Position,
  { after, limit }: PageWanted,
): { readonly rows: readonly T[]; readonly next?: Position } {
  const begin = after === undefined ? 0 : firstBehind(sorted, at, after);
  const rows = sorted.slice(begin, begin + limit);
  const last = rows.at(-1);
  return { rows, ...(last !== undefined && begin + limit < sorted.length && { next: at(last) }) };
}

/** The rows behind a place: all of them where none is named. */
export function rowsAfter<T>(
  sorted: readonly T[],
  at: (row: T) => Position,
  after: Position | undefined,
): readonly T[] {
  return after === undefined ? sorted : sorted.slice(firstBehind(sorted, at, after));
}

function firstBehind<T>(sorted: readonly T[], at: (row: T) => Position, after: Position): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (comparePositions(at(sorted[middle]!), after) > 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
