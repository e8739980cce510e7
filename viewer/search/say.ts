import { SEARCH_EN } from '../text/en/search.ts';
import { voice } from '../text/index.ts';

/** The words of this folder. */
export const say = voice('search', SEARCH_EN);
