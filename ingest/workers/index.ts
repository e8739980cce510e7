// The door of the workers: articles read on several threads. The extraction of an article is the same wherever and
// beside whatever it is read, so that only the clock shows how many threads there were.

import type { Article, Extraction } from '../../graph/model/index.ts';
import type { World } from '../../graph/world/index.ts';
import { extract } from '../extract.ts';
import { chooseThread } from './choose-thread.ts';
import { readingThread } from './reading-thread.ts';

/** Threads that read. */
export interface Readers {
  /**
   * What the article says. Rejects where it broke the thread, with the thread's own words; those behind it are read.
   * @throws ChanceryError `reading-breaks` where thread after thread breaks
   */
  extract(article: Article): Promise<Extraction>;
  /** Ends the threads; what has not been read by then is rejected. */
  close(): Promise<void>;
}

/** A thread loads its own world and packs, which a few articles do not repay. */
const FEWEST = 40;
/** More threads than these wait for the one that loads. */
const MOST_THREADS = 8;
/** What a thread runs. */
const SCRIPT = new URL('./start-thread.mjs', import.meta.url);

/**
 * Readers for so many articles on a machine of so many cores: threads where they are worth their start, this thread
 * otherwise. Unknown counts are taken for many.
 */
export function readersFor(articles: number | undefined, cores: number, world: () => World): Readers {
  if (cores > 1 && (articles ?? FEWEST) >= FEWEST) return startReaders(Math.min(cores, MOST_THREADS));
  return { extract: (article) => extract(article, world()), close: async () => undefined };
}

/** Starts `threads` threads; each loads the world, and the packs of the languages that it meets. `script`: what they run. */
export function startReaders(threads: number, script = SCRIPT): Readers {
  const all = Array.from({ length: threads }, () => readingThread(script));
  return {
    extract(article) {
      const loads = all.map((thread) => thread.load());
      return all[chooseThread(loads, article.language)]!.extract(article);
    },
    async close() {
      await Promise.all(all.map((thread) => thread.close()));
    },
  };
}
