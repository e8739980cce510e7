// The bars: all events behind, those of the selection before them, and the words underneath.

import type { Unit } from '../state/index.ts';
import { locale } from '../text/index.ts';
import type { Bin } from './bins.ts';
import type { Span } from './brush.ts';
import { ticksOf } from './ticks.ts';

const HEIGHT = 72;
const AXIS = 18;

interface BarsProps {
  readonly bins: readonly Bin[];
  readonly unit: Unit;
  readonly width: number;
  readonly all: Float64Array;
  readonly chosen: Float64Array;
  /** The bars of the range; null where all days are meant. */
  readonly span: Span | null;
}

/** A picture for the eye alone: the handles over it say the same. */
export function Bars({ bins, unit, width, all, chosen, span }: BarsProps) {
  const step = width / bins.length;
  const inset = Math.min(1.5, step * 0.12);
  const most = all.reduce((top, weight) => Math.max(top, weight), 1);
  const heightOf = (weight: number): number =>
    weight < 1e-9 ? 0 : Math.max(2, (weight / most) * (HEIGHT - 6));
  const bar = (i: number, weight: number, name: string) => {
    const height = heightOf(weight);
    return (
      <rect
        class={`${name}${bins[i]!.gathers ? ' timeline-bar-gathers' : ''}`}
        x={i * step + inset}
        y={HEIGHT - height}
        width={Math.max(0.5, step - 2 * inset)}
        height={height}
        rx={Math.min(1.5, step / 4)}
      />
    );
  };
  return (
    <svg width={width} height={HEIGHT + AXIS} aria-hidden="true">
      {span && (
        <rect
          class="timeline-chosen"
          x={span.from * step}
          width={(span.to - span.from + 1) * step}
          height={HEIGHT}
        />
      )}
      {bins.map(({ start }, i) => (
        <g key={start}>
          {bar(i, all[i]!, 'timeline-all')}
          {bar(
            i,
            chosen[i]!,
            span && i >= span.from && i <= span.to ? 'timeline-bar timeline-bar-on' : 'timeline-bar',
          )}
        </g>
      ))}
      <line class="timeline-ground" x2={width} y1={HEIGHT + 0.5} y2={HEIGHT + 0.5} />
      {ticksOf(bins, unit, width, locale()).map(({ index, text }) => (
        <text key={index} x={index * step + 2} y={HEIGHT + 14}>
          {text}
        </text>
      ))}
    </svg>
  );
}
