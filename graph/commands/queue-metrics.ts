// What a worker or writer has done, and what waits in its queue, for a monitor.

import { createMetrics } from '../metrics/index.ts';
import type { QueueAddress } from '../queue/index.ts';
import type { Arguments } from './command.ts';
import { serveMetrics } from './metrics-server.ts';

/** Counts what happens to articles. */
export interface QueueMetrics {
  /** An article, by what came of it, and the events that it told. */
  article(outcome: string, events: number): void;
  /** Ends the server of the numbers. */
  end(): Promise<void>;
}

/** Numbers of who works on the queue, served where `--metrics` asks for it. @throws ChanceryError `port-taken` */
export async function queueMetrics(args: Arguments, address: QueueAddress): Promise<QueueMetrics> {
  const { counts } = await import('../queue/index.ts');
  const metrics = createMetrics();
  const articles = metrics.counter('chancery_articles_total', 'Articles, by what came of them.');
  const told = metrics.counter('chancery_events_total', 'Events that they told.');
  metrics.gauge('chancery_queue', 'What waits in the queue.', async () => {
    const held = await counts(address);
    return Object.entries(held).map(([queue, many]) => [{ queue }, many] as const);
  });
  const end = await serveMetrics(args, metrics, async () => (await counts(address)).articles >= 0);
  return {
    article(outcome, events) {
      articles({ outcome });
      told({}, events);
    },
    end,
  };
}
