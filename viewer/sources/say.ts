import { SOURCES_EN } from '../text/en/sources.ts';
import { voice } from '../text/index.ts';

/** The words of where articles come from. */
export const say = voice('sources', SOURCES_EN);
