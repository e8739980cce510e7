// Where the map looks: what the desk says, and while a hand moves it what the hand says.

import { useEffect, useRef, useState } from 'preact/hooks';
import { useBoard } from '../panels/board.ts';
import { MOST_ZOOM, type MapView } from '../state/index.ts';
import { kept, moved, scaleOf, showing, zoomed, type Camera, type Size } from './camera.ts';
import { project, unproject, WORLD, type PlanePoint } from './geo.ts';

/** Milliseconds that the map must rest before the desk is told where it looks. */
const REST = 250;
const WHOLE: Camera = { middle: [0, (WORLD.top + WORLD.bottom) / 2], zoom: 1 };

/** What moves the map. Points are pixels of the screen. */
export interface CameraMoves {
  zoom(factor: number, at?: PlanePoint): void;
  move(dx: number, dy: number): void;
  show(points: readonly PlanePoint[]): void;
  whole(): void;
}

/** Numbers that the camera gives for one size of the screen. */
export interface Sight {
  readonly camera: Camera;
  readonly scale: number;
  readonly size: Size;
}

function cameraOf(view: MapView | null): Camera {
  return view ? { middle: project([view.lat, view.lon]), zoom: view.zoom } : WHOLE;
}

/** The sight and what changes it. The desk learns of it when the map rests. */
export function useCamera(size: Size | null): [Sight | null, CameraMoves] {
  const board = useBoard();
  const { map } = board.desk.value;
  const [held, setHeld] = useState<Camera | null>(null);
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  // What the desk says anew (undo, another address) takes the place of what a hand did.
  useEffect(() => setHeld(null), [map]);
  useEffect(() => () => clearTimeout(rest.current), []);
  const camera = size && kept(held ?? cameraOf(map), size, WORLD, MOST_ZOOM);

  const go = (change: (camera: Camera, size: Size) => Camera): void => {
    if (!size) return;
    setHeld((before) => {
      const next = change(kept(before ?? cameraOf(map), size, WORLD, MOST_ZOOM), size);
      clearTimeout(rest.current);
      rest.current = setTimeout(() => {
        const [lat, lon] = unproject(next.middle);
        board.act({ do: 'look', view: next.zoom > 1.001 ? { lat, lon, zoom: next.zoom } : null });
      }, REST);
      return next;
    });
  };
  const moves: CameraMoves = {
    zoom: (factor, at) =>
      go((from, now) => zoomed(from, factor, at ?? [now.width / 2, now.height / 2], now, WORLD, MOST_ZOOM)),
    move: (dx, dy) => go((from, now) => moved(from, dx, dy, now, WORLD, MOST_ZOOM)),
    show: (points) => go((_, now) => showing(points, now, WORLD, MOST_ZOOM)),
    whole: () => go(() => WHOLE),
  };
  const sight = size && camera ? { camera, size, scale: scaleOf(size, WORLD, camera.zoom) } : null;
  return [sight, moves];
}
