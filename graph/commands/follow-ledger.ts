// Keeps the store at the ledger's change number while something is served.

import { setTimeout as wait } from 'node:timers/promises';
import { ChanceryError } from '../model/index.ts';
import type { Home } from './with-home.ts';

/** How often the change number is looked at; reading it costs microseconds. */
const EVERY_MS = 1_000;
/** Looks after which the store is asked too: it may have lost what it held (a damaged file, a server's new disk). */
const ASKED_EVERY = 10;

/** Brings the store up to date at once and then as the ledger changes, until `signal`. Known trouble is said once. */
export async function followLedger(
  home: Pick<Home, 'reader' | 'catchUp'>,
  signal: AbortSignal,
  say: (message: string) => void,
  everyMs = EVERY_MS,
): Promise<void> {
  let said = '';
  let seen = -1;
  for (let look = 0; !signal.aborted; look++) {
    const change = home.reader.change();
    if (change !== seen || look % ASKED_EVERY === 0) {
      try {
        await home.catchUp();
        seen = change;
        said = '';
      } catch (error) {
        if (!(error instanceof ChanceryError)) throw error;
        if (error.message !== said) say(error.message);
        said = error.message; // said once, tried again at the next look
      }
    }
    await wait(everyMs, undefined, { signal }).catch(() => undefined); // aborted: the loop ends by itself
  }
}
