// A server that holds the graph, brought up to date with what a watch has read.

import { ChanceryError } from '../../model/index.ts';
import type { Arguments } from '../command.ts';
import type { Context } from '../context.ts';
import { storeServer, withHome } from '../with-home.ts';

/**
 * Gives what brings the server that is meant as the store to the ledger's change number; with the embedded store it
 * does nothing, since whoever asks that one brings it up to date. A server that is away is told of once, and tried
 * again the next time.
 */
export function serverFollower(
  args: Arguments,
  context: Context,
  say: (line: string) => void,
): (change: number) => Promise<void> {
  let followed = -1;
  let said = '';
  return async (change) => {
    if (change === followed || !storeServer(args, context)) return;
    try {
      await withHome(args, context, (home) => home.catchUp());
      followed = change;
      said = '';
    } catch (error) {
      if (!(error instanceof ChanceryError)) throw error;
      // By its code: the driver's words have the time in them.
      if (error.code !== said) say(error.message);
      said = error.code;
    }
  };
}
