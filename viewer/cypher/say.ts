import { createSay } from '../text/catalogue.ts';
import { CYPHER_EN } from '../text/cypher.ts';
import { LOCALE } from '../text/index.ts';

/** The words of the Cypher panel. */
export const say = createSay(CYPHER_EN, LOCALE);
