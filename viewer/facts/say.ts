import { FACTS_EN } from '../text/en/facts.ts';
import { voice } from '../text/index.ts';

/** The words of this folder. */
export const say = voice('facts', FACTS_EN);
