// Lets so many through at once, and nobody for a while where it is closed.

import type { Timers } from './timers.ts';

export interface Gate {
  /** Runs `work` when it is its turn. */
  pass<T>(work: () => Promise<T>): Promise<T>;
  /** Nobody more is let in before that time (milliseconds since 1970). */
  closeUntil(time: number): void;
}

/** A gate for `most` at once. Where `signal` is aborted nobody waits for it to open. */
export function openGate(most: number, timers: Timers, signal: AbortSignal): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  let opens = 0;
  const enter = async (): Promise<void> => {
    if (inside < most) inside++;
    // Whoever leaves hands the place on.
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else inside--;
  };
  return {
    async pass(work) {
      await enter();
      try {
        for (let left = opens - timers.now(); left > 0 && !signal.aborted; left = opens - timers.now())
          await timers.sleep(left, signal);
        return await work();
      } finally {
        leave();
      }
    },
    closeUntil: (time) => void (opens = Math.max(opens, time)),
  };
}
