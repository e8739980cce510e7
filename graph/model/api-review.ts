// What the server answers about judgements and what the rules leave undecided.

import type { NodeSummary } from './api.ts';
import type { Judgement, ReviewRule } from './judgement.ts';

/** GET /review?limit=&cursor= : what the rules leave undecided, for a person. */
export interface ReviewList {
  /** The most likely first. */
  readonly pairs: readonly ReviewPair[];
  /** How many there are before the limit. */
  readonly total: number;
  /** The `cursor` of the next page; absent on the last one. */
  readonly next?: string;
  /** Judgements that hold and whose words are not found in any reading. */
  readonly waiting: readonly Judgement[];
}

/** Two nodes that may be one. */
export interface ReviewPair {
  readonly a: NodeSummary;
  readonly b: NodeSummary;
  readonly rule: ReviewRule;
  /** How likely it is, 0 to 1. */
  readonly score: number;
}

/** GET /judgements */
export interface JudgementList {
  readonly judgements: readonly Judgement[];
}

/** POST /judgements, POST /judgements/undo : what holds now, and what does no more. */
export interface JudgementsMade {
  readonly made: readonly Judgement[];
  readonly undone: readonly Judgement[];
}
