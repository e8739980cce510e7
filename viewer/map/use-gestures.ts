// What hands do to the map: drag moves it, the wheel and two fingers bring it nearer, with Shift or in the mode for it a
// drag draws an area.

import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CameraMoves } from './use-camera.ts';
import type { PlanePoint } from './geo.ts';

/** A rectangle of the screen. */
export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const WHEEL = 0.0016;
/** A press that moves less than this many pixels is a click. */
const STILL = 4;

const areaOf = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): Area => ({
  left: Math.min(ax, bx),
  right: Math.max(ax, bx),
  top: Math.min(ay, by),
  bottom: Math.max(ay, by),
});

const middleOf = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): PlanePoint => [(ax + bx) / 2, (ay + by) / 2];
const apart = ([ax, ay]: PlanePoint, [bx, by]: PlanePoint): number => Math.hypot(ax - bx, ay - by);

interface Wanted {
  readonly moves: CameraMoves;
  /** Whether a drag draws an area even without Shift. */
  readonly drawing: boolean;
  readonly onArea: (area: Area) => void;
}

/** Listens on the host; gives the area that is being drawn. */
export function useGestures(host: RefObject<HTMLElement | null>, wanted: Wanted): Area | null {
  const [area, setArea] = useState<Area | null>(null);
  const now = useRef(wanted);
  now.current = wanted;

  useEffect(() => {
    const element = host.current!;
    const fingers = new Map<number, PlanePoint>();
    let from: PlanePoint | null = null;
    let draws = false;
    let dragged = false;
    const at = (event: MouseEvent): PlanePoint => {
      const { left, top } = element.getBoundingClientRect();
      return [event.clientX - left, event.clientY - top];
    };
    const wheel = (event: WheelEvent): void => {
      event.preventDefault();
      now.current.moves.zoom(Math.exp(-event.deltaY * WHEEL), at(event));
    };
    const down = (event: PointerEvent): void => {
      if (event.button !== 0 || (event.target as Element).closest('button, summary, a, select')) return;
      fingers.set(event.pointerId, at(event));
      from = at(event);
      draws = event.shiftKey || now.current.drawing;
      dragged = false;
    };
    const move = (event: PointerEvent): void => {
      const before = fingers.get(event.pointerId);
      if (!before || !from) return;
      const point = at(event);
      if (!dragged && apart(from, point) < STILL) return;
      // Only now: a capture takes the click away from what lies under the pointer.
      if (!dragged) element.setPointerCapture(event.pointerId);
      dragged = true;
      fingers.set(event.pointerId, point);
      const other = [...fingers.entries()].find(([id]) => id !== event.pointerId)?.[1];
      if (other)
        now.current.moves.zoom(
          apart(other, point) / Math.max(1, apart(other, before)),
          middleOf(other, point),
        );
      else if (draws) setArea(areaOf(from, point));
      else now.current.moves.move(point[0] - before[0], point[1] - before[1]);
    };
    const up = (event: PointerEvent): void => {
      const known = fingers.delete(event.pointerId);
      if (known && from && draws && dragged && event.type === 'pointerup')
        now.current.onArea(areaOf(from, at(event)));
      setArea(null);
    };
    // The click that ends a drag is no click on what lies there.
    const click = (event: MouseEvent): void => {
      if (dragged) event.stopPropagation();
      dragged = false;
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    element.addEventListener('pointermove', move);
    element.addEventListener('pointerup', up);
    element.addEventListener('pointercancel', up);
    element.addEventListener('click', click, true);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      element.removeEventListener('pointermove', move);
      element.removeEventListener('pointerup', up);
      element.removeEventListener('pointercancel', up);
      element.removeEventListener('click', click, true);
    };
  }, []);
  return area;
}
