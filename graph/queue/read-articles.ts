// What a worker does: takes articles from the queue, and gives what they say back to it.

import { UnrecoverableError, Worker } from 'bullmq';
import { type Article, ChanceryError, type Extraction } from '../model/index.ts';
import { connectionTo, queueAt } from './connection.ts';
import { keepTrying, untilStopped } from './keep-trying.ts';
import { extractionId, QUEUES } from './message.ts';
import { roomIn } from './room.ts';
import type { QueueAddress } from './settings.ts';

/** Readings that wait for the writer at most. */
const MOST_WRITTEN = 2_000;
/** Workers that may die over one article before it is set aside. */
const MOST_LOST = 20;

/** A writer may break off as often as it likes: nothing is ever set aside for it. */
const MOST_WRITES = 1_000_000;
/** After how long a writer that broke off is given a reading again. */
const AGAIN_MS = 1_000;

/** How articles are read. */
export interface ReadOptions {
  readonly read: (article: Article) => Promise<Extraction>;
  /** Articles that are read at once. */
  readonly atOnce: number;
  /** Milliseconds after which an article of a worker that is silent goes to another one. */
  readonly patience: number;
  readonly onRead: (extraction: Extraction) => void;
  /** An article could not be read; `last`: it is set aside. */
  readonly onFault: (article: Article, why: string, last: boolean) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads until the signal, and then ends what it has in hand. An article leaves the queue only when its reading is held by
 * the server: where a worker dies between the two, the article is read again, which gives the same bytes.
 * @throws ChanceryError `reading-breaks` where reading goes on breaking; what was in hand goes to other workers
 */
export async function readArticles(address: QueueAddress, options: ReadOptions): Promise<void> {
  const { read, atOnce, patience, onRead, onFault } = options;
  const broken = new AbortController();
  const signal = AbortSignal.any([options.signal, broken.signal]);
  const extractions = queueAt(address, 'extractions');
  const room = roomIn(extractions, MOST_WRITTEN, signal);
  const worker = new Worker<Article>(
    QUEUES.articles,
    async ({ data }) => {
      const extraction = await read(data).catch((error: unknown) => {
        if (error instanceof ChanceryError && error.code === 'reading-breaks') broken.abort(error);
        throw error;
      });
      await room(1);
      const opts = {
        jobId: extractionId(extraction),
        // A writer that broke off has read nothing wrong: the next one tries again.
        ...{ attempts: MOST_WRITES, backoff: { type: 'fixed', delay: AGAIN_MS } },
        removeOnComplete: true,
      };
      await keepTrying(() => extractions.add('extraction', extraction, opts));
      onRead(extraction);
    },
    {
      ...{ connection: connectionTo(address), concurrency: atOnce, maxStalledCount: MOST_LOST },
      ...{ lockDuration: patience, stalledInterval: patience },
    },
  );
  // A server that is away is waited for.
  worker.on('error', () => undefined);
  worker.on('failed', (job, error) => {
    if (!job) return;
    // Of one that was lost too often BullMQ knows no further try, whatever the count of tries says.
    const isLost = error instanceof UnrecoverableError;
    const why = isLost ? `${MOST_LOST} who read it never came back` : error.message;
    onFault(job.data, why, isLost || job.attemptsMade >= (job.opts.attempts ?? 1));
  });
  try {
    await untilStopped(signal);
  } finally {
    await worker.close();
    await extractions.close();
  }
  if (broken.signal.aborted) throw broken.signal.reason;
}
