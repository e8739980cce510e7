import type { Command } from './command.ts';
import { withOpened } from './with-home.ts';

export const rebuild: Command = {
  name: 'rebuild',
  summary: 'make the store anew from the ledger',
  takes: '',
  least: 0,
  most: 0,
  options: {
    'take-over': {
      type: 'boolean',
      help: "replace another data folder's graph in a Neo4j database; what Chancery did not make is never touched",
    },
  },
  example: 'rebuild',
  run: (args, context) =>
    withOpened(args, { takeOver: args.flag('take-over') }, context, async (home) => {
      const began = context.now();
      await home.rebuild();
      const seconds = ((context.now() - began) / 1000).toFixed(1);
      context.terminal.err(
        `${home.store.info.name} made anew at change ${home.reader.change()} in ${seconds} s\n`,
      );
    }),
};
