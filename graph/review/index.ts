// The door of review: what the rules leave undecided.

export type { Doubt } from './doubt.ts';
export { ruleDecisions } from './decisions.ts';
export { doubtsIn, reviewList } from './review.ts';
