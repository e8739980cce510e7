import { BESIDE_EN } from '../text/en/beside.ts';
import { voice } from '../text/index.ts';

/** The words of reading side by side. */
export const say = voice('beside', BESIDE_EN);
