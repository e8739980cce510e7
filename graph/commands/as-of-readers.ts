// The graphs of other days for a server: opened when they are asked for, a few kept.

import { join } from 'node:path';
import { asOfHome, type Home, openHome } from '../home/index.ts';
import type { Day } from '../model/index.ts';
import type { GraphOfDay } from '../server/index.ts';
import { openEmptyStore, openStore, type Store } from '../store/index.ts';
import type { Arguments } from './command.ts';
import type { Context } from './context.ts';
import { knownWorld } from './known-world.ts';
import { homeFolder } from './home-folder.ts';
import { NO_TWO_GRAPHS, storeServer } from './with-home.ts';

/** Graphs that are kept open. */
const OPEN = 4;

export interface AsOfReaders {
  /** The graph as of a day, made where it is not there yet. Throws `wrong-use` for what is no day. */
  open(day: Day): Promise<GraphOfDay>;
  close(): Promise<void>;
}

interface Opened {
  readonly home: Home;
  readonly graph: GraphOfDay;
}

/** Readers beside the data folder that is meant, each with an embedded store that is filled by the first query. */
export function asOfReaders(args: Arguments, context: Context): AsOfReaders {
  const dir = homeFolder(args, context);
  const opened = new Map<string, Promise<Opened>>();
  const making = new Map<Day, Promise<string>>();
  let world: ReturnType<typeof knownWorld> | undefined;
  const known = () => (world ??= knownWorld(context));
  const folderOf = (day: Day): Promise<string> => {
    const make = async (): Promise<string> => asOfHome(dir, await known(), day);
    const made = making.get(day) ?? make().finally(() => making.delete(day));
    making.set(day, made);
    return made;
  };
  const openFolder = async (folder: string): Promise<Opened> => {
    const store = storeServer(args, context)
      ? openEmptyStore(`Cypher is asked of today's graph only: ${NO_TWO_GRAPHS}.`)
      : openStore({ dir: join(folder, 'graph') });
    const home = await openHome({ dir: folder, world: await known(), readOnly: true, store: () => store });
    return { home, graph: { reader: home.ledger, store: filledWhenAsked(store, home.catchUp) } };
  };
  const forget = (folder: string, error: unknown): never => {
    opened.delete(folder);
    throw error;
  };
  const close = async (one: Promise<Opened>): Promise<void> => (await one).home.close();
  return {
    async open(day) {
      const folder = await folderOf(day);
      const one = opened.get(folder) ?? openFolder(folder).catch((error: unknown) => forget(folder, error));
      // The last one asked for is the last to go.
      opened.delete(folder);
      opened.set(folder, one);
      for (const [old, kept] of opened) {
        if (opened.size <= OPEN) break;
        opened.delete(old);
        await close(kept);
      }
      return (await one).graph;
    },
    async close() {
      for (const one of opened.values()) await close(one);
    },
  };
}

/** A store that the first query has filled; a day's graph never changes. */
function filledWhenAsked(store: Store, fill: () => Promise<unknown>): Store {
  let filled: Promise<unknown> | undefined;
  return {
    ...store,
    async query(...asked) {
      filled ??= fill().catch((error: unknown) => {
        filled = undefined;
        throw error;
      });
      await filled;
      return store.query(...asked);
    },
  };
}
