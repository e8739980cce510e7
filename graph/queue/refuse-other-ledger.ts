// One ledger a queue: two that share what is read would each miss what the other one took.

import { ChanceryError } from '../model/index.ts';
import { queueAt } from './connection.ts';
import type { QueueAddress } from './settings.ts';

/**
 * Looks whom the server knows as writers, each by the id of its ledger (BullMQ names their connections so); the own one
 * must be connected. A server that tells of no connections refuses nobody.
 * @throws ChanceryError `queue-shared`
 */
export async function refuseOtherLedger(address: QueueAddress, ledger: string): Promise<void> {
  const queue = queueAt(address, 'extractions');
  try {
    const writers = await queue.getWorkers();
    const isOwn = (writer: (typeof writers)[number]): boolean =>
      writer['rawname']?.endsWith(`:w:${ledger}`) === true;
    // The server lists those of its other databases too, which are other queues.
    const db = writers.find(isOwn)?.['db'];
    const other = writers.find((writer) => db !== undefined && writer['db'] === db && !isOwn(writer));
    if (other)
      throw new ChanceryError(
        'queue-shared',
        `a writer at ${other['addr']} takes what is read from "${address.shown}" into another data folder; end it, or give this one a queue of its own`,
      );
  } finally {
    await queue.close();
  }
}
