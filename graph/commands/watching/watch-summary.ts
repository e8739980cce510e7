// What a watch has read, in numbers and in words.

import { type ArticleCounts, type FinishedJob, NO_ARTICLES } from '../../home/index.ts';
import { outcomeWords } from '../outcome-words.ts';

export interface WatchSummary extends ArticleCounts {
  /** Jobs that could not be read this time. */
  readonly failed: number;
}

export const NOTHING_READ: WatchSummary = { ...NO_ARTICLES, failed: 0 };

/** Two counts together. */
export function sumOf<T extends Readonly<Record<keyof T, number>>>(
  a: T,
  b: Readonly<Record<keyof T, number>>,
): T {
  const keys = Object.keys(a) as (keyof T)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + b[key]])) as T;
}

/** What jobs came to. */
export function summaryOf(jobs: readonly FinishedJob[]): WatchSummary {
  const failed = jobs.filter(({ state }) => state === 'failed' || state === 'set-aside').length;
  return jobs.reduce((sum, { articles }) => sumOf(sum, { ...articles, failed: 0 }), {
    ...NOTHING_READ,
    failed,
  });
}

/** `14 articles read: 12 new, 2 unchanged; 9 events; 1 could not be read` */
export function summaryWords(summary: WatchSummary): string {
  const words = outcomeWords(summary, 'read');
  return summary.failed > 0 ? `${words}; ${summary.failed} could not be read` : words;
}
