import { TIMELINE_EN } from '../text/en/timeline.ts';
import { voice } from '../text/index.ts';

/** The words of this folder. */
export const say = voice('timeline', TIMELINE_EN);
