import type { Extraction } from '../model/index.ts';
import { articleKey } from '../model/index.ts';
import { createMetrics } from '../metrics/index.ts';
import { flat } from '../views/index.ts';
import type { Command } from './command.ts';
import { LOG_OPTION } from './log.ts';
import { METRICS_OPTION, serveMetrics } from './metrics-server.ts';
import { modelChoice, READER_NOTE, READER_OPTIONS } from './model-options.ts';
import { progressOf } from './progress.ts';
import { countsIn, openQueue, patienceOf, QUEUE_OPTIONS } from './queue-options.ts';

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
    const metrics = createMetrics();
    const articles = metrics.counter('chancery_articles_total', 'Articles, by what came of them.');
    const told = metrics.counter('chancery_events_total', 'Events that they told.');
    const isReady = await countsIn(address, metrics);
    const endMetrics = await serveMetrics(args, metrics, isReady);
    let [read, events] = [0, 0];
    terminal.err(`reading from ${address.shown} (Ctrl-C ends it when what is in hand is read)\n`);
    try {
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
          articles({ outcome: 'read' });
          told({}, extraction.events.length);
          const { article, events: found } = extraction;
          log?.('read', { article: articleKey(article), label: article.id, events: found.length });
          progress.step(read, events);
        },
        onFault(article, why, last) {
          articles({ outcome: last ? 'set-aside' : 'tried-again' });
          log?.('failed', { article: articleKey(article), label: article.id, why, last });
          progress.say(`${flat(article.id)}: ${flat(why)}${last ? '; set aside' : '; tried again'}\n`);
        },
      });
    } finally {
      await readers.close();
      await endMetrics();
    }
    progress.end();
    terminal.err(`${read} articles read, ${events} events\n`);
    return signal.aborted ? 130 : 0;
  },
};
