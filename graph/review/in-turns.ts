import { setImmediate as pause } from 'node:timers/promises';

/** Milliseconds of work between two pauses. */
const AT_ONCE = 15;

/**
 * The values, with a pause now and then in which others (a server's requests) have their turn. `now` gives
 * milliseconds since any moment.
 */
export async function* inTurns<T>(
  values: Iterable<T>,
  now: () => number = () => performance.now(),
): AsyncIterable<T> {
  let begun = now();
  for (const value of values) {
    if (now() - begun > AT_ONCE) {
      await pause();
      begun = now();
    }
    yield value;
  }
}
