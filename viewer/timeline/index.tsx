// The strip of time: how many events when, of all and of the selection, and a brush that chooses a part of it.

import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { dayFromEpoch, type DateRange } from '../../graph/model/dates.ts';
import { useBoard } from '../panels/board.ts';
import { NO_DAY, type FactTable } from '../state/crossfilter/index.ts';
import { UNITS } from '../state/index.ts';
import { days } from '../text/index.ts';
import { barsIn, binsOf, coreOf, extentOf, unitFor, weigh, type Bin } from './bins.ts';
import { Player } from './player.tsx';
import { say } from './say.ts';
import { Strip } from './strip.tsx';
import { Undated } from './undated.tsx';
import { useWidth } from './use-width.ts';
import './timeline.css';

/** Bars are at least this wide, in pixels: where the unit is chosen for the reader, and where the reader chooses. */
const BAR = { unasked: 9, asked: 1.5 };

const everyRow = (table: FactTable): Uint32Array => Uint32Array.from({ length: table.rows }, (_, row) => row);

const weighed = (
  bins: readonly Bin[],
  table: FactTable | undefined,
  rows: Uint32Array | undefined,
): Float64Array => (table && rows ? weigh(bins, table, rows) : new Float64Array(bins.length));

const undatedIn = (table: FactTable, rows: Uint32Array): number =>
  rows.reduce((n, row) => n + (table.start[row] === NO_DAY ? 1 : 0), 0);

/** Acts in one stroke are one step for undo. Numbers are never given twice on a page. */
let strokes = 0;

/** The strip, filled as soon as the facts are there; `children` stand beside the count and stay while they are not. */
export function Timeline({ children }: { readonly children?: ComponentChildren }) {
  const board = useBoard();
  const selection = board.selection.value;
  const table = selection?.table;
  const { range, unit: asked } = board.desk.value;
  const [host, width] = useWidth<HTMLDivElement>();
  const extent = useMemo(() => table && extentOf(table), [table]);
  const core = useMemo(() => table && coreOf(table), [table]);
  const length = core ? core.last - core.first + 1 : 1;
  const unit = asked ?? unitFor(length, Math.max(24, width / BAR.unasked));
  const bins = useMemo(() => binsOf(extent, unit, core), [extent, unit, core]);
  const all = useMemo(() => weighed(bins, table, table && everyRow(table)), [bins, table]);
  const passing = selection?.rowsBut('time');
  const chosen = weighed(bins, table, passing);
  const stroke = useRef(0);
  const begin = (): void => {
    stroke.current = ++strokes;
  };
  const choose = (next: DateRange | null): void =>
    board.act({ do: 'range', range: next, stroke: stroke.current });
  return (
    <section class="timeline" aria-label={say('label')}>
      <header>
        {extent && (
          <span class="timeline-extent">
            {days.range({ start: dayFromEpoch(extent.first), end: dayFromEpoch(extent.last) }, 'short')}
          </span>
        )}
        {selection && (
          <output class="timeline-range">
            <b>{range ? days.range(range, 'short') : say('all')}</b>
            {' · '}
            {selection.filtering
              ? say('countOf', { n: selection.count, total: selection.table.facts.total })
              : say('count', { n: selection.table.facts.total })}
          </output>
        )}
        {children}
        {table && passing && <Undated n={undatedIn(table, passing)} />}
        {extent && (
          <>
            <Player {...{ bins, range, begin, choose }} />
            <select
              class="timeline-unit"
              aria-label={say('unit')}
              title={say('spread')}
              value={asked ?? ''}
              onChange={({ currentTarget: { value } }) =>
                board.act({ do: 'unit', unit: UNITS.find((one) => one === value) ?? null })
              }
            >
              <option value="">{say('auto', { unit: say(unit) })}</option>
              {UNITS.map((one) => (
                <option key={one} value={one} disabled={width / barsIn(length, one) < BAR.asked}>
                  {say(one)}
                </option>
              ))}
            </select>
          </>
        )}
        <button
          type="button"
          class="timeline-clear"
          hidden={!range}
          onClick={() => {
            begin();
            choose(null);
          }}
        >
          {say('clear')}
        </button>
      </header>
      <div class="timeline-strip" ref={host}>
        {bins.length === 0 ? (
          <p class="timeline-none">{selection && say('none')}</p>
        ) : (
          <Strip {...{ bins, unit, width, range, all, chosen, begin, choose }} />
        )}
      </div>
    </section>
  );
}
