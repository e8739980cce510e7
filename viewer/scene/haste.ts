// Where a frame is dear, frames of a moving eye are drawn with less care, and none is drawn that nobody needs.

import { createPace, SLOW } from './pace.ts';
import type { CameraState } from './surface.ts';

/** So long after the last move a picture that was drawn in haste is drawn with care: milliseconds, and careful frames. */
const CALM = { least: 180, frames: 2 };
/** A frame is kept waiting no longer than this, milliseconds. */
const MOST_WAIT_MS = 1_000;

/** What frames of one surface cost, and how they are drawn for it. */
export interface Haste {
  /** Told of each frame before it is drawn; answers whether it is one of a moving eye whose frames are dear. */
  isHasty(eye: CameraState): boolean;
  /** From now on frames wait, where they are dear, until `go`; not for long, and not while the eye moves. */
  wait(): void;
  go(): void;
  isWaiting(): boolean;
  end(): void;
}

/** `draw`: asks for a frame, after haste or a wait. */
export function createHaste(draw: () => void): Haste {
  const pace = createPace();
  const isDear = (): boolean => pace.cost() >= SLOW;
  let last: CameraState | undefined;
  let calm: ReturnType<typeof setTimeout> | undefined;
  let wait: ReturnType<typeof setTimeout> | undefined;
  const go = (): void => {
    if (wait === undefined) return;
    clearTimeout(wait);
    wait = undefined;
    draw();
  };
  return {
    isHasty({ x, y, ratio }) {
      const moves = last !== undefined && (last.x !== x || last.y !== y || last.ratio !== ratio);
      last = { x, y, ratio };
      clearTimeout(calm);
      const hasty = moves && isDear();
      if (hasty) calm = setTimeout(draw, Math.max(CALM.least, CALM.frames * pace.cost()));
      else pace.watch();
      return hasty;
    },
    wait() {
      if (isDear()) wait ??= setTimeout(go, MOST_WAIT_MS);
    },
    go,
    isWaiting: () => wait !== undefined,
    end() {
      clearTimeout(calm);
      clearTimeout(wait);
      wait = undefined;
    },
  };
}
