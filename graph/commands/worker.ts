import type { Extraction } from '../model/index.ts';
import { articleKey } from '../model/index.ts';
import { flat } from '../views/index.ts';
import type { Command } from './command.ts';
import { LOG_OPTION } from './log.ts';
import { METRICS_OPTION } from './metrics-server.ts';
import { modelChoice, READER_NOTE, READER_OPTIONS } from './model-options.ts';
import { progressOf } from './progress.ts';
import { queueMetrics } from './queue-metrics.ts';
import { openQueue, patienceOf, QUEUE_OPTIONS } from './queue-options.ts';

/** Articles that a worker has in hand: enough for all its threads. */
const AT_ONCE = 32;

const { 'dry-run': _, ...READERS } = READER_OPTIONS;

export const worker: Command = {
  name: 'worker',
  summary: 'read articles from a queue, on this machine, for a writer that may be on another',
  takes: '',
  least: 0,
  most: 0,
  options: {
    ...QUEUE_OPTIONS,
    ...READERS,
    threads: { type: 'string', value: 'N', help: 'threads that read (one a core)' },
    metrics: METRICS_OPTION,
    log: LOG_OPTION,
    retry: { type: 'boolean', help: 'first give articles that were set aside another three tries' },
  },
  notes: [
    'It keeps nothing: start as many as there are machines, end them as you like. "chancery ingest --queue" puts articles in.',
    READER_NOTE,
  ],
  example: 'worker --queue redis://10.0.0.5:6379',
  async run(args, context) {
    const { reading, terminal, now, signal, log } = context;
    const choice = modelChoice(args, context);
    const threads = args.text('threads') === undefined ? undefined : args.count('threads', 1, 1);
    const patience = patienceOf(args);
    const address = await openQueue(args, context);
    const { readArticles, retryFailed } = await import('../queue/index.ts');
    if (args.flag('retry')) terminal.err(`${await retryFailed(address)} articles are tried again\n`);
    const readers = (choice && (await reading.model(choice))) ?? (await reading.readers(undefined, threads));
    const progress = progressOf(terminal, now, undefined);
    let [read, events] = [0, 0];
    try {
      const metrics = await queueMetrics(args, address);
      terminal.err(`reading from ${address.shown} (Ctrl-C ends it when what is in hand is read)\n`);
      await readArticles(address, {
        ...{ atOnce: AT_ONCE, patience, signal },
        async read(article) {
          const made = await readers.extract(article);
          if ('problem' in made) throw new Error(`${made.problem.what}; ${made.problem.todo}`);
          return made;
        },
        onRead(extraction: Extraction) {
          read++;
          events += extraction.events.length;
          metrics.article('read', extraction.events.length);
          const { article, events: found } = extraction;
          log?.('read', { article: articleKey(article), label: article.id, events: found.length });
          progress.step(read, events);
        },
        onFault(article, why, last) {
          metrics.article(last ? 'set-aside' : 'tried-again', 0);
          log?.('failed', { article: articleKey(article), label: article.id, why, last });
          progress.say(`${flat(article.id)}: ${flat(why)}${last ? '; set aside' : '; tried again'}\n`);
        },
      }).finally(metrics.end);
    } finally {
      await readers.close();
    }
    progress.end();
    terminal.err(`${read} articles read, ${events} events\n`);
    return signal.aborted ? 130 : 0;
  },
};
