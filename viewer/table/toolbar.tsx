// What can be done with the table: which rows, which columns, what the cell in use filters for, canvas and file.

import { saveCsv } from '../keep/save-as.ts';
import { useBoard } from '../panels/board.ts';
import type { Selection } from '../state/crossfilter/index.ts';
import { TABLE_COLUMNS, type ColumnName, type TableOf } from '../state/index.ts';
import type { CellValue } from './columns.ts';
import { csvOf } from './csv-of.ts';
import { nodesOf } from './nodes-of.ts';
import { say } from './say.ts';

interface ToolbarProps {
  readonly selection: Selection;
  readonly of: TableOf;
  readonly rows: Uint32Array;
  readonly columns: readonly ColumnName[];
  /** Ids of the rows that are ticked. */
  readonly chosen: ReadonlySet<string>;
  readonly clearChosen: () => void;
  /** What the cell in use can be filtered for. */
  readonly values: readonly CellValue[];
  readonly only: (value: CellValue) => void;
}

/** The line over the table. */
export function Toolbar({ selection, of, rows, columns, chosen, clearChosen, values, only }: ToolbarProps) {
  const board = useBoard();
  const save = (): void => saveCsv(say('file', { of }), csvOf(selection, of, columns, rows));
  return (
    <div class="table-bar">
      <div class="table-of" role="group" aria-label={say('rows')}>
        {(Object.keys(TABLE_COLUMNS) as TableOf[]).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === of}
            onClick={() => board.act({ do: 'list', of: one })}
          >
            {say(one)}
          </button>
        ))}
      </div>
      <output>
        {of === 'events'
          ? say('countEvents', { n: rows.length, total: selection.table.facts.total })
          : say('countActors', { n: rows.length })}
      </output>
      {values.length > 0 && (
        <div class="table-only" role="group" aria-label={say('only')}>
          {say('only')}
          {values.map((value) => (
            <button
              key={value.key}
              type="button"
              aria-label={say('onlyThis', { what: value.name })}
              onClick={() => only(value)}
            >
              <bdi>{value.name}</bdi>
            </button>
          ))}
        </div>
      )}
      <span class="table-space" />
      {chosen.size > 0 && <Put {...{ selection, of, rows, chosen, clearChosen }} />}
      <Columns of={of} shown={columns} />
      <button type="button" onClick={save}>
        {say('csv')}
      </button>
    </div>
  );
}

/** Puts the ticked rows on the canvas, and says beforehand where they are too many for it. */
function Put(props: Pick<ToolbarProps, 'selection' | 'of' | 'rows' | 'chosen' | 'clearChosen'>) {
  const board = useBoard();
  const { selection, of, rows, chosen, clearChosen } = props;
  const { ids, taken, of: wanted } = nodesOf(selection, of, rows, chosen);
  return (
    <button
      type="button"
      class="first"
      disabled={taken === 0}
      onClick={() => {
        board.act({ do: 'draw', load: { from: 'nodes', ids } });
        board.act({ do: 'tab', tab: 'graph' });
        clearChosen();
      }}
    >
      {taken < wanted ? say('drawSome', { n: taken, of: wanted }) : say('draw', { n: wanted })}
    </button>
  );
}

function Columns({ of, shown }: { of: TableOf; shown: readonly ColumnName[] }) {
  const board = useBoard();
  const all: readonly ColumnName[] = TABLE_COLUMNS[of];
  const turn = (column: ColumnName): void => {
    const hidden = all.filter((one) => (one === column ? shown.includes(one) : !shown.includes(one)));
    board.act({ do: 'columns', of, hidden });
  };
  return (
    <details class="table-columns">
      <summary>{say('columns')}</summary>
      <ul>
        {all.map((column, at) => (
          <li key={column}>
            <label>
              <input
                type="checkbox"
                checked={shown.includes(column)}
                disabled={at === 0}
                onChange={() => turn(column)}
              />
              {say(column)}
            </label>
          </li>
        ))}
        {Object.keys(board.desk.value.tables[of].widths).length > 0 && (
          <li>
            <button
              type="button"
              class="quiet-button"
              onClick={() => board.act({ do: 'widen', of, column: null, width: null })}
            >
              {say('ownWidths')}
            </button>
          </li>
        )}
      </ul>
    </details>
  );
}
