import type { Command } from './command.ts';
import { instant } from './instant.ts';
import { withOpened } from './with-home.ts';

export const remove: Command = {
  name: 'remove',
  summary: 'take articles out of the graph, by label or key; what they said stays in the history',
  takes: 'ARTICLE…',
  least: 1,
  most: Number.POSITIVE_INFINITY,
  options: {},
  example: 'remove note',
  run: (args, context) =>
    withOpened(args, { existing: true }, context, async (home) => {
      for (const name of args.positionals) {
        const key = await home.remove(name, instant(context));
        context.terminal.err(`${name} (${key}) is taken out; "chancery ingest" takes it in again\n`);
      }
    }),
};
