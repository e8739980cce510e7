import { resolve } from 'node:path';
import type { Command } from './command.ts';
import { withHome } from './with-home.ts';

export const backup: Command = {
  name: 'backup',
  summary: 'copy the ledger to a new file and check the copy; an ingest beside it goes on',
  takes: 'FILE',
  least: 1,
  most: 1,
  options: {},
  example: 'backup chancery-2026-01-31.db',
  run: (args, context) =>
    withHome(args, context, ({ ledger }) => {
      const file = resolve(args.positionals[0]!);
      ledger.backUp(file);
      context.terminal.err(
        `${file} is whole; as "ledger.db" in a folder it is that folder's data (--home)\n`,
      );
    }),
};
