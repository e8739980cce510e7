// The table: the selection row by row, as events or as actors.

import { useMemo, useState } from 'preact/hooks';
import { Answered } from '../panels/answered.tsx';
import { useBoard } from '../panels/board.ts';
import type { Selection } from '../state/crossfilter/index.ts';
import { isFiltering, TABLE_COLUMNS, type ColumnName } from '../state/index.ts';
import { COLUMN_KINDS, type CellValue } from './columns.ts';
import { idOf } from './csv-of.ts';
import { Grid } from './grid.tsx';
import { say } from './say.ts';
import { sortedRows } from './sorted-rows.ts';
import { Toolbar } from './toolbar.tsx';
import './table.css';

/** The view, as soon as the facts are there. */
export function View() {
  const board = useBoard();
  const selection = board.selection.value;
  if (selection) return <Filled key={board.desk.value.tableOf} selection={selection} />;
  return (
    <div class="table-none">
      <Answered answer={board.library().facts()}>{() => null}</Answered>
    </div>
  );
}

function Filled({ selection }: { selection: Selection }) {
  const board = useBoard();
  const desk = board.desk.value;
  const { tableOf: of } = desk;
  const layout = desk.tables[of];
  const rows = useMemo(() => sortedRows(selection, of, layout), [selection, of, layout]);
  const all: readonly ColumnName[] = TABLE_COLUMNS[of];
  const columns = all.filter((column) => !layout.hidden.includes(column));
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [cell, setCell] = useState<{ readonly row: number; readonly column: ColumnName } | null>(null);
  const values = cell ? (COLUMN_KINDS[cell.column].values?.(selection, cell.row) ?? []) : [];
  const only = ({ facet, key }: CellValue): void => board.act({ do: 'choose', facet, any: [key], none: [] });
  return (
    <section class="table" aria-label={say('label')}>
      <Toolbar
        {...{ selection, of, rows, columns, chosen, values, only }}
        clearChosen={() => setChosen(new Set())}
      />
      {rows.length === 0 ? (
        <p class="quiet table-none">
          {say('none')}{' '}
          {isFiltering(desk) && (
            <button type="button" class="text-button" onClick={() => board.act({ do: 'clear' })}>
              {say('clear')}
            </button>
          )}
        </p>
      ) : (
        <Grid
          {...{ selection, of, layout, rows, columns, chosen, setChosen, only }}
          opened={desk.selected}
          sort={(column, down) => board.act({ do: 'sort', of, column, down })}
          widen={(column, width) => {
            board.act({ do: 'widen', of, column, width });
            board.say(say(width ? 'widened' : 'ownWidth', { column: say(column), n: width ?? 0 }));
          }}
          open={(row) => board.open(idOf(selection, of, row))}
          reached={(row, column) => setCell({ row, column })}
        />
      )}
    </section>
  );
}
