// Unpacks deflate whose length nobody told: where it ends, it says itself.

import { createInflateRaw } from 'node:zlib';
import type { ByteReader } from './byte-reader.ts';
import { through } from './through.ts';

/** Bytes that are looked at together. */
const PIECE = 16 * 1024;

/**
 * What was packed with deflate (RFC 1951) from where the reader stands on, at most up to `end`; the reader is left right
 * behind it. Rejects with zlib's error, or with the reader's fault where it breaks off before `end`.
 */
export async function* inflateFrom(reader: ByteReader, end?: number): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw();
  async function* pieces(): AsyncGenerator<Uint8Array> {
    for (;;) {
      const most = end === undefined ? PIECE : Math.min(PIECE, end - reader.place);
      const piece = await reader.peek(most);
      if (most === 0) return;
      if (piece.length === 0) {
        if (end !== undefined) await pass(reader, end);
        return;
      }
      const before = inflate.bytesWritten;
      let used = 0;
      try {
        yield piece;
      } finally {
        used = inflate.bytesWritten - before;
        await pass(reader, reader.place + used);
      }
      if (used < piece.length) return;
    }
  }
  yield* through<Uint8Array>(pieces(), inflate);
}

/** Goes on to a place. Rejects with a fault where the stream ends before. */
export async function pass(reader: ByteReader, place: number): Promise<void> {
  for await (const _ of reader.upTo(place));
}
