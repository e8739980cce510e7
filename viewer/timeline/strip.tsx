import { useRef } from 'preact/hooks';
import { dayFromEpoch, type DateRange } from '../../graph/model/dates.ts';
import { days } from '../text/index.ts';
import type { Unit } from '../state/index.ts';
import { Bars } from './bars.tsx';
import type { Bin } from './bins.ts';
import { rangeOf, shifted, spanOf, stepped } from './brush.ts';
import type { Span } from './brush.ts';
import { say } from './say.ts';

interface StripProps {
  readonly bins: readonly Bin[];
  readonly unit: Unit;
  readonly width: number;
  readonly range: DateRange | null;
  /** How many events fall into each bar: of all, and of those that pass all filters but that of time. */
  readonly all: Float64Array;
  readonly chosen: Float64Array;
  /** Called before each stroke: all that is chosen in it is one step for undo. */
  readonly begin: () => void;
  readonly choose: (range: DateRange | null) => void;
}

/** A drag in progress: from which bar, and the span it moves where it moves one. */
interface Drag {
  readonly at: number;
  readonly moves?: Span;
  readonly fixed?: number;
}

/** The bars, the brush over them and the words under them. */
export function Strip({ bins, unit, width, range, all, chosen, begin, choose: onRange }: StripProps) {
  const drag = useRef<Drag | null>(null);
  const span = spanOf(bins, range);
  const last = bins.length - 1;
  const step = width / bins.length;
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
    begin();
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
    else if (event.shiftKey) {
      const moved = shifted(bins, span, to - span[end]);
      choose(moved.from, moved.to);
    } else if (end === 'from') choose(Math.min(to, span.to), span.to);
    else choose(span.from, Math.max(to, span.from));
    event.preventDefault();
  };
  const handle = (end: keyof Span) => {
    const day = dayFromEpoch(end === 'from' ? bins[span.from]!.start : bins[span.to]!.end);
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
        onFocus={begin}
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
      <Bars {...{ bins, unit, width, all, chosen }} span={range && span} />
      {handle('from')}
      {handle('to')}
    </div>
  );
}
