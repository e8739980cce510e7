import { AS_OF_EN } from '../text/en/as-of.ts';
import { voice } from '../text/index.ts';

/** The words of this folder. */
export const say = voice('as-of', AS_OF_EN);
