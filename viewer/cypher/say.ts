import { CYPHER_EN } from '../text/en/cypher.ts';
import { voice } from '../text/index.ts';

/** The words of the Cypher panel. */
export const say = voice('cypher', CYPHER_EN);
