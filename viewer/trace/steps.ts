// How far a trace can go.

import type { TraceQuestion } from '../state/index.ts';

const EVENT_STEPS = [1, 2, 3, 5, 8, 12, 20];

/** The steps that are offered, ascending; the server takes no more of a path. None where there is nothing to choose. */
export const STEPS: Readonly<Record<TraceQuestion, readonly number[]>> = {
  back: EVENT_STEPS,
  forward: EVENT_STEPS,
  paths: [1, 2, 3, 4, 5, 6],
  together: [],
  gaps: [2, 3, 4, 6, 10, 20],
};
