// Limits of time on one question, by the sleep that is handed in.

import type { WebMeans } from './contract.ts';

/** What can be stopped, and what must then be told. */
export interface Deadlines {
  /** Aborted where a limit is over, or the run is stopped. */
  readonly signal: AbortSignal;
  /** Which limit was over, in words; nothing where none was. */
  over(): string | undefined;
  /** From now on this limit counts and no other. */
  within(milliseconds: number, words: string): void;
  /** From now on `bytes()` must grow by `least` in each of these stretches of time, besides. */
  growing(milliseconds: number, least: number, bytes: () => number, words: string): void;
  /** Nothing counts any more. */
  end(): void;
}

export function deadlines({ sleep, signal: stopped }: Pick<WebMeans, 'sleep' | 'signal'>): Deadlines {
  const stop = new AbortController();
  const ended = new AbortController();
  let limit = new AbortController();
  let over: string | undefined;
  const halt = (): void => stop.abort();
  const expire = (words: string): void => {
    over ??= words;
    halt();
  };
  if (stopped.aborted) halt();
  stopped.addEventListener('abort', halt, { once: true });
  return {
    signal: stop.signal,
    over: () => over,
    within(milliseconds, words) {
      limit.abort();
      const own = (limit = new AbortController());
      void sleep(milliseconds, own.signal).then(() => own.signal.aborted || expire(words));
    },
    growing(milliseconds, least, bytes, words) {
      void watch();
      async function watch(): Promise<void> {
        for (let before = bytes(); ; before = bytes()) {
          await sleep(milliseconds, ended.signal);
          if (ended.signal.aborted) return;
          if (bytes() - before < least) return expire(words);
        }
      }
    },
    end() {
      limit.abort();
      ended.abort();
      stopped.removeEventListener('abort', halt);
    },
  };
}
