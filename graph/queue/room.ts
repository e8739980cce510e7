import { type Counted, held } from './counts.ts';
import { pause } from './keep-trying.ts';

/**
 * Waits until a queue has room: back-pressure from who takes to who gives. The server is asked only after a tenth of what
 * there was room for has been used; several who ask at once go a little over `most`.
 */
export function roomIn(queue: Counted, most: number, signal: AbortSignal): (wanted: number) => Promise<void> {
  let left = 0;
  return async (wanted) => {
    while (left < wanted && !signal.aborted) {
      const room = most - (await held(queue));
      if (room >= wanted) left = Math.max(wanted, Math.ceil(room / 10));
      else await pause(signal);
    }
    left -= wanted;
  };
}
