// Several files as one, for a reader that takes only one: a ZIP archive that is made as it is read.

import { crc32, constants, deflateRawSync } from 'node:zlib';
import { ChanceryError } from '../model/index.ts';
import { chunksOf } from './chunks.ts';
import type { ExportFile } from './export-file.ts';

/** Bytes of a file, and of the archive, that a ZIP without extensions can count. */
const MOST = 0xffff_ffff;
/** 1 January 1980, the first day that a ZIP knows: the same content gives the same bytes. */
const DAY = 0x21;
/** Sizes follow the data; names are UTF-8. */
const FLAGS = 0x0808;
/** An empty block that ends a deflate stream. */
const LAST_BLOCK = Uint8Array.of(3, 0);

interface Entry {
  readonly name: Buffer;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * The bytes of an archive of these files. Throws `export-too-large` from 4 GB on, in the middle of the archive.
 */
export function* zipOf(files: Iterable<ExportFile>): Generator<Uint8Array, void> {
  const entries: Entry[] = [];
  let at = 0;
  const counted = (bytes: Uint8Array): Uint8Array => {
    at += bytes.length;
    if (at <= MOST) return bytes;
    throw new ChanceryError('export-too-large', 'The archive is larger than 4 GB. Write a folder on the command line.'); // prettier-ignore
  };
  for (const { name: text, pieces } of files) {
    const name = Buffer.from(text);
    const offset = at;
    yield counted(Buffer.concat([record('local', name), name]));
    let [crc, size, packed] = [0, 0, 0];
    for (const text of chunksOf(pieces)) {
      const chunk = Buffer.from(text);
      crc = crc32(chunk, crc);
      size += chunk.length;
      const block = deflateRawSync(chunk, { finishFlush: constants.Z_SYNC_FLUSH });
      packed += block.length;
      yield counted(block);
    }
    packed += LAST_BLOCK.length;
    yield counted(LAST_BLOCK);
    const entry = { name, crc, packed, size, offset };
    entries.push(entry);
    yield counted(descriptor(entry));
  }
  const directory = at;
  for (const entry of entries)
    yield counted(Buffer.concat([record('central', entry.name, entry), entry.name]));
  yield ending(entries.length, at - directory, directory);
}

/** The head of a file (APPNOTE 4.3.7), or its line in the directory (4.3.12). */
function record(kind: 'local' | 'central', name: Buffer, entry?: Entry): Buffer {
  const version = [20, FLAGS, 8, 0, DAY];
  const sizes = [entry?.crc ?? 0, entry?.packed ?? 0, entry?.size ?? 0];
  return kind === 'local'
    ? Buffer.concat([longs(0x04034b50), shorts(...version), longs(...sizes), shorts(name.length, 0)])
    : Buffer.concat([
        longs(0x02014b50),
        shorts(20, ...version),
        longs(...sizes),
        shorts(name.length, 0, 0, 0, 0),
        longs(0, entry?.offset ?? 0),
      ]);
}

/** What follows a file's data (4.3.9). */
function descriptor({ crc, packed, size }: Entry): Buffer {
  return longs(0x08074b50, crc, packed, size);
}

/** The end of the directory (4.3.16). */
function ending(entries: number, size: number, offset: number): Buffer {
  return Buffer.concat([longs(0x06054b50), shorts(0, 0, entries, entries), longs(size, offset), shorts(0)]);
}

function shorts(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => bytes.writeUInt16LE(value, at * 2));
  return bytes;
}

function longs(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => bytes.writeUInt32LE(value >>> 0, at * 4));
  return bytes;
}
