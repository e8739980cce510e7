// How many queries may be asked at one time.

import { refusal } from './problem.ts';

/** Lets through a query while there is room. Throws `too-many` where there is none. */
export type QueryGate = <T>(run: () => Promise<T>) => Promise<T>;

/** A gate for at most `most` queries that run or wait. */
export function createQueryGate(most: number): QueryGate {
  let under = 0;
  return async (run) => {
    if (under >= most)
      throw refusal(
        'too-many',
        `${most} queries are being answered or wait already. Ask again in a second.`,
        {
          retryAfter: 1,
        },
      );
    under++;
    try {
      return await run();
    } finally {
      under--;
    }
  };
}
