import { HELP_EN } from '../text/en/help.ts';
import { voice } from '../text/index.ts';

/** The words of this folder. */
export const say = voice('help', HELP_EN);
