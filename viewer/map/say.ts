import { MAP_EN } from '../text/en/map.ts';
import { voice } from '../text/index.ts';

/** The words of this folder. */
export const say = voice('map', MAP_EN);
