// Articles into the queue, so many that who reads them has work and Redis has room.

import type { Article } from '../model/index.ts';
import { queueAt } from './connection.ts';
import { keepTrying } from './keep-trying.ts';
import { articleId, withoutPath } from './message.ts';
import { roomIn } from './room.ts';
import type { QueueAddress } from './settings.ts';

/** Articles that wait in Redis at most, some 5 KB each. */
const MOST_WAITING = 10_000;
/** Articles that are sent at once. */
const TOGETHER = 100;
/** Readings that may fail before an article is set aside. */
const TRIES = 3;

/** How articles are put into the queue. */
export interface PutOptions {
  /** Called when so many articles more are held by the server. */
  readonly onPut: (articles: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Sends articles until they end or the signal stops it, and waits where too many wait already. One that waits already, or
 * is being read, is not sent again. Gives how many the server holds or has held.
 */
export async function putArticles(
  address: QueueAddress,
  articles: AsyncIterable<Article>,
  { onPut, signal }: PutOptions,
): Promise<number> {
  const queue = queueAt(address, 'articles');
  const room = roomIn(queue, MOST_WAITING, signal);
  let sent = 0;
  let group: Article[] = [];
  const send = async (): Promise<void> => {
    if (group.length === 0) return;
    await room(group.length);
    if (signal.aborted) return;
    await keepTrying(() => queue.addBulk(group.map(jobOf)));
    sent += group.length;
    onPut(group.length);
    group = [];
  };
  try {
    for await (const article of articles) {
      if (signal.aborted) break;
      group.push(article);
      if (group.length >= TOGETHER) await send();
    }
    await send();
    return sent;
  } finally {
    await queue.close();
  }
}

function jobOf(article: Article) {
  return {
    name: 'article',
    data: withoutPath(article),
    opts: {
      jobId: articleId(article),
      attempts: TRIES,
      backoff: { type: 'exponential', delay: 1_000 },
      removeOnComplete: true,
    },
  };
}
