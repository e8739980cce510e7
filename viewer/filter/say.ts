import { FILTER_EN } from '../text/en/filter.ts';
import { voice } from '../text/index.ts';

/** The words of this folder. */
export const say = voice('filter', FILTER_EN);
