// What the table lists, as a file.

import type { Selection } from '../state/crossfilter/index.ts';
import type { ColumnName, TableOf } from '../state/index.ts';
import { csvLine } from '../text/csv.ts';
import { COLUMN_KINDS } from './columns.ts';
import { say } from './say.ts';

/** The id of a row. */
export function idOf({ table }: Selection, of: TableOf, row: number): string {
  return table.facts[of === 'events' ? 'events' : 'entities'].id[row]!;
}

/** Every row that is listed, in its order, with the columns that are shown; the id of each is its last cell. */
export function csvOf(
  selection: Selection,
  of: TableOf,
  columns: readonly ColumnName[],
  rows: Iterable<number>,
): string {
  const lines = [csvLine([...columns.map((column) => say(column)), say('id')])];
  for (const row of rows) {
    const cells = columns.map((column) => {
      const { plain, text } = COLUMN_KINDS[column];
      return (plain ?? text)(selection, row);
    });
    lines.push(csvLine([...cells, idOf(selection, of, row)]));
  }
  return lines.join('');
}
