// How wide the columns of the grid are: what was given by hand, else what the column asks for.

import { COLUMN_WIDTHS, type ColumnName, type TableLayout } from '../state/index.ts';
import { COLUMN_KINDS } from './columns.ts';

/** The width of the column where rows are ticked, in pixels. */
const TICK = 36;
/** On a small screen what may be wide is less so, and what was made wide on a large one no wider than this. */
const SMALLER = 0.68;
const MOST_SMALL = 260;
/** What one press of a key adds or takes, in pixels. */
const STEP = 24;

interface GridWidths {
  /** For `grid-template-columns`. */
  readonly tracks: string;
  /** Pixels that all of them take at least. */
  readonly least: number;
}

/** The widths of these columns, the tick's before them. */
export function gridWidths(
  columns: readonly ColumnName[],
  given: TableLayout['widths'],
  small: boolean,
): GridWidths {
  const tracks = columns.map((column) => {
    const { width, share = 0 } = COLUMN_KINDS[column];
    const own = given[column];
    if (own !== undefined) return { least: small ? Math.min(own, MOST_SMALL) : own, share: 0 };
    return { least: small && share > 0 ? Math.round(width * SMALLER) : width, share };
  });
  return {
    tracks: [{ least: TICK, share: 0 }, ...tracks]
      .map(({ least, share }) => (share > 0 ? `minmax(${least}px, ${share}fr)` : `${least}px`))
      .join(' '),
    least: tracks.reduce((sum, { least }) => sum + least, TICK),
  };
}

/** The width that a key gives a column that is `now` so wide; undefined for a key that gives none. */
export function widthByKey(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  now: number,
): number | undefined {
  const way = shiftKey ? { ArrowRight: 1, ArrowLeft: -1 }[key] : undefined;
  return way && clamped(now + way * STEP);
}

/** A width that a column may have. */
export function clamped(width: number): number {
  return Math.round(Math.min(COLUMN_WIDTHS.most, Math.max(COLUMN_WIDTHS.least, width)));
}
