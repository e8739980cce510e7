import { SAID_EN } from '../text/en/said.ts';
import { voice } from '../text/index.ts';

/** The words of this folder. */
export const say = voice('said', SAID_EN);
