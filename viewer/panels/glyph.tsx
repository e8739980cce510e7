// The shapes and lines of the table of looks as small pictures: for the legend, the lists and the panels.

import type { Status } from '../../graph/model/index.ts';
import { NODE_LOOKS, STATUS_LOOKS, type Line, type Look, type Shape } from '../appearance.ts';

/** Paths of the shapes in a square of 14. */
export const SHAPES: Readonly<Record<Shape, string>> = {
  square:
    'M3.5 1h7a2.5 2.5 0 0 1 2.5 2.500v7a2.5 2.5 0 0 1-2.5 2.500h-7A2.5 2.5 0 0 1 1 10.500v-7A2.5 2.5 0 0 1 3.5 1Z',
  circle: 'M7 1a6 6 0 1 1 0 12A6 6 0 0 1 7 1Z',
  diamond: 'M7 0l7 7-7 7-7-7Z',
  triangle: 'M7 1l6.8 12H.2Z',
  hexagon: 'M7 .4l5.7 3.300v6.600L7 13.600l-5.7-3.300V3.700Z',
};

const LINES: Readonly<Record<Line, { readonly path: string; readonly dash?: string }>> = {
  solid: { path: 'M0 6h26' },
  dashed: { path: 'M0 6h26', dash: '6 4' },
  dotted: { path: 'M1 6h26', dash: '2 3' },
  struck: { path: 'M0 6h26M10 1l6 10' },
  crossed: { path: 'M0 6h8M18 6h8M9.5 2.500l7 7M16.5 2.500l-7 7' },
};

const DASHES: Readonly<Partial<Record<Line, string>>> = { dashed: '3 2', dotted: '1.5 2' };

/** The shape of a look; hollow and with the status's line where it is not held. */
export function Glyph({ look, status = 'held' }: { look: Look; status?: Status | undefined }) {
  const { shape, colour } = NODE_LOOKS[look];
  const { hollow, line, colour: statusColour } = STATUS_LOOKS[status];
  const ink = `var(${hollow ? statusColour : colour})`;
  return (
    <svg class="glyph" viewBox="-1 -1 16 16" aria-hidden="true">
      <path
        d={SHAPES[shape]}
        fill={hollow ? 'none' : ink}
        stroke={ink}
        stroke-width={hollow ? 1.8 : 0}
        stroke-dasharray={hollow ? DASHES[line] : undefined}
      />
      {line === 'struck' && <path d="M1 13L13 1" stroke={ink} stroke-width="1.8" />}
      {line === 'crossed' && <path d="M4 4l6 6M10 4l-6 6" stroke={ink} stroke-width="1.8" />}
    </svg>
  );
}

/** The line of a status. */
export function Stroke({ status }: { status: Status }) {
  const { line, colour } = STATUS_LOOKS[status];
  const { path, dash } = LINES[line];
  return (
    <svg class="stroke" viewBox="0 0 26 12" aria-hidden="true">
      <path d={path} fill="none" stroke={`var(${colour})`} stroke-width="2" stroke-dasharray={dash} />
    </svg>
  );
}
