// The picture of a trace: an SVG of our own, whose words can be selected and whose meetings can be reached by keys.

import { useRef } from 'preact/hooks';
import { NODE_LOOKS, lookOf, STATUS_LOOKS } from '../appearance.ts';
import { titleOf, type Drawing, type PlacedStop } from './layout.ts';
import { say } from './say.ts';

const RADIUS = 7;

/** Corners of a hexagon that stands on one of them. */
const HEXAGON = Array.from({ length: 6 }, (_, at) => {
  const angle = (Math.PI / 3) * at - Math.PI / 2;
  return `${(RADIUS * Math.cos(angle)).toFixed(2)},${(RADIUS * Math.sin(angle)).toFixed(2)}`;
}).join(' ');

const DASHES = { dashed: '3 2', dotted: '1.5 2' } as const;

interface LanesProps {
  readonly drawing: Drawing;
  /** Id of the event whose facts are open. */
  readonly selected: string | null;
  /** Id of the event where the trace begins. */
  readonly origin: string;
  readonly onOpen: (id: string) => void;
}

/** The whole picture. */
export function Lanes({ drawing, selected, origin, onOpen }: LanesProps) {
  const frame = useRef<SVGSVGElement>(null);
  const { width, height, lanes, stops, links, ticks, breaks, axis } = drawing;
  const walk = (event: KeyboardEvent): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const all = [...frame.current!.querySelectorAll<SVGGElement>('.stop')];
    const at = all.indexOf(document.activeElement as unknown as SVGGElement);
    event.preventDefault();
    all[(at + step + all.length) % all.length]?.focus();
  };
  // One stop for the tab key: the event that is open, else where the trace begins, else the first.
  const entry =
    stops.find(({ event }) => event.id === selected) ?? stops.find(({ event }) => event.id === origin) ?? stops[0]; // prettier-ignore
  return (
    <svg
      ref={frame}
      class="lanes"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={say('picture')}
      onKeyDown={walk}
    >
      <g class="lanes-axis">
        {ticks.map(({ x, text }) => (
          <g key={text + x}>
            <line x1={x} x2={x} y1={axis.y} y2={height} />
            <text x={x} y={axis.y - 10} text-anchor="middle">
              {text}
            </text>
          </g>
        ))}
        {breaks.map(({ left, right, from, to }) => (
          <g key={from} class="lanes-break">
            <rect x={(left + right) / 2 - 3} y={axis.y - 4} width="6" height={height} />
            <path
              d={`M${(left + right) / 2 - 5} ${axis.y + 4}l4-8M${(left + right) / 2 + 1} ${axis.y + 4}l4-8`}
            />
            <title>{say('break', { days: say('days', { n: to - from }) })}</title>
          </g>
        ))}
      </g>
      {lanes.map(({ id, name, node, y }) => (
        <g key={id} class="lane-line">
          <line x1={0} x2={width} y1={y} y2={y} />
          <text x={2} y={y - 7} data-look={node ? lookOf(node.kind) : undefined}>
            {shortened(name)}
            <title>{name}</title>
          </text>
        </g>
      ))}
      {links.map(({ from, to, path, dashed }) => (
        <path
          key={`${from} ${to}`}
          class="lanes-link"
          d={path}
          fill="none"
          stroke-dasharray={dashed ? '2 4' : undefined}
        />
      ))}
      {stops.map((stop) => (
        <Mark
          key={stop.key}
          stop={stop}
          open={stop.event.id === selected}
          origin={stop.event.id === origin}
          reachable={stop === entry}
          onOpen={onOpen}
        />
      ))}
    </svg>
  );
}

/** The name of a lane as it is drawn: longer ones would run into the picture; the title has all. */
export function shortened(name: string): string {
  const letters = [...name];
  return letters.length > 34 ? `${letters.slice(0, 33).join('').trimEnd()}…` : name;
}

interface MarkProps {
  readonly stop: PlacedStop;
  readonly open: boolean;
  readonly origin: boolean;
  readonly reachable: boolean;
  readonly onOpen: (id: string) => void;
}

function Mark({ stop, open, origin, reachable, onOpen }: MarkProps) {
  const { x, ys, mark, span, label, event } = stop;
  const [top, bottom] = [Math.min(...ys, mark), Math.max(...ys)];
  const { hollow, line, colour } = STATUS_LOOKS[event.status ?? 'held'];
  const ink = `var(${hollow ? colour : NODE_LOOKS.event.colour})`;
  const dash = line === 'dashed' || line === 'dotted' ? DASHES[line] : undefined;
  return (
    <g
      class="stop"
      role="button"
      // Of an SVG element the attribute is written as it is named here.
      tabindex={reachable ? 0 : -1}
      data-event={event.id}
      data-open={open ? '' : undefined}
      data-origin={origin ? '' : undefined}
      aria-label={titleOf(stop)}
      onClick={() => onOpen(event.id)}
      onKeyDown={(pressed) => {
        if (pressed.key !== 'Enter' && pressed.key !== ' ') return;
        pressed.preventDefault();
        onOpen(event.id);
      }}
    >
      <title>{titleOf(stop)}</title>
      {label && <line class="stop-lead" x1={x} x2={x} y1={bottom} y2={label.y + 2} />}
      {span && <line class="stop-span" x1={span[0]} x2={span[1]} y1={mark} y2={mark} stroke={ink} />}
      {top !== bottom && <line class="stop-bar" x1={x} x2={x} y1={top} y2={bottom} stroke={ink} />}
      {stop.lanes.length > 1 && ys.map((y) => <circle key={y} cx={x} cy={y} r="3.5" fill={ink} />)}
      <g transform={`translate(${x} ${mark})`}>
        <rect class="stop-reach" x="-12" y="-12" width="24" height="24" rx="6" />
        <polygon
          class="stop-shape"
          points={HEXAGON}
          fill={hollow ? 'var(--paper)' : ink}
          stroke={ink}
          stroke-width="1.8"
          stroke-dasharray={dash}
        />
        {line === 'struck' && <path d="M-6 6L6-6" stroke={ink} stroke-width="1.8" />}
        {line === 'crossed' && <path d="M-3-3L3 3M3-3L-3 3" stroke={ink} stroke-width="1.8" />}
      </g>
      {label && (
        <text class="stop-words" x={label.x} y={label.y}>
          <tspan class="stop-name" x={label.x} dy="8">
            {label.name}
          </tspan>
          <tspan class="stop-when" x={label.x} dy="15">
            {label.when}
          </tspan>
        </text>
      )}
    </g>
  );
}
