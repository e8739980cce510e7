// The graphs of other days for a server: opened when they are asked for, a few kept.

import { asOfHome, ledgerPath } from '../home/index.ts';
import { type Ledger, openLedger } from '../ledger/index.ts';
import type { Day, GraphReader } from '../model/index.ts';
import type { Arguments } from './command.ts';
import type { Context } from './context.ts';
import { homeFolder } from './with-home.ts';

/** Graphs that are kept open. */
const OPEN = 4;

export interface AsOfReaders {
  /** The graph as of a day, made where it is not there yet. Throws `wrong-use` for what is no day. */
  open(day: Day): Promise<GraphReader>;
  close(): void;
}

/** Readers beside the data folder that is meant. */
export function asOfReaders(args: Arguments, context: Context): AsOfReaders {
  const dir = homeFolder(args, context);
  const opened = new Map<string, Ledger>();
  const making = new Map<Day, Promise<string>>();
  let world: Parameters<typeof asOfHome>[1] | undefined;
  const folderOf = (day: Day): Promise<string> => {
    world ??= { ...context.world(), ...context.reading.identifier() };
    const made = making.get(day) ?? asOfHome(dir, world, day).finally(() => making.delete(day));
    making.set(day, made);
    return made;
  };
  return {
    async open(day) {
      const folder = await folderOf(day);
      const ledger = opened.get(folder) ?? openLedger(ledgerPath(folder), { readOnly: true });
      // The last one asked for is the last to go.
      opened.delete(folder);
      opened.set(folder, ledger);
      for (const [old, kept] of opened) {
        if (opened.size <= OPEN) break;
        opened.delete(old);
        kept.close();
      }
      return ledger;
    },
    close() {
      for (const ledger of opened.values()) ledger.close();
    },
  };
}
