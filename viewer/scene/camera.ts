import type { Box, CameraView, Point } from './contract.ts';
import { PLANE, frame, openMiddle } from './framing.ts';
import type { Surface } from './surface.ts';

const FLIGHT_MS = 280;
/** Nearer than this to a cover, pixels, a node counts as covered. */
const BREATH = 20;

/** The eye of a picture, in the plane's own units. */
export interface Eye {
  view(): CameraView;
  goTo(view: CameraView, at?: 'once'): void;
  fit(places: readonly Point[], at?: 'once'): void;
  /** Brings a place into view where it is not; answers whether it had to. */
  reveal(place: Point): boolean;
  /** Says what lies over the view: nothing is framed or revealed under it. */
  setCovers(boxes: readonly Box[]): void;
}

/** The eye of the surface of the moment. With `still` it jumps. */
export function createEye(surface: () => Surface, still: boolean): Eye {
  const eye = () => surface().getCamera();
  const size = () => surface().getDimensions();
  let covers: readonly Box[] = [];
  const view = (): CameraView => {
    const { x, y, ratio } = eye();
    return { x: (x - 0.5) * PLANE, y: (y - 0.5) * PLANE, ratio };
  };
  const goTo = ({ x, y, ratio }: CameraView, at?: 'once'): void => {
    const camera = eye();
    const state = { x: x / PLANE + 0.5, y: y / PLANE + 0.5, ratio: camera.getBoundedRatio(ratio) };
    camera.cancelAnimation();
    if (still || at === 'once') camera.setState(state);
    else void camera.animate(state, { duration: FLIGHT_MS, easing: 'quadraticInOut' });
  };
  return {
    view,
    goTo,
    fit(places, at) {
      goTo(frame(places, size(), covers), at);
    },
    reveal(place) {
      const { width, height } = size();
      const { x, y } = surface().graphToViewport(place);
      const margin = Math.min(70, width / 5, height / 5);
      const covered = covers.some((box) => touches(box, x, y));
      const seen = x > margin && y > margin && x < width - margin && y < height - margin && !covered;
      if (seen) return false;
      const middle = openMiddle({ width, height }, covers);
      const { ratio } = eye();
      const pixel = (PLANE * ratio) / Math.min(width, height);
      goTo({
        x: place.x - (middle.x - width / 2) * pixel,
        y: place.y + (middle.y - height / 2) * pixel,
        ratio,
      });
      return true;
    },
    setCovers(boxes) {
      covers = boxes;
    },
  };
}

function touches({ left, top, width, height }: Box, x: number, y: number): boolean {
  return x > left - BREATH && x < left + width + BREATH && y > top - BREATH && y < top + height + BREATH;
}
