// Articles that could not be read, once more.

import { queueAt } from './connection.ts';
import { failed } from './counts.ts';
import type { QueueAddress } from './settings.ts';

/** Articles that were set aside are tried again; gives how many there were. */
export async function retryFailed(address: QueueAddress): Promise<number> {
  const articles = queueAt(address, 'articles');
  try {
    const count = await failed(articles);
    await articles.retryJobs({ state: 'failed' });
    return count;
  } finally {
    await articles.close();
  }
}
