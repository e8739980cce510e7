// How the table is laid out: what its rows are, by which column they are sorted, and which columns there are.

import type { Desk } from '../desk.ts';
import type { ActKind } from './act-kind.ts';

/** What a row of the table is, and the columns it may have, in their order. */
export const TABLE_COLUMNS = {
  events: [
    'title', 'start', 'kind', 'status', 'who', 'where', 'venue', 'voices', 'languages', 'outlets', 'degree', 'disputed',
    'told',
  ],
  actors: ['name', 'what', 'country', 'meetings', 'all', 'first', 'last'],
} as const; // prettier-ignore
export type TableOf = keyof typeof TABLE_COLUMNS;
export type ColumnName = (typeof TABLE_COLUMNS)[TableOf][number];

/** How one of the two tables is laid out. */
export interface TableLayout {
  readonly sort: ColumnName;
  readonly down: boolean;
  /** Columns that are not shown. */
  readonly hidden: readonly ColumnName[];
  /** Pixels of the columns that were given a width by hand; the others have their own. */
  readonly widths: Readonly<Partial<Record<ColumnName, number>>>;
}

/** How narrow and how wide a column can be made, in pixels: its head can still be hit, a row still be read. */
export const COLUMN_WIDTHS = { least: 64, most: 900 } as const;

export interface TableSlice {
  readonly tableOf: TableOf;
  readonly tables: Readonly<Record<TableOf, TableLayout>>;
}

export const FRESH_TABLE: TableSlice = {
  tableOf: 'events',
  tables: {
    events: { sort: 'start', down: true, hidden: ['venue', 'degree', 'disputed', 'told'], widths: {} },
    actors: { sort: 'meetings', down: true, hidden: [], widths: {} },
  },
};

const OFS = Object.keys(TABLE_COLUMNS) as TableOf[];

function readColumns(of: string | undefined, fields: readonly string[]) {
  const table = OFS.find((one) => one === of);
  const columns: readonly ColumnName[] = table ? TABLE_COLUMNS[table] : [];
  const named = columns.filter((one) => fields.includes(one));
  return table && named.length === fields.filter(Boolean).length ? { of: table, named } : undefined;
}

function layingOut(desk: Desk, of: TableOf, change: Partial<TableLayout>): Desk {
  return { ...desk, tables: { ...desk.tables, [of]: { ...desk.tables[of], ...change } } };
}

function sameWidths(a: TableLayout['widths'], b: TableLayout['widths']): boolean {
  const names = Object.keys(a) as ColumnName[];
  return names.length === Object.keys(b).length && names.every((name) => a[name] === b[name]);
}

/** Lists events, or actors. */
const list: ActKind<{ readonly of: TableOf }> = {
  code: 'fv',
  replaces: true,
  perform: (desk, { of }) => (desk.tableOf === of ? desk : { ...desk, tableOf: of }),
  write: ({ of }) => [of],
  read: ([of]) => {
    const read = readColumns(of, []);
    return read && { of: read.of };
  },
};

/** Sorts by a column, from the top down or up. */
const sort: ActKind<{ readonly of: TableOf; readonly column: ColumnName; readonly down: boolean }> = {
  code: 'fs',
  replaces: (next, last) => next.of === last.of,
  perform: (desk, { of, column, down }) => {
    const layout = desk.tables[of];
    const same = layout.sort === column && layout.down === down;
    return same ? desk : layingOut(desk, of, { sort: column, down });
  },
  write: ({ of, column, down }) => [of, column, down ? 'down' : ''],
  read: ([of, column = '', way = '']) => {
    const read = readColumns(of, [column]);
    const [named] = read?.named ?? [];
    return read && named && (way === '' || way === 'down')
      ? { of: read.of, column: named, down: way === 'down' }
      : undefined;
  },
};

/** Shows all columns but these. */
const columns: ActKind<{ readonly of: TableOf; readonly hidden: readonly ColumnName[] }> = {
  code: 'fl',
  replaces: (next, last) => next.of === last.of,
  perform: (desk, { of, hidden }) => {
    const known: readonly ColumnName[] = TABLE_COLUMNS[of];
    const sorted = known.filter((one) => hidden.includes(one));
    const same = sorted.join() === desk.tables[of].hidden.join();
    return same ? desk : layingOut(desk, of, { hidden: sorted });
  },
  write: ({ of, hidden }) => [of, ...hidden],
  read: ([of, ...fields]) => {
    const read = readColumns(of, fields);
    return read && { of: read.of, hidden: read.named };
  },
};

/** Gives a column a width in whole pixels; without one it has its own again, as all have where none is named. */
const widen: ActKind<{ readonly of: TableOf; readonly column: ColumnName | null; readonly width: number | null }> = {
  code: 'fz',
  replaces: (next, last) => next.of === last.of && next.column === last.column,
  perform: (desk, { of, column, width }) => {
    const { widths } = desk.tables[of];
    const kept = Object.entries(widths).filter(([one]) => column !== null && one !== column);
    const next = { ...Object.fromEntries(kept), ...(column && width && { [column]: width }) };
    return sameWidths(widths, next) ? desk : layingOut(desk, of, { widths: next });
  },
  write: ({ of, column, width }) => [of, column ?? '', width ?? ''],
  read: ([of, column = '', field = '']) => {
    const read = readColumns(of, [column]);
    if (!read) return undefined;
    const [named = null] = read.named;
    if (field === '') return { of: read.of, column: named, width: null };
    const width = Number(field);
    const fits = Number.isInteger(width) && width >= COLUMN_WIDTHS.least && width <= COLUMN_WIDTHS.most;
    return named && fits ? { of: read.of, column: named, width } : undefined;
  },
}; // prettier-ignore

export const TABLE_ACTS = { list, sort, columns, widen };
