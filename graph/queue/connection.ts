// A connection to the Redis server that holds the queue, looked at before anything is trusted to it.

import { Queue } from 'bullmq';
import { ChanceryError } from '../model/index.ts';
import { QUEUES } from './message.ts';
import type { QueueAddress } from './settings.ts';

/** How long a server may take to answer at first, and how long it is waited for when it went away. */
const FIRST_MS = 5_000;
const AGAIN_MS = 500;

/** What BullMQ is told: commands wait while the server is away and are sent when it is back. */
export function connectionTo({ url }: QueueAddress) {
  return { url, maxRetriesPerRequest: null, retryStrategy: () => AGAIN_MS };
}

/** One of the two queues; a server that is away is waited for. */
export function queueAt(address: QueueAddress, of: keyof typeof QUEUES): Queue {
  const queue = new Queue(QUEUES[of], { connection: connectionTo(address) });
  queue.on('error', () => undefined);
  return queue;
}

/** The same for a look at it, which fails where nobody answers now. */
export function queueNow(address: QueueAddress, of: keyof typeof QUEUES): Queue {
  const queue = new Queue(QUEUES[of], {
    connection: { url: address.url, retryStrategy: () => null, connectTimeout: FIRST_MS },
    skipVersionCheck: true,
  });
  // Told by whatever is asked of it, which rejects.
  queue.on('error', () => undefined);
  return queue;
}

/** What a look at the server showed. */
export interface QueueServer {
  /** Whether what it was given is still there after it was killed. */
  readonly keeps: boolean;
}

/**
 * Asks the server whether it is there and keeps what it is given.
 * @throws ChanceryError `no-queue` where nobody answers, `queue-evicts` where it would throw messages away
 */
export async function checkServer(address: QueueAddress): Promise<QueueServer> {
  const queue = queueNow(address, 'articles');
  let info: string;
  try {
    info = await (await queue.backend.client).info();
  } catch (error) {
    throw new ChanceryError(
      'no-queue',
      `no Redis answers at "${address.shown}" (${(error as Error).message}); start one, or give another address with --queue`,
      { cause: error },
    );
  } finally {
    await queue.close().catch(() => undefined);
  }
  const policy = valueOf(info, 'maxmemory_policy');
  if (policy !== 'noeviction')
    throw new ChanceryError(
      'queue-evicts',
      `the Redis at "${address.shown}" may throw articles away (maxmemory-policy is "${policy}"); set it to noeviction`,
    );
  return { keeps: valueOf(info, 'aof_enabled') === '1' };
}

function valueOf(info: string, name: string): string | undefined {
  return new RegExp(`^${name}:(.*?)\\r?$`, 'm').exec(info)?.[1];
}
