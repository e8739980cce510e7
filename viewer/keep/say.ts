import { KEEP_EN } from '../text/en/keep.ts';
import { voice } from '../text/index.ts';

/** The words of this folder. */
export const say = voice('keep', KEEP_EN);
