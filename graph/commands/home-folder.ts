// Which data folder a command means. Apart from `with-home.ts`, which opens it, so that a command that stores nothing loads
// no ledger and no store.

import { resolve } from 'node:path';
import type { Arguments } from './command.ts';
import type { Context } from './context.ts';

/** The data folder that is meant: `--home`, else CHANCERY_HOME, else `.chancery` where the command was called. */
export function homeFolder(args: Arguments, { env }: Pick<Context, 'env'>): string {
  return resolve(args.text('home') ?? (env['CHANCERY_HOME'] || '.chancery'));
}
