// Opens the data folder for one command and closes it however the command ends.

import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { asOfHome, ledgerPath, openHome, type Home as OpenedHome } from '../home/index.ts';
import { type Ledger, openLedger } from '../ledger/index.ts';
import { ChanceryError } from '../model/index.ts';
import { neo4jSettings, openStore, type Neo4jSettings, type Store } from '../store/index.ts';
import type { Arguments, OptionSpec } from './command.ts';
import type { Context } from './context.ts';
import { homeFolder } from './home-folder.ts';
import { knownWorld } from './known-world.ts';
import { fillProgress } from './progress.ts';

/** An opened home with its store. `reader` is the ledger's graph. */
export interface Home extends OpenedHome {
  readonly store: Store;
  readonly reader: Ledger;
}

export interface Opening {
  /** Only read: takes no writer's lock. */
  readonly readOnly?: boolean;
  /** Where nothing was ever stored there is nothing to do: throws `no-home`. */
  readonly existing?: boolean;
  /** Start the query process at once. */
  readonly warm?: boolean;
  /** Replace what another ledger has put into the store. */
  readonly takeOver?: boolean;
}

/** What every command takes that can show the graph as of a day; `withHome` sees to it. */
export const AS_OF: Readonly<Record<string, OptionSpec>> = {
  'as-of': {
    type: 'string',
    value: 'DAY',
    help: 'the graph that the articles published up to that day make, with the judgements of today',
  },
};

/** Why a Neo4j server can't be asked as of a day. */
export const NO_TWO_GRAPHS = "a Neo4j database can't hold two graphs, and holds that of today";

/**
 * The server that is meant as the store: `--store`, else CHANCERY_STORE; undefined for the embedded one.
 * @throws ChanceryError `wrong-use` where that is no address
 */
export function storeServer(args: Arguments, { env }: Pick<Context, 'env'>): Neo4jSettings | undefined {
  const named = args.text('store') ?? (env['CHANCERY_STORE'] || 'embedded');
  return named === 'embedded' ? undefined : neo4jSettings(named, env);
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
  return withOpened(args, { readOnly: true, existing: true }, context, use);
}

/**
 * Opens the ledger alone, for rows that are no part of the graph, and hands it to `use`.
 * @throws ChanceryError `no-home` where nothing was ever stored there and it is only read
 */
export async function withLedger<T>(
  args: Arguments,
  context: Pick<Context, 'env'>,
  options: { readonly readOnly: boolean },
  use: (ledger: Ledger) => T | Promise<T>,
): Promise<T> {
  const folder = homeFolder(args, context);
  if (options.readOnly && !homeExists(folder)) throw nothingStored(folder);
  mkdirSync(folder, { recursive: true });
  const ledger = openLedger(ledgerPath(folder), options);
  try {
    return await use(ledger);
  } finally {
    ledger.close();
  }
}

/**
 * Opens the home, making it where it is missing (unless only read), and hands it to `use`. Who writes is told at once
 * what is wrong with the store, not after an hour of reading.
 */
export async function withOpened<T>(
  args: Arguments,
  { readOnly = false, existing = false, warm = false, takeOver = false }: Opening,
  context: Context,
  use: (home: Home) => T | Promise<T>,
): Promise<T> {
  const folder = homeFolder(args, context);
  if (existing && !homeExists(folder)) throw nothingStored(folder);
  const day = args.text('as-of');
  const settings = storeServer(args, context);
  const dir = day === undefined ? folder : await asOfHome(folder, await knownWorld(context), day);
  // Who only reads merges nothing, and so needs no facts of the world.
  const world = readOnly ? { has: () => false } : await knownWorld(context);
  let store: Store | undefined;
  const open = (ledger: () => string): Store => {
    const onFill = fillProgress(context.terminal, context.now);
    const neo4j = settings && day === undefined && { settings, ledger };
    return (store = openStore({ dir: join(dir, 'graph'), warm, takeOver, onFill, ...(neo4j && { neo4j }) }));
  };
  const home = await openHome({ dir, world, store: open, readOnly });
  try {
    if (!readOnly) await store!.change();
    return await use({ ...home, store: store!, reader: home.ledger });
  } finally {
    await home.close();
  }
}

function nothingStored(folder: string): ChanceryError {
  return new ChanceryError(
    'no-home',
    `nothing is stored in "${folder}" yet; "chancery ingest PATH" reads articles into it`,
  );
}
