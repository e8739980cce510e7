import { createSay } from '../text/catalogue.ts';
import { LOCALE } from '../text/index.ts';
import { SAID_EN } from '../text/said.ts';

/** The words of this folder. */
export const say = createSay(SAID_EN, LOCALE);
