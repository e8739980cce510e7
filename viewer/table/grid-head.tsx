// The head of the grid: what each column is, and a way to sort by it.

import { Icon } from '../panels/icon.tsx';
import type { ColumnName, TableLayout } from '../state/index.ts';
import { COLUMN_KINDS } from './columns.ts';
import { GridEdge } from './grid-edge.tsx';
import { say } from './say.ts';

interface GridHeadProps {
  readonly columns: readonly ColumnName[];
  readonly layout: TableLayout;
  readonly sort: (column: ColumnName, down: boolean) => void;
  readonly widen: (column: ColumnName, width: number | null) => void;
  /** Whether every row is ticked. */
  readonly all: boolean;
  readonly tickAll: (on: boolean) => void;
}

/** One row of column heads. Figures sort the largest first, words from A. */
export function GridHead({ columns, layout, sort, widen, all, tickAll }: GridHeadProps) {
  const { sort: by, down } = layout;
  return (
    <div role="rowgroup" class="grid-head">
      <div role="row" aria-rowindex={1} class="grid-row">
        <div role="columnheader" aria-colindex={1} class="grid-tick">
          <label>
            <input
              type="checkbox"
              aria-label={say('selectAll')}
              checked={all}
              onChange={() => tickAll(!all)}
            />
          </label>
        </div>
        {columns.map((column, at) => {
          const { figures } = COLUMN_KINDS[column];
          const sorted = column === by;
          const next = sorted ? !down : !!figures;
          return (
            <div
              key={column}
              role="columnheader"
              aria-colindex={at + 2}
              aria-sort={sorted ? (down ? 'descending' : 'ascending') : 'none'}
              data-figures={figures ? '' : undefined}
              data-column={column}
            >
              <button
                type="button"
                title={say(next ? 'sortDown' : 'sortUp', { column: say(column) })}
                onClick={() => sort(column, next)}
              >
                {say(column)}
                {sorted && <Icon name={down ? 'down' : 'up'} />}
              </button>
              <GridEdge column={say(column)} widen={(width) => widen(column, width)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
