import { seededRandom } from '../../bench/random.ts';

/** What the killed process loads. */
export const KILLED_LOAD = {
  seed: 21,
  articles: process.env.CHANCERY_DEEP === '1' ? 2000 : 600,
  days: 200,
} as const;

/** Shuffled by a seed (Fisher and Yates). */
export function inRandomOrder<T>(items: readonly T[], seed: number): T[] {
  const random = seededRandom(seed);
  const order = [...items];
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
