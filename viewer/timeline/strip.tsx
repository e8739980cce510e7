import { useRef } from 'preact/hooks';
import type { DateRange } from '../../graph/model/dates.ts';
import { days, locale } from '../text/index.ts';
import type { Bin, Unit } from './bins.ts';
import { rangeOf, shifted, spanOf, stepped } from './brush.ts';
import type { Span } from './brush.ts';
import { dayAt } from './day-number.ts';
import { say } from './say.ts';
import { ticksOf } from './ticks.ts';

const HEIGHT = 72;
const AXIS = 18;

interface StripProps {
  readonly bins: readonly Bin[];
  readonly unit: Unit;
  readonly width: number;
  readonly range: DateRange | null;
  readonly onRange: (range: DateRange | null) => void;
}

/** A drag in progress: from which bar, and the span it moves where it moves one. */
interface Drag {
  readonly at: number;
  readonly moves?: Span;
  readonly fixed?: number;
}

/** The bars, the brush over them and the words under them. */
export function Strip({ bins, unit, width, range, onRange }: StripProps) {
  const drag = useRef<Drag | null>(null);
  const span = spanOf(bins, range);
  const last = bins.length - 1;
  const step = width / bins.length;
  const most = bins.reduce((top, bin) => Math.max(top, bin.weight), 1);
  const choose = (a: number, b: number): void => {
    const next = rangeOf(bins, a, b);
    if (next?.start !== range?.start || next?.end !== range?.end) onRange(next);
  };
  const barAt = (event: PointerEvent): number => {
    const { left } = (event.currentTarget as Element).getBoundingClientRect();
    return Math.min(last, Math.max(0, Math.floor((event.clientX - left) / step)));
  };
  const down = (event: PointerEvent): void => {
    if (event.button !== 0) return;
    const end = (event.target as HTMLElement).dataset['end'];
    const at = barAt(event);
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    if (end) drag.current = { at, fixed: end === 'from' ? span.to : span.from };
    else if (range && at >= span.from && at <= span.to && span.to > span.from)
      drag.current = { at, moves: span };
    else {
      drag.current = { at };
      choose(at, at);
    }
  };
  const move = (event: PointerEvent): void => {
    const held = drag.current;
    if (!held) return;
    const at = barAt(event);
    const moved = held.moves && shifted(bins, held.moves, at - held.at);
    if (moved) choose(moved.from, moved.to);
    else choose(held.fixed ?? held.at, at);
  };
  const key = (event: KeyboardEvent, end: keyof Span): void => {
    const to = stepped(event.key, span[end], last);
    if (event.key === 'Escape') onRange(null);
    else if (to === undefined) return;
    else if (end === 'from') choose(Math.min(to, span.to), span.to);
    else choose(span.from, Math.max(to, span.from));
    event.preventDefault();
  };
  const handle = (end: keyof Span) => {
    const day = dayAt(end === 'from' ? bins[span.from]!.start : bins[span.to]!.end);
    return (
      <div
        class="timeline-handle"
        role="slider"
        tabIndex={0}
        data-end={end}
        data-on={range !== null}
        style={{ left: `${(end === 'from' ? span.from : span.to + 1) * step}px` }}
        aria-label={say(end)}
        aria-valuemin={0}
        aria-valuemax={last}
        aria-valuenow={span[end]}
        aria-valuetext={days.long(day)}
        onKeyDown={(event) => key(event, end)}
      />
    );
  };

  return (
    <div
      class="timeline-brush"
      title={say('help')}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={() => (drag.current = null)}
      onPointerCancel={() => (drag.current = null)}
      onDblClick={() => onRange(null)}
    >
      <svg width={width} height={HEIGHT + AXIS} aria-hidden="true">
        {range && (
          <rect
            class="timeline-chosen"
            x={span.from * step}
            width={(span.to - span.from + 1) * step}
            height={HEIGHT}
          />
        )}
        {bins.map(({ weight, start, gathers }, i) => {
          const height = weight === 0 ? 0 : Math.max(2, (weight / most) * (HEIGHT - 6));
          const on = range !== null && i >= span.from && i <= span.to;
          const inset = Math.min(1.5, step * 0.12);
          return (
            <rect
              key={start}
              class={`timeline-bar${on ? ' timeline-bar-on' : ''}${gathers ? ' timeline-bar-gathers' : ''}`}
              x={i * step + inset}
              y={HEIGHT - height}
              width={Math.max(0.5, step - 2 * inset)}
              height={height}
              rx={Math.min(1.5, step / 4)}
            />
          );
        })}
        <line class="timeline-ground" x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
        {ticksOf(bins, unit, width, locale()).map(({ index, text }) => (
          <text key={index} x={index * step + 2} y={HEIGHT + 14}>
            {text}
          </text>
        ))}
      </svg>
      {handle('from')}
      {handle('to')}
    </div>
  );
}
