// One thread that reads, and the one that takes its place where it breaks.

import { Worker } from 'node:worker_threads';
import { type Article, ChanceryError, type Extraction } from '../../graph/model/index.ts';
import type { Load } from './choose-thread.ts';
import { type Answer, READY, type Said, type Task } from './protocol.ts';

/** Articles are read in the order in which they were given. */
export interface ReadingThread {
  /** What it has to do, and which languages it knows. */
  load(): Load;
  /**
   * Rejects where the article breaks the thread; those behind it are read by a new one.
   * @throws ChanceryError `reading-breaks` from when threads have broken too often in a row: then it is not the articles
   */
  extract(article: Article): Promise<Extraction>;
  /** Ends it; what has not been read by then is rejected. */
  close(): Promise<void>;
}

interface Waiting {
  readonly task: Task;
  resolve(extraction: Extraction): void;
  reject(error: Error): void;
}

/** A pack is made of very many short-lived strings; with half of this room for them a thread reads a tenth less. */
const YOUNG_MB = 64;
/**
 * Room for what stays: world and all packs are 285 MB. Without a bound the collector takes gigabytes where the machine
 * has them (`bench -- day`, 1 December 2026: 2.9 while it read).
 */
const OLD_MB = 384;

/** Threads that break one after the other, with no article read between, until no further one is started. */
export const MOST_BREAKS = 5;

/** A thread that starts with its first article; `script` is what it runs. */
export function readingThread(script: URL): ReadingThread {
  const pending = new Map<number, Waiting>();
  const languages = new Set<string>();
  let asked = 0;
  let closed = false;
  let breaks = 0;
  let spent: ChanceryError | undefined;
  let worker: Worker | undefined;

  function started(): Worker {
    const thread = new Worker(script, {
      resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB, maxOldGenerationSizeMb: OLD_MB },
    });
    let fault: Error | undefined;
    let ready = false;
    thread.on('message', (said: Said) => {
      if (said === READY) ready = true;
      else answered(said);
    });
    thread.on('error', (error) => (fault = error));
    thread.on('exit', (code) => {
      const numbers = [...pending.keys()];
      // One that never began would not do so for the next article.
      const lost = ready && !closed ? numbers.slice(0, 1) : numbers;
      const why = fault ?? new Error(`a reading thread ended with code ${code}`);
      for (const number of lost) taken(number)?.reject(why);
      languages.clear();
      worker = undefined;
      if (!closed && ++breaks >= MOST_BREAKS) spend(why);
      for (const { task } of pending.values()) give(task);
    });
    return thread;
  }

  function spend(why: Error): void {
    spent = new ChanceryError(
      'reading-breaks',
      `Reading broke ${MOST_BREAKS} times in a row, last with "${why.message}". What was read is kept, and the rest is still to be read: look whether this machine has memory left, then run the same command again.`,
      { cause: why },
    );
    for (const number of [...pending.keys()]) taken(number)?.reject(spent);
  }

  function give(task: Task): void {
    worker ??= started();
    languages.add(task.article.language);
    worker.postMessage(task);
  }

  function answered(answer: Answer): void {
    breaks = 0;
    const waiting = taken(answer.number);
    if ('fault' in answer) waiting?.reject(new Error(answer.fault));
    else waiting?.resolve(answer.extraction);
  }

  function taken(number: number): Waiting | undefined {
    const waiting = pending.get(number);
    pending.delete(number);
    return waiting;
  }

  return {
    load: () => ({ waiting: pending.size, languages }),
    extract(article) {
      if (spent) return Promise.reject(spent);
      const task: Task = { number: asked++, article };
      return new Promise((resolve, reject) => {
        pending.set(task.number, { task, resolve, reject });
        give(task);
      });
    },
    async close() {
      closed = true;
      await worker?.terminate();
    },
  };
}
