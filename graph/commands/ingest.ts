import type { Command } from './command.ts';
import { loadSources } from './load-sources.ts';
import { withOpened } from './with-home.ts';

export const ingest: Command = {
  name: 'ingest',
  summary: 'read articles (.txt, folders, - for standard input) or extractions (.jsonl) into the ledger',
  takes: 'PATH…',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: { json: { type: 'boolean', help: 'the summary as JSON on stdout' } },
  example: 'ingest articles/ today.txt',
  run: (args, context) =>
    withOpened(args, {}, context, async (home) => {
      const summary = await loadSources(home, args.positionals, context);
      if (args.flag('json')) context.terminal.out(`${JSON.stringify(summary)}\n`);
      return context.signal.aborted ? 130 : 0;
    }),
};
