// A few query processes: one kept warm, a second one when the first is busy, and a queue behind them.

import type { QueryLimits } from '../contract.ts';
import type { Job } from './protocol.ts';
import { startQueryWorker } from './query-worker.ts';
import type { Outcome, QueryWorker } from './query-worker.ts';

/** Runs jobs in processes of their own. */
export interface QueryPool {
  /** Runs one job, after those before it where all processes are busy. Never rejects. */
  run(job: Job, limits: QueryLimits): Promise<Outcome>;
  /** Starts a process now, so that the first query finds it ready. */
  warm(at: string): void;
  /** The process ids that live now. */
  pids(): readonly number[];
  /** Kills all of them; queries still running end as cancelled. */
  close(): Promise<void>;
}

/** A pool of at most `size` processes that run `entry` in the empty folder `cwd`. */
export function createQueryPool(entry: URL, cwd: string, size = 2): QueryPool {
  const idle: QueryWorker[] = [];
  const all = new Set<QueryWorker>();
  const waiting = new Set<() => void>();
  const closing = new AbortController();

  const start = (): QueryWorker => {
    const worker = startQueryWorker(entry, cwd);
    all.add(worker);
    return worker;
  };
  const acquire = async (signal: AbortSignal): Promise<QueryWorker | undefined> => {
    for (;;) {
      if (signal.aborted) return undefined;
      let worker = idle.pop();
      while (worker && !worker.isAlive()) {
        all.delete(worker);
        worker = idle.pop();
      }
      worker ??= all.size < size ? start() : undefined;
      if (worker) return worker;
      await new Promise<void>((resolve) => {
        const go = (): void => {
          signal.removeEventListener('abort', go);
          waiting.delete(go);
          resolve();
        };
        waiting.add(go);
        signal.addEventListener('abort', go);
      });
    }
  };
  const release = (worker: QueryWorker, outcome: Outcome, at: string): void => {
    const gone = outcome.say === 'killed' || outcome.say === 'died';
    if (gone) all.delete(worker);
    else idle.push(worker);
    if (gone && outcome.say === 'killed' && !closing.signal.aborted && idle.length === 0) {
      const next = start();
      next.warm(at);
      idle.push(next);
    }
    waiting.forEach((go) => go());
  };

  return {
    async run(job, limits) {
      const signal = limits.signal ? AbortSignal.any([limits.signal, closing.signal]) : closing.signal;
      const worker = await acquire(signal);
      if (!worker) return { say: 'killed', why: 'cancelled' };
      const outcome = await worker.run(job, { ...limits, signal });
      release(worker, outcome, job.at);
      return outcome;
    },
    warm(at) {
      if (all.size === 0) idle.push(start());
      idle.at(-1)?.warm(at);
    },
    pids: () => [...all].flatMap(({ pid, isAlive }) => (pid !== undefined && isAlive() ? [pid] : [])),
    async close() {
      closing.abort();
      await Promise.all([...all].map((worker) => worker.kill()));
      all.clear();
    },
  };
}
