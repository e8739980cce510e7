// The door of the graph as of a day: a chunk of its own, loaded beside the timeline.

import './as-of.css';

export { DayControl } from './day-control.tsx';
export { DayCover } from './day-cover.tsx';
export { NoJudging } from './no-judging.tsx';
