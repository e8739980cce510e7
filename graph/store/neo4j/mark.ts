// Whose a database is. Our mark is a node of its own, `:ChanceryStore`, written in the same transaction as the rows that
// it counts; its lock lets one writer in at a time. What is not ours is never touched.

import { ChanceryError } from '../../model/index.ts';
import { LAYOUT } from '../schema.ts';
import type { Connection, Run } from './connection.ts';
import type { Neo4jSettings } from './settings.ts';
import { ANY_NODE, COUNT_PREPARED, LOCK_MARK, PREPARE, READ_MARK, SET_MARK } from './statements.ts';

/** What the mark says. `change` is 0 while the store is being filled. */
interface Mark {
  readonly ledger: string;
  readonly change: number;
  readonly layout: number;
}

/** The mark of one ledger in one database. */
export interface MarkOfOurs {
  /** The change up to which the store holds everything; `undefined` where nothing of ours is there yet. */
  read(): Promise<number | undefined>;
  /** Constraints and mark, made where they are missing; with `emptied`, also says that nothing counts any more. */
  claim(emptied: boolean): Promise<void>;
  /** Waits for the lock and holds it to the transaction's end; the change as it then is. */
  lock(run: Run): Promise<number>;
  write(run: Run, change: number): Promise<void>;
}

/** How long a writer waits for another one. */
const WAIT_MS = 30_000;

/**
 * `read` and `claim` throw `store-foreign` where the database holds what we did not make, and `store-of-another` where
 * it holds another ledger's graph; with `takeOver` that one is replaced.
 */
export function markOf(
  connection: Connection,
  settings: Neo4jSettings,
  ledger: () => string,
  takeOver: boolean,
): MarkOfOurs {
  let prepared = false;
  const ours = (mark: Mark): number => {
    if (mark.ledger !== ledger() && !takeOver) throw ofAnother(settings);
    return mark.ledger === ledger() && Number(mark.layout) === LAYOUT ? Number(mark.change) : 0;
  };
  const read = async (): Promise<number | undefined> => {
    for await (const mark of connection.read(READ_MARK)) return ours(mark as unknown as Mark);
    for await (const _ of connection.read(ANY_NODE)) throw foreign(settings);
    return undefined;
  };
  const lock = async (run: Run): Promise<number> => {
    const [mark] = await run(LOCK_MARK, { ledger: ledger(), layout: BigInt(LAYOUT) });
    return ours(mark as unknown as Mark);
  };
  const write = async (run: Run, change: number): Promise<void> => {
    await run(SET_MARK, { ledger: ledger(), change: BigInt(change), layout: BigInt(LAYOUT) });
  };
  return {
    read,
    lock,
    write,
    async claim(emptied) {
      await read();
      if (!prepared) await prepare(connection);
      prepared = true;
      await connection.once(async (run) => {
        await lock(run);
        if (emptied) await write(run, 0);
      }, WAIT_MS);
    },
  };
}

async function prepare(connection: Connection): Promise<void> {
  for await (const { prepared } of connection.read(COUNT_PREPARED)) {
    if (Number(prepared) === PREPARE.length) return;
  }
  await connection.write(async (run) => {
    for (const statement of PREPARE) await run(statement);
  });
}

function named({ uri, database }: Neo4jSettings): string {
  return database === undefined ? `The Neo4j database at "${uri}"` : `The database "${database}" at "${uri}"`;
}

function foreign(settings: Neo4jSettings): ChanceryError {
  const words = `${named(settings)} holds a graph that Chancery did not make, and it was left alone.`;
  const todo = 'Name an empty one with NEO4J_DATABASE or --store, or empty this one yourself.';
  return new ChanceryError('store-foreign', `${words} ${todo}`);
}

function ofAnother(settings: Neo4jSettings): ChanceryError {
  const words = `${named(settings)} holds the graph of another data folder, and it was left alone.`;
  const todo =
    'Name another one with NEO4J_DATABASE or --store, or replace it with "chancery rebuild --take-over".';
  return new ChanceryError('store-of-another', `${words} ${todo}`);
}
