import { START_EN } from '../text/en/start.ts';
import { voice } from '../text/index.ts';

/** The words of this folder. */
export const say = voice('start', START_EN);
