import type { Command } from './command.ts';
import { homeFolder, withOpened } from './with-home.ts';

export const rebuild: Command = {
  name: 'rebuild',
  summary: 'make the store anew from the ledger',
  takes: '',
  least: 0,
  most: 0,
  options: {},
  example: 'rebuild',
  run: (args, context) =>
    withOpened(homeFolder(args, context), {}, context, async (home) => {
      const began = context.now();
      await home.rebuild();
      const seconds = ((context.now() - began) / 1000).toFixed(1);
      context.terminal.err(
        `${home.store.info.name} made anew at change ${home.reader.change()} in ${seconds} s\n`,
      );
    }),
};
