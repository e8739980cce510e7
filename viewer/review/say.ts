import { REVIEW_EN } from '../text/en/review.ts';
import { voice } from '../text/index.ts';

/** The words of judging and of the review. */
export const say = voice('review', REVIEW_EN);
