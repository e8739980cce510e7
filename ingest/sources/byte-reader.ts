// Reads a stream of bytes by lines and by lengths, in turn.

import { sourceFault } from './problems.ts';

/** A stream with a place in it. Every method rejects with the stream's own error. */
export interface ByteReader {
  /** Bytes that were taken. */
  readonly place: number;
  /** A line without its end, each byte a sign (latin1); undefined at the end. Rejects with a fault where it has more bytes than `most`. */
  line(most: number): Promise<string | undefined>;
  /** The first bytes of what comes, which stay; fewer at the end. */
  peek(count: number): Promise<Uint8Array>;
  /** The bytes up to a place, as they come. Rejects with a fault where the stream ends before. Who stops early ends nothing. */
  upTo(place: number): AsyncIterable<Uint8Array>;
  /** All bytes that come. */
  rest(): AsyncIterable<Uint8Array>;
  /** Ends the stream itself. */
  close(): Promise<void>;
}

/** A reader at the beginning of a stream. */
export function byteReader(stream: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = stream[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);
  let place = 0;
  let broken: Error | undefined;

  async function more(): Promise<boolean> {
    const { done, value } = await chunks.next();
    if (done === true) return false;
    const bytes = Buffer.from(value.buffer, value.byteOffset, value.length);
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    return true;
  }
  function take(count: number): Buffer {
    const taken = held.subarray(0, count);
    held = held.subarray(count);
    place += taken.length;
    return taken;
  }
  async function next(end?: number): Promise<IteratorResult<Uint8Array>> {
    if (end !== undefined && place >= end) return { done: true, value: undefined };
    while (held.length === 0) {
      if (await more()) continue;
      if (end === undefined) return { done: true, value: undefined };
      // Told by several who read on, and one break all the same.
      throw (broken ??= sourceFault(
        `it breaks off at byte ${place}, ${end - place} bytes too early`,
        'fetch it again',
      ));
    }
    return { done: false, value: take(end === undefined ? held.length : Math.min(held.length, end - place)) };
  }
  const taken = (end?: number): AsyncIterable<Uint8Array> => ({
    [Symbol.asyncIterator]: () => ({ next: () => next(end) }),
  });

  return {
    get place() {
      return place;
    },
    async line(most) {
      let from = 0;
      for (;;) {
        const at = held.indexOf(0x0a, from);
        if (at !== -1 && at <= most)
          return take(at + 1)
            .toString('latin1')
            .replace(/\r?\n$/, '');
        from = held.length;
        if (at !== -1 || from > most)
          throw sourceFault(`the line at byte ${place} is longer than ${most} bytes`, 'leave it out');
        if (!(await more())) return held.length === 0 ? undefined : take(held.length).toString('latin1');
      }
    },
    async peek(count) {
      while (held.length < count && (await more()));
      return held.subarray(0, count);
    },
    upTo: (end) => taken(end),
    rest: () => taken(),
    close: async () => void (await chunks.return?.()),
  };
}
