// The strip of time: how many events when, of all and of the selection, and a brush that chooses a part of it.

import type { ComponentChildren } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { DateRange } from '../../graph/model/dates.ts';
import { useBoard } from '../panels/board.ts';
import { NO_DAY, type FactTable, type Selection } from '../state/crossfilter/index.ts';
import { UNITS } from '../state/index.ts';
import { days } from '../text/index.ts';
import { barsIn, binsOf, coreOf, extentOf, unitFor, weigh } from './bins.ts';
import { dayAt } from './day-number.ts';
import { Player } from './player.tsx';
import { say } from './say.ts';
import { Strip } from './strip.tsx';
import { Undated } from './undated.tsx';
import { useWidth } from './use-width.ts';
import './timeline.css';

/** Bars are at least this wide, in pixels: where the unit is chosen for the reader, and where the reader chooses. */
const BAR = { unasked: 9, asked: 1.5 };

const everyRow = (table: FactTable): Uint32Array => Uint32Array.from({ length: table.rows }, (_, row) => row);

/** Acts in one stroke are one step for undo. Numbers are never given twice on a page. */
let strokes = 0;

/** The strip as soon as the facts are there; `children` stand beside the count. */
export function Timeline({ children }: { readonly children?: ComponentChildren }) {
  const selection = useBoard().selection.value;
  return (
    <section class="timeline" aria-label={say('label')}>
      {selection ? <Filled selection={selection}>{children}</Filled> : <header>{children}</header>}
    </section>
  );
}

function Filled({ selection, children }: { selection: Selection; children?: ComponentChildren }) {
  const board = useBoard();
  const { table, count } = selection;
  const { range, unit: asked } = board.desk.value;
  const [host, width] = useWidth<HTMLDivElement>();
  const extent = useMemo(() => extentOf(table), [table]);
  const core = useMemo(() => coreOf(table), [table]);
  const length = core ? core.last - core.first + 1 : 1;
  const unit = asked ?? unitFor(length, Math.max(24, width / BAR.unasked));
  const bins = useMemo(() => binsOf(extent, unit, core), [extent, unit, core]);
  const all = useMemo(() => weigh(bins, table, everyRow(table)), [bins, table]);
  const passing = selection.rowsBut('time');
  const chosen = weigh(bins, table, passing);
  const undated = passing.reduce((n, row) => n + (table.start[row] === NO_DAY ? 1 : 0), 0);
  const stroke = useRef(0);
  const begin = (): void => {
    stroke.current = ++strokes;
  };
  const choose = (next: DateRange | null): void =>
    board.act({ do: 'range', range: next, stroke: stroke.current });
  return (
    <>
      <header>
        {extent && (
          <span class="timeline-extent">
            {days.range({ start: dayAt(extent.first), end: dayAt(extent.last) }, 'short')}
          </span>
        )}
        <output class="timeline-range">
          <b>{range ? days.range(range, 'short') : say('all')}</b>
          {' · '}
          {selection.filtering
            ? say('countOf', { n: count, total: table.facts.total })
            : say('count', { n: table.facts.total })}
        </output>
        {children}
        <Undated n={undated} />
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
          <p class="timeline-none">{say('none')}</p>
        ) : (
          <Strip {...{ bins, unit, width, range, all, chosen, begin, choose }} />
        )}
      </div>
    </>
  );
}
