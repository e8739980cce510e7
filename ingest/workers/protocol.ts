// What passes between the thread that loads and those that read.

import type { Article, Extraction } from '../../graph/model/index.ts';

/** An article to be read. */
export interface Task {
  readonly number: number;
  readonly article: Article;
}

/** What it says, or why it could not be read: a fault of ours, since no article should bring the reader down. */
export type Answer =
  | { readonly number: number; readonly extraction: Extraction }
  | { readonly number: number; readonly fault: string };

/** A thread can read now. */
export const READY = 'ready';

/** All that a thread says. */
export type Said = typeof READY | Answer;
