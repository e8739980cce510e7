// What the writer does: takes readings from the queue in groups, and lets go of a group when it is on the disk.

import { Worker } from 'bullmq';
import type { Extraction } from '../model/index.ts';
import { connectionTo } from './connection.ts';
import { untilStopped } from './keep-trying.ts';
import { QUEUES } from './message.ts';
import { refuseOtherLedger } from './refuse-other-ledger.ts';
import type { QueueAddress } from './settings.ts';

/** Readings of one transaction at most. */
const TOGETHER = 512;
/** A writer may die as often as it likes: nothing is ever set aside for it. */
const MOST_LOST = 1_000_000;

/** How readings are written. */
export interface WriteOptions {
  /** The id of the ledger that is written to. */
  readonly ledger: string;
  /** Takes a group in one transaction; what it throws ends the writing, and the group stays in the queue. */
  readonly write: (extractions: readonly Extraction[]) => Promise<void>;
  /** Milliseconds after which what a silent writer had taken is taken by another one. */
  readonly patience: number;
  readonly signal: AbortSignal;
}

interface Waiting {
  readonly extraction: Extraction;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Writes until the signal. A reading leaves the queue only after the transaction that holds it.
 * @throws ChanceryError `queue-shared` where somebody writes the same queue to another ledger
 */
export async function writeExtractions(
  address: QueueAddress,
  { ledger, write, patience, signal }: WriteOptions,
): Promise<void> {
  const broken = new AbortController();
  const stopped = AbortSignal.any([signal, broken.signal]);
  let fault: unknown;
  let waiting: Waiting[] = [];
  let writing: Promise<void> | undefined;
  const writeAll = async (): Promise<void> => {
    while (waiting.length > 0) {
      const group = waiting;
      waiting = [];
      try {
        await write(group.map(({ extraction }) => extraction));
        for (const { done } of group) done();
      } catch (error) {
        fault ??= error;
        broken.abort();
        for (const { failed } of group) failed(error);
      }
    }
    writing = undefined;
  };
  const worker = new Worker<Extraction>(
    QUEUES.extractions,
    ({ data: extraction }) =>
      new Promise<void>((done, failed) => {
        waiting.push({ extraction, done, failed });
        // What else is at hand comes in the same turn, and goes with it.
        writing ??= new Promise<void>((resume) => setImmediate(resume)).then(writeAll);
      }),
    {
      ...{ connection: connectionTo(address), name: ledger, autorun: false },
      ...{ concurrency: TOGETHER, maxStalledCount: MOST_LOST },
      ...{ lockDuration: patience, stalledInterval: patience },
    },
  );
  // A server that is away is waited for.
  worker.on('error', () => undefined);
  try {
    await worker.waitUntilReady();
    await refuseOtherLedger(address, ledger);
    worker.run().catch((error: unknown) => {
      fault ??= error;
      broken.abort();
    });
    await untilStopped(stopped);
  } finally {
    await worker.close();
  }
  if (fault !== undefined) throw fault;
}
