import { AS_OF_EN } from '../text/as-of.ts';
import { createSay } from '../text/catalogue.ts';
import { LOCALE } from '../text/index.ts';

/** The words of this folder. */
export const say = createSay(AS_OF_EN, LOCALE);
