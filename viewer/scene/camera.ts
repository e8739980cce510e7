import type { CameraView, Point } from './contract.ts';
import { PLANE, frame } from './framing.ts';
import type { Renderer } from './renderer.ts';

const FLIGHT_MS = 280;

/** The eye of a picture, in the plane's own units. */
export interface Eye {
  view(): CameraView;
  goTo(view: CameraView, at?: 'once'): void;
  fit(places: readonly Point[], at?: 'once'): void;
  /** Brings a place into view where it is not. */
  reveal(place: Point): void;
}

/** The eye of a renderer. With `still` it jumps. */
export function createEye(renderer: Renderer, still: boolean): Eye {
  const camera = renderer.getCamera();
  const size = () => renderer.getDimensions();
  const view = (): CameraView => ({
    x: (camera.x - 0.5) * PLANE,
    y: (camera.y - 0.5) * PLANE,
    ratio: camera.ratio,
  });
  const goTo = ({ x, y, ratio }: CameraView, at?: 'once'): void => {
    const state = { x: x / PLANE + 0.5, y: y / PLANE + 0.5, ratio: camera.getBoundedRatio(ratio) };
    camera.cancelAnimation();
    if (still || at === 'once') camera.setState(state);
    else void camera.animate(state, { duration: FLIGHT_MS, easing: 'quadraticInOut' });
  };
  return {
    view,
    goTo,
    fit(places, at) {
      const { width, height } = size();
      goTo(frame(places, width, height), at);
    },
    reveal(place) {
      const { width, height } = size();
      const { x, y } = renderer.graphToViewport(place);
      const margin = Math.min(70, width / 5, height / 5);
      const seen = x > margin && y > margin && x < width - margin && y < height - margin;
      if (!seen) goTo({ ...place, ratio: camera.ratio });
    },
  };
}
