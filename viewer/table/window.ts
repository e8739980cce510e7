// Which rows of a long list are on the page.

/** Rows from `first` up to, but without, `end`. */
export interface Window {
  readonly first: number;
  readonly end: number;
}

/** Rows that are kept on the page beyond what is seen, at either side. */
const BEYOND = 8;

/** The rows that are seen, and a few beyond; at most as many as the height holds and twice those few. */
export function windowOf(count: number, top: number, height: number, rowHeight: number): Window {
  const seen = Math.ceil(height / rowHeight) + 1;
  const at = Math.min(Math.max(0, Math.floor(top / rowHeight)), Math.max(0, count - 1));
  return { first: Math.max(0, at - BEYOND), end: Math.min(count, at + seen + BEYOND) };
}

/** How far the list must be scrolled so that a row is seen whole; where it is scrolled to already, if it is. */
export function scrolledTo(row: number, top: number, height: number, rowHeight: number): number {
  const [above, below] = [row * rowHeight, (row + 1) * rowHeight - height];
  return Math.max(Math.min(top, above), below);
}
