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
}

export interface TableSlice {
  readonly tableOf: TableOf;
  readonly tables: Readonly<Record<TableOf, TableLayout>>;
}

export const FRESH_TABLE: TableSlice = {
  tableOf: 'events',
  tables: {
    events: { sort: 'start', down: true, hidden: ['venue', 'degree', 'disputed', 'told'] },
    actors: { sort: 'meetings', down: true, hidden: [] },
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

export const TABLE_ACTS = { list, sort, columns };
