// The rows of the table in their order. What is not known stands last, whichever way is sorted.

import type { FactTable, Selection } from '../state/crossfilter/index.ts';
import type { ColumnName, TableLayout, TableOf } from '../state/index.ts';
import { locale } from '../text/index.ts';
import { actorFigures } from './actors.ts';
import { COLUMN_KINDS } from './columns.ts';

/** All events by a column, smallest first; how many of them have a value there. */
interface Order {
  readonly rows: Uint32Array;
  readonly known: number;
}

const orders = new WeakMap<FactTable, Map<ColumnName, Order>>();

function orderOf(selection: Selection, rows: Uint32Array, column: ColumnName): Order {
  const { order } = COLUMN_KINDS[column];
  const keys = new Map([...rows].map((row) => [row, order(selection, row)]));
  const known = rows.filter((row) => keys.get(row) !== null);
  const collator = new Intl.Collator(locale(), { numeric: true });
  known.sort((a, b) => {
    const [x, y] = [keys.get(a)!, keys.get(b)!];
    const way = typeof x === 'number' ? x - (y as number) : collator.compare(x, y as string);
    return way || a - b;
  });
  const unknown = rows.filter((row) => keys.get(row) === null);
  const all = new Uint32Array(rows.length);
  all.set(known);
  all.set(unknown, known.length);
  return { rows: all, known: known.length };
}

/** What a column says of events never depends on the filter: all of them are sorted once. */
function eventOrder(selection: Selection, column: ColumnName): Order {
  const { table } = selection;
  const made = orders.get(table) ?? new Map<ColumnName, Order>();
  orders.set(table, made);
  let order = made.get(column);
  if (!order) {
    const every = Uint32Array.from({ length: table.rows }, (_, row) => row);
    made.set(column, (order = orderOf(selection, every, column)));
  }
  return order;
}

/** The rows that pass, as the table lists them. */
export function sortedRows(selection: Selection, of: TableOf, { sort, down }: TableLayout): Uint32Array {
  const { rows, known } =
    of === 'events' ? eventOrder(selection, sort) : orderOf(selection, actorFigures(selection).rows, sort);
  const passes = of === 'events' ? selection.passes : () => true;
  const first = rows.subarray(0, known);
  const ordered = down ? first.slice().reverse() : first;
  const listed = new Uint32Array(rows.length);
  let n = 0;
  for (const row of ordered) if (passes(row)) listed[n++] = row;
  for (const row of rows.subarray(known)) if (passes(row)) listed[n++] = row;
  return listed.slice(0, n);
}
