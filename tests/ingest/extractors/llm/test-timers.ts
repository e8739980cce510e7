import type { Timers } from '../../../../ingest/extractors/llm/timers.ts';

/** Timers that wait for nobody: every wait is written down and over at once, but for that of a timeout. */
export interface TestTimers extends Timers {
  readonly waited: readonly number[];
  /** Lets the waits for a timeout end from now on. */
  expire(): void;
}

/** `timeout`: milliseconds of the wait that only `expire` ends. */
export function testTimers(timeout: number): TestTimers {
  const waited: number[] = [];
  const waiting: (() => void)[] = [];
  let now = Date.UTC(2026, 0, 5);
  let over = false;
  return {
    waited,
    now: () => now,
    sleep(milliseconds, signal) {
      if (milliseconds !== timeout) {
        waited.push(milliseconds);
        now += milliseconds;
        return Promise.resolve();
      }
      return new Promise((resolve) => {
        signal?.addEventListener('abort', () => resolve());
        if (over) setTimeout(resolve, 30);
        else waiting.push(resolve);
      });
    },
    expire() {
      over = true;
      for (const end of waiting) end();
    },
  };
}
