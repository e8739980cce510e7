// Batches one after the other, each begun when the one before has run, while the server still commits that one. What is
// being committed waits for no lock, so they never deadlock each other.

import type { Connection, Run } from './connection.ts';

/**
 * Runs `work` on each batch in a transaction of its own, which the driver may run again; batches must not need what the
 * one before writes. `committed` is told of each that is there to stay. After a failure no other is begun. When it resolves or rejects, nothing is under way any more.
 */
export async function overlapped<Batch>(
  { write }: Pick<Connection, 'write'>,
  batches: Iterable<Batch>,
  work: (run: Run, batch: Batch) => Promise<void>,
  committed: (batch: Batch) => void = () => undefined,
): Promise<void> {
  let before: Promise<void> = Promise.resolve();
  let latest = before;
  try {
    for (const batch of batches) {
      await new Promise<void>((resolve, reject) => {
        latest = write(async (run) => {
          await work(run, batch);
          resolve();
        }).then(() => committed(batch));
        latest.catch(reject);
      });
      await before;
      before = latest;
    }
  } finally {
    await Promise.allSettled([before, latest]);
  }
  await before;
}
