// One row of the grid. What the articles and the world say stands in its own direction.

import { lookOf } from '../appearance.ts';
import { Glyph } from '../panels/glyph.tsx';
import type { Selection } from '../state/crossfilter/index.ts';
import type { ColumnName } from '../state/index.ts';
import { COLUMN_KINDS } from './columns.ts';
import { say } from './say.ts';

interface GridRowProps {
  readonly selection: Selection;
  readonly row: number;
  readonly columns: readonly ColumnName[];
  /** Its place in the list, and how far from the top it lies, in pixels. */
  readonly at: number;
  readonly top: number;
  readonly chosen: boolean;
  readonly opened: boolean;
  /** The place of the cell in use, where it is in this row. */
  readonly active: number | undefined;
  readonly tick: (row: number) => void;
  readonly reach: (column: number) => void;
  readonly open: () => void;
}

/** A row with a box to tick, and a cell for each column; its first cell opens the facts. */
export function GridRow(props: GridRowProps) {
  const { selection, row, columns, at, top, chosen, opened, active, tick, reach, open } = props;
  const name = columns[0] ? COLUMN_KINDS[columns[0]].text(selection, row) : '';
  const tab = (column: number): number => (active === column ? 0 : -1);
  return (
    <div
      role="row"
      class="grid-row"
      aria-rowindex={at + 2}
      aria-selected={chosen}
      data-opened={opened ? '' : undefined}
      style={{ transform: `translateY(${top}px)` }}
    >
      <div role="gridcell" aria-colindex={1} class="grid-tick" tabIndex={tab(0)} onFocus={() => reach(0)}>
        <label>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={say('selectRow', { what: name })}
            checked={chosen}
            onChange={() => tick(row)}
          />
        </label>
      </div>
      {columns.map((column, place) => {
        const { figures, text, values } = COLUMN_KINDS[column];
        const words = text(selection, row);
        return (
          <div
            key={column}
            role="gridcell"
            aria-colindex={place + 2}
            tabIndex={tab(place + 1)}
            dir={column === 'title' || column === 'name' ? 'auto' : undefined}
            data-figures={figures ? '' : undefined}
            data-column={column}
            title={words}
            onFocus={() => reach(place + 1)}
            onClick={place === 0 ? open : undefined}
            onDblClick={place === 0 ? undefined : open}
          >
            {place === 0 && <RowGlyph selection={selection} row={row} column={column} />}
            {words === '' ? (
              <span class="count">{say('unknown')}</span>
            ) : values ? (
              values(selection, row).map(({ key, name: value }, i) => (
                <span key={key}>
                  {i > 0 && ', '}
                  <bdi>{value}</bdi>
                </span>
              ))
            ) : (
              <span>{words}</span>
            )}
          </div>
        );
      })}
    </div>
  );
}

function RowGlyph({
  selection,
  row,
  column,
}: Pick<GridRowProps, 'selection' | 'row'> & { column: ColumnName }) {
  const { statuses, events, entities } = selection.table.facts;
  return column === 'title' ? (
    <Glyph look="event" status={statuses[events.status[row]!]} />
  ) : (
    <Glyph look={lookOf(entities.kind[row]!)} />
  );
}
