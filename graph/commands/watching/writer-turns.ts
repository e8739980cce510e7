// Turns at writing: the home is opened for one piece of work and closed again, so that a person who judges, an ingest
// and a server beside have theirs.

import { ledgerPath, openHome, type Home } from '../../home/index.ts';
import { ChanceryError } from '../../model/index.ts';
import type { Arguments } from '../command.ts';
import type { Context } from '../context.ts';
import { knownWorld } from '../known-world.ts';
import { homeFolder } from '../home-folder.ts';

/** Runs `work` when nobody else writes. */
export type WriterTurns = <T>(work: (home: Home) => T | Promise<T>) => Promise<T>;

/** Milliseconds until the next look whether the other writer has ended; twice as many each time, up to so many. */
const AGAIN_MS = { first: 250, most: 4000 } as const;
/** Looks after the run was stopped: what is in hand is written down where that can be done soon. */
const LAST_LOOKS = 8;

/**
 * Turns on the home that is meant, one after the other; the store is left to whoever asks it. Who writes meanwhile is
 * told once through `say`.
 * @throws ChanceryError `ledger-locked` where the run was stopped while another one writes
 */
export function writerTurns(args: Arguments, context: Context, say: (line: string) => void): WriterTurns {
  const dir = homeFolder(args, context);
  let world: Awaited<ReturnType<typeof knownWorld>> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const opened = async (): Promise<Home> => {
    world ??= await knownWorld(context);
    for (let wait: number = AGAIN_MS.first, looks = 0, told = false; ;) {
      try {
        return await openHome({ dir, world, waitMs: 0 });
      } catch (error) {
        if (!(error instanceof ChanceryError) || error.code !== 'ledger-locked') throw error;
        if (context.signal.aborted && ++looks > LAST_LOOKS) throw error;
        if (!told) say(`waits: ${error.message.replace(` "${ledgerPath(dir)}"`, '')}`);
        told = true;
        // Asked to stop, it wants to hear of it soon.
        await context.sleep(wait, looks === 0 ? context.signal : undefined);
        wait = context.signal.aborted ? AGAIN_MS.first : Math.min(wait * 2, AGAIN_MS.most);
      }
    }
  };
  const turn: WriterTurns = async (work) => {
    const home = await opened();
    try {
      return await work(home);
    } finally {
      await home.close();
    }
  };
  return (work) => {
    const mine = last.then(() => turn(work));
    last = mine.catch(() => undefined);
    return mine;
  };
}
