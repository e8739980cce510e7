// Unpacks what was packed with deflate: gzip, zlib, brotli. Streamed, measured, its break told with its place.

import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { Meter } from './meter.ts';
import { sourceFault } from './problems.ts';
import { through } from './through.ts';
import { worded } from './worded.ts';

const UNPACKERS = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;

/** Bytes that come out at a time. */
const CHUNK = 64 * 1024;

/** How something can be packed, as HTTP calls it. */
export type Packing = keyof typeof UNPACKERS;

/** Whether a name is that of a packing. */
export function isPacking(name: string): name is Packing {
  return Object.hasOwn(UNPACKERS, name);
}

/**
 * The bytes that were packed; several gzip members are one. Rejects with a source fault where they break off or are
 * too many, after all that came before.
 */
export async function* unpacked(
  packed: AsyncIterable<Uint8Array>,
  packing: Packing,
  meter: Meter,
): AsyncGenerator<Uint8Array> {
  let place = 0;
  async function* placed(): AsyncGenerator<Uint8Array> {
    for await (const chunk of packed) {
      place += chunk.length;
      yield chunk;
    }
  }
  const chunks = through<Uint8Array>(placed(), UNPACKERS[packing]({ chunkSize: CHUNK }));
  for await (const chunk of worded(chunks, (error) => packingFault(error, place))) {
    meter.unpacked(chunk.length);
    yield chunk;
  }
}

/** An error of zlib in a person's words; any other as it is. */
function packingFault(error: unknown, place: number): unknown {
  const { code = '' } = error as NodeJS.ErrnoException;
  if (code === 'Z_BUF_ERROR')
    return sourceFault(
      `it breaks off after ${place} bytes, in the middle of what is packed`,
      'fetch it again',
    );
  if (!/^(?:Z_|ERR_)/.test(code)) return error;
  return sourceFault(`what is packed is broken before byte ${place} (${code})`, 'fetch it again');
}
