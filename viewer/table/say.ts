import { TABLE_EN } from '../text/en/table.ts';
import { voice } from '../text/index.ts';

/** The words of this folder. */
export const say = voice('table', TABLE_EN);
