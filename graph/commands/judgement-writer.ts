// Where the server's judgements go: the ledger is opened to write for each, so that an ingest beside it has its turn.

import { type Home, openHome } from '../home/index.ts';
import type { JudgementWriter } from '../server/index.ts';
import type { Arguments } from './command.ts';
import type { Context } from './context.ts';
import { instant } from './instant.ts';
import { knownWorld } from './known-world.ts';
import { homeFolder } from './home-folder.ts';

/** How long a judgement waits for another writer; nothing else is answered meanwhile. */
const WAIT_MS = 500;

/** Writes to the data folder that is meant; the store follows the ledger by itself. */
export function judgementWriter(args: Arguments, context: Context): JudgementWriter {
  let known: ReturnType<typeof knownWorld> | undefined;
  const now = (): string => instant(context);
  const opened = async <T>(work: (home: Home) => Promise<T>): Promise<T> => {
    const world = await (known ??= knownWorld(context));
    const home = await openHome({ dir: homeFolder(args, context), world, waitMs: WAIT_MS });
    try {
      return await work(home);
    } finally {
      await home.close();
    }
  };
  return {
    judge: (request) => opened((home) => home.judge(request, now())),
    undo: async (id) => ({ made: [], undone: [await opened((home) => home.undo(id, now()))] }),
  };
}
