// Opens the data folder for one command and closes it however the command ends.

import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ledgerPath, openHome, type Home as OpenedHome } from '../home/index.ts';
import type { Ledger } from '../ledger/index.ts';
import { ChanceryError } from '../model/index.ts';
import { openStore, type Store } from '../store/index.ts';
import type { Arguments } from './command.ts';
import type { Context } from './context.ts';

/** An opened home with its store. `reader` is the ledger's graph. */
export interface Home extends OpenedHome {
  readonly store: Store;
  readonly reader: Ledger;
}

export interface Opening {
  /** Only read: takes no writer's lock. */
  readonly readOnly?: boolean;
  /** Start the query process at once. */
  readonly warm?: boolean;
}

/** The data folder that is meant: `--home`, else CHANCERY_HOME, else `.chancery` where the command was called. */
export function homeFolder(args: Arguments, { env }: Pick<Context, 'env'>): string {
  return resolve(args.text('home') ?? (env['CHANCERY_HOME'] || '.chancery'));
}

/** Whether anything was ever stored in that folder. */
export function homeExists(dir: string): boolean {
  return existsSync(ledgerPath(dir));
}

/**
 * Opens the home to read and hands it to `use`.
 * @throws ChanceryError `no-home` where nothing was ever ingested there
 */
export async function withHome<T>(
  args: Arguments,
  context: Context,
  use: (home: Home) => T | Promise<T>,
): Promise<T> {
  const dir = homeFolder(args, context);
  if (!homeExists(dir))
    throw new ChanceryError(
      'no-home',
      `nothing is stored in "${dir}" yet; "chancery ingest PATH" reads articles into it`,
    );
  return withOpened(dir, { readOnly: true }, context, use);
}

/** Opens the home, making it where it is missing (unless only read), and hands it to `use`. */
export async function withOpened<T>(
  dir: string,
  { readOnly = false, warm = false }: Opening,
  context: Context,
  use: (home: Home) => T | Promise<T>,
): Promise<T> {
  const store = openStore({ dir: join(dir, 'graph'), warm });
  const home = await openHome({ dir, world: context.world(), store, readOnly }).catch(async (error) => {
    await store.close();
    throw error;
  });
  try {
    return await use({ ...home, store, reader: home.ledger });
  } finally {
    await home.close();
  }
}
