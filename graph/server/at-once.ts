// How much of one kind may go on at one time.

import { refusal } from './problem.ts';

/** Runs something while there is room. Throws `too-many` where there is none. */
export type AtOnce = <T>(run: () => Promise<T>) => Promise<T>;

/** Room for `most`; `what` they do is told whoever comes too late. */
export function atOnce(most: number, what: string): AtOnce {
  let under = 0;
  return async (run) => {
    if (under >= most)
      throw refusal('too-many', `${most} ${what}. Ask again in a second.`, { retryAfter: 1 });
    under++;
    try {
      return await run();
    } finally {
      under--;
    }
  };
}
