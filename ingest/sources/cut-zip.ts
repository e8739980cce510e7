// A zip archive without its table of contents, which stands at the end: read as it streams by, by what stands before
// each entry (APPNOTE.TXT 6.3.10, 4.3.7 to 4.3.9).

import { getFileNameLowLevel, parseExtraFields } from 'yauzl';
import type { ByteReader } from './byte-reader.ts';
import type { Entry, LeftOut } from './entries.ts';
import { inflateFrom, pass } from './inflate-from.ts';
import type { Meter } from './meter.ts';
import { worded } from './worded.ts';
import { ENCRYPTED, ODDLY_PACKED, tableFault, zipFault } from './zip-words.ts';

const SIGNATURE = 'PK\u0003\u0004';
/** What can follow an entry: another one, or the table of contents. */
const SIGNATURES = [SIGNATURE, 'PK\u0001\u0002'];
/** Bytes of the sizes behind an entry: with and without a signature of their own, of eight and of four bytes each. */
const SIZES_BEHIND = [24, 20, 16, 12] as const;
const HEADER_BYTES = 30;
const FLAGS = { encrypted: 1, sizesBehind: 8 } as const;
/** How entries are packed that can be read. */
const METHODS = { asIs: 0, deflate: 8 } as const;
/** What a size says that stands in the extra field of that number instead. */
const LARGE = { size: 0xffffffff, field: 1 } as const;

/** What stands before an entry. */
interface LocalHeader {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  /** Bytes that it is packed in; undefined where they are told behind it. */
  readonly size: number | undefined;
}

/** Gives the entries up to the break, and then always rejects: with the fault that the table of contents is missing. */
export async function* cutZipEntries(reader: ByteReader, meter: Meter): AsyncGenerator<Entry | LeftOut> {
  for (let header = await localHeader(reader); header; header = await localHeader(reader)) {
    const { name, encrypted, method, size } = header;
    const end = size === undefined ? undefined : reader.place + size;
    const isFolder = name.endsWith('/');
    if (encrypted) yield { name, ...ENCRYPTED };
    else if (method === METHODS.deflate || (method === METHODS.asIs && end !== undefined)) {
      const chunks = worded(bytesOf(reader, method, end, meter), zipFault);
      // Who stops in the middle of an entry must not end the archive: it gets no way to say so.
      const next = (): Promise<IteratorResult<Uint8Array>> => chunks.next();
      if (!isFolder) yield { name, bytes: { [Symbol.asyncIterator]: () => ({ next }) } };
      if (end === undefined) await readOut(chunks, reader);
    } else if (!isFolder) yield { name, ...ODDLY_PACKED };
    if (end !== undefined) await pass(reader, end).catch(endsHere);
    else if (encrypted || method !== METHODS.deflate) break;
  }
  endsHere();
}

function endsHere(): never {
  throw tableFault();
}

async function* bytesOf(
  reader: ByteReader,
  method: number,
  end: number | undefined,
  meter: Meter,
): AsyncGenerator<Uint8Array> {
  const packed = method === METHODS.deflate;
  for await (const chunk of packed ? inflateFrom(reader, end) : reader.upTo(end!)) {
    meter.unpacked(chunk.length);
    yield chunk;
  }
}

/** Reads an entry to its end, and what stands behind it: its sizes, in one of four forms. */
async function readOut(chunks: AsyncIterator<Uint8Array>, reader: ByteReader): Promise<void> {
  while (!(await chunks.next()).done);
  const behind = Buffer.from(await reader.peek(SIZES_BEHIND[0] + SIGNATURES[0]!.length)).toString('latin1');
  const length = SIZES_BEHIND.find((bytes) => SIGNATURES.includes(behind.slice(bytes, bytes + 4)));
  if (length === undefined) endsHere();
  await pass(reader, reader.place + length);
}

/** The next header; undefined where there is none, or not all of it. */
async function localHeader(reader: ByteReader): Promise<LocalHeader | undefined> {
  const start = Buffer.from(await reader.peek(HEADER_BYTES));
  if (start.length < HEADER_BYTES || start.toString('latin1', 0, 4) !== SIGNATURE) return undefined;
  const [flags, method] = [start.readUInt16LE(6), start.readUInt16LE(8)];
  const [nameLength, extraLength] = [start.readUInt16LE(26), start.readUInt16LE(28)];
  const length = HEADER_BYTES + nameLength + extraLength;
  const header = Buffer.from(await reader.peek(length)).subarray(0, length);
  if (header.length < length) return undefined;
  await pass(reader, reader.place + length);
  const extra = parseExtraFields(header.subarray(HEADER_BYTES + nameLength));
  const large = extra.find(({ id }) => id === LARGE.field)?.data;
  const size = start.readUInt32LE(18);
  return {
    name: getFileNameLowLevel(flags, header.subarray(HEADER_BYTES, HEADER_BYTES + nameLength), extra, false),
    encrypted: (flags & FLAGS.encrypted) !== 0,
    method,
    size:
      (flags & FLAGS.sizesBehind) !== 0
        ? undefined
        : size === LARGE.size && large && large.length >= 16
          ? Number(large.readBigUInt64LE(8))
          : size,
  };
}
