// The door of the workers: articles read on several threads. The extraction of an article is the same wherever and
// beside whatever it is read, so that only the clock shows how many threads there were.

import { Worker } from 'node:worker_threads';
import type { Article, Extraction } from '../../graph/model/index.ts';
import type { World } from '../../graph/world/index.ts';
import { extract } from '../extract.ts';
import { chooseThread } from './choose-thread.ts';
import type { Answer, Task } from './protocol.ts';

/** Threads that read. */
export interface Readers {
  /** What the article says. Rejects where a thread broke, with the thread's own words. */
  extract(article: Article): Promise<Extraction>;
  /** Ends the threads; what has not been read by then is rejected. */
  close(): Promise<void>;
}

interface Thread {
  readonly worker: Worker;
  readonly languages: Set<string>;
  readonly pending: Map<number, Waiting>;
}

interface Waiting {
  resolve(extraction: Extraction): void;
  reject(error: Error): void;
}

/** A thread loads its own world and packs, which a few articles do not repay. */
const FEWEST = 40;
/** More threads than these wait for the one that loads. */
const MOST_THREADS = 8;
/** A pack is made of very many short-lived strings: with this room for them two threads read a fifth more (29 November 2026). */
const YOUNG_MB = 128;

/**
 * Readers for so many articles on a machine of so many cores: threads where they are worth their start, this thread
 * otherwise. Unknown counts are taken for many.
 */
export function readersFor(articles: number | undefined, cores: number, world: () => World): Readers {
  if (cores > 1 && (articles ?? FEWEST) >= FEWEST) return startReaders(Math.min(cores, MOST_THREADS));
  return { extract: (article) => extract(article, world()), close: async () => undefined };
}

/** Starts `threads` threads; each loads the world, and the packs of the languages that it meets. */
export function startReaders(threads: number): Readers {
  const all = Array.from({ length: threads }, startThread);
  let asked = 0;
  return {
    extract(article) {
      const loads = all.map(({ pending, languages }) => ({ waiting: pending.size, languages }));
      const { worker, languages, pending } = all[chooseThread(loads, article.language)]!;
      languages.add(article.language);
      const task: Task = { number: asked++, article };
      return new Promise((resolve, reject) => {
        pending.set(task.number, { resolve, reject });
        worker.postMessage(task);
      });
    },
    async close() {
      await Promise.all(all.map(({ worker }) => worker.terminate()));
    },
  };
}

function startThread(): Thread {
  const worker = new Worker(new URL('./start-thread.mjs', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB },
  });
  const thread: Thread = { worker, languages: new Set(), pending: new Map() };
  const failAll = (why: string): void => {
    for (const { reject } of thread.pending.values()) reject(new Error(why));
    thread.pending.clear();
  };
  worker.on('message', (answer: Answer) => {
    const waiting = thread.pending.get(answer.number);
    thread.pending.delete(answer.number);
    if ('fault' in answer) waiting?.reject(new Error(answer.fault));
    else waiting?.resolve(answer.extraction);
  });
  worker.on('error', (error) => failAll(error.message));
  worker.on('exit', (code) => failAll(`a reading thread ended with code ${code}`));
  return thread;
}
