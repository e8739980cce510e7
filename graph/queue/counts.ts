// How many messages the queue holds.

import type { Queue } from 'bullmq';
import { queueNow } from './connection.ts';
import type { QueueAddress } from './settings.ts';

export interface QueueCounts {
  /** Articles that wait to be read, or are being read. */
  readonly articles: number;
  /** Readings that wait to be written, or are being written. */
  readonly extractions: number;
  /** Articles that could not be read and are set aside. */
  readonly failed: number;
}

/** What can be counted. */
export type Counted = Pick<Queue, 'getJobCountByTypes'>;

/** Messages that wait, or are in somebody's hand. */
export function held(queue: Counted): Promise<number> {
  return queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized');
}

/** Articles that were set aside. */
export function failed(articles: Counted): Promise<number> {
  return articles.getJobCountByTypes('failed');
}

/** Asks the server. Rejects where it does not answer now: who watches over us wants to hear of it. */
export async function counts(address: QueueAddress): Promise<QueueCounts> {
  const [articles, extractions] = [queueNow(address, 'articles'), queueNow(address, 'extractions')];
  try {
    return {
      articles: await held(articles),
      extractions: await held(extractions),
      failed: await failed(articles),
    };
  } finally {
    await Promise.allSettled([articles.close(), extractions.close()]);
  }
}
