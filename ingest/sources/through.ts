// What a transform of Node's makes of a stream, with everything that it made before it broke.

import type { Transform } from 'node:stream';

/** Bytes handed over at a time: what they unpack to at most is what is kept in memory. */
const PIECE = 16 * 1024;

/**
 * Writes a stream into a transform and gives what comes out, in order. Rejects with the transform's error after all
 * that came before it: Node's own iterator drops what lies in its buffer then. A transform that ends early ends it.
 */
export async function* through<T>(
  source: AsyncIterable<Uint8Array>,
  transform: Transform,
): AsyncGenerator<T> {
  const made: T[] = [];
  let fault: unknown;
  let ended = false;
  transform.on('data', (thing: T) => void made.push(thing));
  transform.on('error', (error) => (fault ??= error));
  transform.on('end', () => (ended = true));
  // A write into a transform that breaks is never answered, other than by its end.
  let wake = (): void => undefined;
  transform.on('close', () => wake());
  const settled = (ask: () => void): Promise<void> =>
    new Promise((done) => {
      wake = done;
      ask();
    });
  try {
    for await (const chunk of source) {
      for (let at = 0; at < chunk.length; at += PIECE) {
        const piece = chunk.subarray(at, at + PIECE);
        await settled(() => void transform.write(piece, () => wake()));
        yield* made.splice(0);
        if (fault !== undefined) throw fault;
        if (ended) return;
      }
    }
    await settled(() => void transform.end());
    yield* made.splice(0);
    if (fault !== undefined) throw fault;
  } finally {
    transform.destroy();
  }
}
