import { createSay } from '../text/catalogue.ts';
import { LOCALE } from '../text/index.ts';
import { REVIEW_EN } from '../text/review.ts';

/** The words of judging and of the review. */
export const say = createSay(REVIEW_EN, LOCALE);
