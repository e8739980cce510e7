// How many messages the queue holds.

import { Queue } from 'bullmq';
import { connectionTo } from './connection.ts';
import { QUEUES } from './message.ts';
import type { QueueAddress } from './settings.ts';

export interface QueueCounts {
  /** Articles that wait to be read, or are being read. */
  readonly articles: number;
  /** Readings that wait to be written, or are being written. */
  readonly extractions: number;
  /** Articles that could not be read and are set aside. */
  readonly failed: number;
}

/** Asks the server. */
export async function counts(address: QueueAddress): Promise<QueueCounts> {
  return withQueues(address, async (articles, extractions) => {
    const held = (queue: Queue): Promise<number> =>
      queue.getJobCountByTypes('waiting', 'active', 'delayed', 'prioritized');
    return {
      articles: await held(articles),
      extractions: await held(extractions),
      failed: await articles.getJobCountByTypes('failed'),
    };
  });
}

/** Articles that were set aside are tried again; gives how many there were. */
export async function retryFailed(address: QueueAddress): Promise<number> {
  return withQueues(address, async (articles) => {
    const failed = await articles.getJobCountByTypes('failed');
    await articles.retryJobs({ state: 'failed' });
    return failed;
  });
}

async function withQueues<T>(
  address: QueueAddress,
  use: (articles: Queue, extractions: Queue) => Promise<T>,
): Promise<T> {
  const connection = connectionTo(address);
  const queues = [QUEUES.articles, QUEUES.extractions].map((name) => new Queue(name, { connection }));
  for (const queue of queues) queue.on('error', () => undefined);
  try {
    return await use(queues[0]!, queues[1]!);
  } finally {
    await Promise.all(queues.map((queue) => queue.close()));
  }
}
