// The rows: as many on the page as are seen, in a grid that the arrow keys walk.

import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Selection } from '../state/crossfilter/index.ts';
import type { ColumnName, TableLayout, TableOf } from '../state/index.ts';
import { COLUMN_KINDS, type CellValue } from './columns.ts';
import { idOf } from './csv-of.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { say } from './say.ts';
import { stepped, type Cell } from './stepped.ts';
import { gridWidths, widthByKey } from './widths.ts';
import { scrolledTo, windowOf } from './window.ts';

interface GridProps {
  readonly selection: Selection;
  readonly of: TableOf;
  readonly layout: TableLayout;
  readonly rows: Uint32Array;
  readonly columns: readonly ColumnName[];
  readonly chosen: ReadonlySet<string>;
  readonly setChosen: (chosen: ReadonlySet<string>) => void;
  /** Id of the node whose facts are open. */
  readonly opened: string | null;
  readonly sort: (column: ColumnName, down: boolean) => void;
  /** Pixels; null for the column's own width. */
  readonly widen: (column: ColumnName, width: number | null) => void;
  readonly open: (row: number) => void;
  readonly only: (value: CellValue) => void;
  /** A cell is in use. */
  readonly reached: (row: number, column: ColumnName) => void;
}

/** The grid. */
export function Grid(props: GridProps) {
  const { selection, of, rows, columns, chosen, setChosen } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  const [cell, setCell] = useState<Cell>({ row: 0, column: 1 });
  // Keys may come faster than the page is drawn: each goes on from where the last one led.
  const latest = useRef(cell);
  const walked = useRef(false);
  const small = matchMedia('(max-width: 48rem)').matches;
  const rowHeight = small ? 44 : 32;
  // The head lies over the rows and is as high as one.
  const room = view.height - rowHeight;
  const { first, end } = windowOf(rows.length, view.top, room, rowHeight);
  const within = ({ row, column }: Cell): Cell => ({
    row: Math.min(row, rows.length - 1),
    column: Math.min(column, columns.length),
  });
  const active = within(cell);

  useLayoutEffect(() => {
    const element = frame.current!;
    const measure = (): void => setView({ top: element.scrollTop, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    // A cell that was left again before it was drawn is passed over: focusing it would lead the walk back there.
    if (!walked.current || cell !== latest.current) return;
    walked.current = false;
    frame
      .current!.querySelector<HTMLElement>('[tabindex="0"][role="gridcell"]')
      ?.focus({ preventScroll: true });
  }, [cell]);

  const tick = (row: number): void => {
    const id = idOf(selection, of, row);
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const reach = (to: Cell): void => {
    latest.current = to;
    setCell(to);
    if (to.column > 0) props.reached(rows[to.row]!, columns[to.column - 1]!);
  };
  const key = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const inColumn = target.closest<HTMLElement>('[data-column]');
    const width = inColumn ? widthByKey(event, inColumn.offsetWidth) : undefined;
    if (inColumn && width !== undefined) {
      event.preventDefault();
      return props.widen(inColumn.dataset['column'] as ColumnName, width);
    }
    if (target.getAttribute('role') !== 'gridcell') return;
    const here = within(latest.current);
    const row = rows[here.row]!;
    const page = Math.max(1, Math.floor(room / rowHeight) - 1);
    const to = stepped(event, here, { rows: rows.length, columns: columns.length + 1, page });
    if (to) {
      walked.current = true;
      const element = frame.current!;
      element.scrollTop = scrolledTo(to.row, element.scrollTop, room, rowHeight);
      setView({ top: element.scrollTop, height: element.clientHeight });
      reach(to);
    } else if (event.key === 'Enter' && here.column > 0) props.open(row);
    else if (event.key === ' ' || event.key === 'Enter') tick(row);
    else if (event.key.toLowerCase() === 'o' && !event.ctrlKey && !event.metaKey && here.column > 0) {
      const [value] = COLUMN_KINDS[columns[here.column - 1]!].values?.(selection, row) ?? [];
      if (value) props.only(value);
    } else return;
    event.preventDefault();
  };

  const { tracks, least } = gridWidths(columns, props.layout.widths, small);
  return (
    <div
      class="grid"
      ref={frame}
      role="grid"
      aria-label={say('label')}
      aria-description={say('keys')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + 1}
      aria-multiselectable="true"
      style={{
        '--columns': tracks,
        '--wide': `${least}px`,
        '--row': `${rowHeight}px`,
      }}
      onScroll={({ currentTarget: { scrollTop, clientHeight } }) =>
        setView({ top: scrollTop, height: clientHeight })
      }
      onKeyDown={key}
    >
      <GridHead
        {...{ columns, layout: props.layout, sort: props.sort, widen: props.widen }}
        all={rows.length > 0 && chosen.size >= rows.length}
        tickAll={(on) => setChosen(new Set(on ? Array.from(rows, (row) => idOf(selection, of, row)) : []))}
      />
      <div role="rowgroup" class="grid-body" style={{ height: `${rows.length * rowHeight}px` }}>
        {Array.from(rows.subarray(first, end), (row, i) => {
          const id = idOf(selection, of, row);
          return (
            <GridRow
              key={id}
              {...{ selection, row, columns, tick }}
              at={first + i}
              top={(first + i) * rowHeight}
              chosen={chosen.has(id)}
              opened={props.opened === id}
              active={first + i === active.row ? active.column : undefined}
              reach={(column) => reach({ row: first + i, column })}
              open={() => props.open(row)}
            />
          );
        })}
      </div>
    </div>
  );
}
