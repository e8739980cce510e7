// What a server answered, as a crawler kept it: status line, header, body.

import { byteReader, type ByteReader } from './byte-reader.ts';
import type { Meter } from './meter.ts';
import { isPacking, type Packing, unpacked } from './unpacked.ts';
import { type Fields, headerFields, LONGEST_LINE } from './warc-records.ts';

/** An answer; nothing but its head was read. */
export interface HttpAnswer {
  readonly status: number;
  readonly fields: Fields;
}

const STATUS = /^HTTP\/\d(?:\.\d)? (\d{3})/;
/** How the body begins where it is in chunks: the size of the first, in hexadecimal. */
const CHUNK = /^[\da-f]{1,8}[ \t]*(?:;[^\n]*)?\r?\n/i;

/** Reads the head of an answer; undefined where it is none. */
export async function httpAnswer(reader: ByteReader): Promise<HttpAnswer | undefined> {
  const [, status] = STATUS.exec(Buffer.from(await reader.peek(16)).toString('latin1')) ?? [];
  if (status === undefined) return undefined;
  await reader.line(LONGEST_LINE);
  return { status: Number(status), fields: await headerFields(reader) };
}

/** The rest as the server meant it: out of its chunks, unpacked. Crawlers may have done either already. */
export async function* httpBody(
  reader: ByteReader,
  { fields }: HttpAnswer,
  meter: Meter,
): AsyncGenerator<Uint8Array> {
  const chunked = /\bchunked\b/i.test(fields.get('transfer-encoding') ?? '');
  const body = chunked ? dechunked(reader) : reader.rest();
  const packing = (fields.get('content-encoding') ?? '').trim().toLowerCase().replace(/^x-/, '');
  const whole = byteReader(body);
  if (isPacking(packing) && isPacked(packing, await whole.peek(2)))
    yield* unpacked(whole.rest(), packing, meter);
  else yield* whole.rest();
}

async function* dechunked(body: ByteReader): AsyncGenerator<Uint8Array> {
  if (!CHUNK.test(Buffer.from(await body.peek(200)).toString('latin1'))) return yield* body.rest();
  for (;;) {
    const size = Number.parseInt((await body.line(LONGEST_LINE)) ?? '', 16);
    // What stands behind the last chunk is of no use; one that is no number ends what can be read.
    if (!(size > 0)) return;
    yield* body.upTo(body.place + size);
    await body.line(LONGEST_LINE);
  }
}

/** Whether bytes begin as the packing does. Brotli has no sign of its own: what begins as a page is none. */
function isPacked(packing: Packing, [first = 0, second = 0]: Uint8Array): boolean {
  if (packing === 'gzip') return first === 0x1f && second === 0x8b;
  if (packing === 'deflate') return (first & 15) === 8 && (first * 256 + second) % 31 === 0;
  return first !== 0x3c && first !== 0x20 && first !== 0x0a;
}
