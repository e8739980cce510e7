import { setImmediate as pause } from 'node:timers/promises';

/** Steps between two pauses: some milliseconds of work. */
const STEPS = 64;

/** The values, with a pause now and then in which others (a server's requests) have their turn. */
export async function* inTurns<T>(values: Iterable<T>): AsyncIterable<T> {
  let step = 0;
  for (const value of values) {
    if (++step % STEPS === 0) await pause();
    yield value;
  }
}
