import type { ReviewRule, TwoEntitiesRule, TwoEventsRule } from '../model/index.ts';

/** Two nodes that may be one. */
export interface Doubt {
  /** The smaller id. */
  readonly a: string;
  readonly b: string;
  /** Why they may be, and yet are not joined. */
  readonly rule: ReviewRule;
  /** How likely it is, by experience and not by measure, 0 to 1. */
  readonly score: number;
}

/** Hears of two nodes that look alike and are kept apart: by what. A pair can come several times, also as a doubt. */
export type OnApart = (a: string, b: string, rule: TwoEventsRule | TwoEntitiesRule) => void;
