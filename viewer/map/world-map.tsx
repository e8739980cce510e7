// The map itself, drawn as SVG. Whatever can be done on it can be done in the list beside it.

import { useMemo, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import type { Arc } from './arcs.ts';
import { toScreen } from './camera.ts';
import { Circles, clusterName, Names } from './circles.tsx';
import { clustersOf, type Cluster } from './clusters.ts';
import { project, type PlanePoint } from './geo.ts';
import { Lands } from './lands.tsx';
import { createMeasure, placeNames } from './names.ts';
import { say } from './say.ts';
import type { Spot } from './spots.ts';
import { NEARER, Tools } from './tools.tsx';
import type { CameraMoves, Sight } from './use-camera.ts';
import { useGestures, type Area } from './use-gestures.ts';
import { Capitals, Ways } from './ways.tsx';

/** What is drawn, and where what is done to it goes. */
export interface WorldMapProps {
  readonly host: RefObject<HTMLDivElement | null>;
  readonly sight: Sight | null;
  readonly moves: CameraMoves;
  readonly spots: readonly Spot[];
  readonly arcs: readonly Arc[];
  /** Ids of the places that are filtered by. */
  readonly chosen: ReadonlySet<string>;
  /** ISO codes of the countries that are filtered by. */
  readonly chosenCountries: ReadonlySet<string>;
  /** Names by ISO code of the countries where meetings were. */
  readonly met: ReadonlyMap<string, string>;
  /** Id of the node whose facts are open. */
  readonly open: string | null;
  readonly onPlaces: (ids: readonly string[], add: boolean) => void;
  readonly onCountry: (code: string) => void;
}

/** Pixels that an arrow key moves the map. */
const STEP = 80;
/** From this zoom on places that still lie together are chosen together. */
const NEAREST = 40;
/** A map of this shorter side, in pixels, has circles of full size; a smaller one smaller ones. */
const LARGE = 620;
/** Lies over the corner where the buttons are. */
const TOOLS = { width: 56, height: 170 };

/** What a key does to the map. */
function moveOf(key: string, moves: CameraMoves): (() => void) | undefined {
  const all: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => moves.move(STEP, 0),
    ArrowRight: () => moves.move(-STEP, 0),
    ArrowUp: () => moves.move(0, STEP),
    ArrowDown: () => moves.move(0, -STEP),
    '+': () => moves.zoom(NEARER),
    '=': () => moves.zoom(NEARER),
    '-': () => moves.zoom(1 / NEARER),
    '0': () => moves.whole(),
  };
  return all[key];
}

const holds = ({ left, right, top, bottom }: Area, [x, y]: PlanePoint): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** The map with its buttons. Arrow keys move it, `+` `-` zoom, `0` shows all. */
export function WorldMap(props: WorldMapProps) {
  const { host, sight, moves, spots, arcs, chosen, open, onPlaces } = props;
  const [drawing, setDrawing] = useState(false);
  const placed = useMemo(
    () => spots.flatMap((spot) => (spot.at ? [{ spot, point: project(spot.at) }] : [])),
    [spots],
  );
  const measure = useMemo(() => createMeasure(`12px ${getComputedStyle(document.body).fontFamily}`), []);
  const onScreen = (point: PlanePoint): PlanePoint =>
    sight ? toScreen(point, sight.camera, sight.size, sight.scale) : [0, 0];
  const area = useGestures(host, {
    moves,
    drawing,
    onArea(drawn) {
      setDrawing(false);
      const inside = placed.filter(({ point }) => holds(drawn, onScreen(point)));
      if (inside.length > 0) onPlaces(inside.map(({ spot }) => spot.id), false); // prettier-ignore
    },
  });
  const [left, top] = onScreen([0, 0]);
  const clusters = useMemo(
    () =>
      clustersOf(
        placed.map(({ spot, point }) => {
          const [x, y] = onScreen(point);
          return { spot, x, y };
        }),
        sight ? Math.min(1, Math.min(sight.size.width, sight.size.height) / LARGE) : 1,
      ),
    [placed, left, top, sight?.scale],
  );
  const press = ({ members }: Cluster, add: boolean): void => {
    const several = members.length > 1 && sight!.camera.zoom < NEAREST;
    if (several && !add) moves.show(members.map(({ spot }) => project(spot.at!)));
    else onPlaces(members.map(({ spot }) => spot.id), add); // prettier-ignore
  };
  const key = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const leaves = event.key === 'Escape' && drawing;
    const move = event.target === host.current ? moveOf(event.key, moves) : undefined;
    if (leaves) setDrawing(false);
    else if (move) move();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const place = `translate(${left} ${top}) scale(${sight?.scale ?? 1})`;
  const lit = arcs.length > 0 ? new Set(arcs.map(({ to }) => to.id)) : chosen;
  const forced = new Set(open ? [open, ...chosen] : chosen);
  const covers = sight ? [{ left: sight.size.width - TOOLS.width, top: 0, ...TOOLS }] : [];
  return (
    <div
      class="map-host"
      ref={host}
      tabIndex={0}
      role="application"
      aria-label={say('label')}
      data-drawing={drawing ? '' : undefined}
      onKeyDown={key}
    >
      {sight && (
        <svg width={sight.size.width} height={sight.size.height} aria-hidden="true">
          <g transform={place}>
            <Lands chosen={props.chosenCountries} met={props.met} onCountry={props.onCountry} />
          </g>
          <Circles clusters={clusters} chosen={chosen} lit={lit} open={open} onPress={press} />
          <g transform={place}>
            <Ways arcs={arcs} />
          </g>
          <Capitals arcs={arcs} onScreen={onScreen} />
          <Names
            clusters={clusters}
            boxes={placeNames(clusters, clusterName, measure, sight.size, covers, forced)}
          />
          {area && (
            <rect
              class="map-area"
              x={area.left}
              y={area.top}
              width={area.right - area.left}
              height={area.bottom - area.top}
            />
          )}
        </svg>
      )}
      <Tools moves={moves} drawing={drawing} onDrawing={setDrawing} />
      {drawing && <p class="map-help plate">{say('areaHelp')}</p>}
    </div>
  );
}
