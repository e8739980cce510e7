import { PICTURE_EN } from '../text/en/picture.ts';
import { voice } from '../text/index.ts';

/** The words of this folder. */
export const say = voice('picture', PICTURE_EN);
