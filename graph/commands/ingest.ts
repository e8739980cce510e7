import { estimateAll, estimateLines } from './bill-lines.ts';
import type { Command } from './command.ts';
import { queueSources } from './queue-sources.ts';
import { INTO_QUEUE, openQueue } from './queue-options.ts';
import { LOG_OPTION } from './log.ts';
import { loadSources } from './load-sources.ts';
import { modelChoice, READER_NOTE, READER_OPTIONS } from './model-options.ts';
import { SOURCE_OPTIONS, sourceOptions } from './source-options.ts';
import { withOpened } from './with-home.ts';

export const ingest: Command = {
  name: 'ingest',
  summary: 'read articles (files, folders, https:// addresses, feeds, - for standard input) into the ledger',
  takes: 'SOURCE…',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: {
    json: { type: 'boolean', help: 'the summary as JSON on stdout' },
    queue: INTO_QUEUE,
    log: LOG_OPTION,
    ...SOURCE_OPTIONS,
    ...READER_OPTIONS,
  },
  notes: [READER_NOTE],
  example: 'ingest articles/ https://paper.example/feed.xml',
  async run(args, context) {
    const { reading, terminal, signal } = context;
    const options = sourceOptions(args, context);
    const choice = modelChoice(args, context);
    if (choice && args.flag('dry-run')) {
      const items = reading.sources(args.positionals, terminal.stdin, options);
      const sum = await estimateAll(items, (article) => reading.estimate(article, choice), signal);
      terminal.out(args.flag('json') ? `${JSON.stringify(sum)}\n` : estimateLines(sum, choice));
      return 0;
    }
    if (args.text('queue') !== undefined) {
      const summary = await queueSources(await openQueue(args, context), args.positionals, context, options);
      if (args.flag('json')) terminal.out(`${JSON.stringify(summary)}\n`);
      return signal.aborted ? 130 : 0;
    }
    const model = choice && (await reading.model(choice));
    return withOpened(args, {}, context, async (home) => {
      const summary = await loadSources(home, args.positionals, context, { options, model });
      if (args.flag('json')) terminal.out(`${JSON.stringify(summary)}\n`);
      return signal.aborted ? 130 : 0;
    });
  },
};
