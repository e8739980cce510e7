// What a server sends packed, unpacked as it comes.

import { pipeline, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** What we say that we can unpack. */
export const PACKINGS = 'gzip, deflate, br';

/** The bytes as they were before packing; undefined where nobody here can unpack them. */
export function unpack(body: Readable, encoding = ''): AsyncIterable<Uint8Array> | undefined {
  // Whoever reads hears of an error; the callback is there because pipeline asks for one.
  switch (encoding.trim().toLowerCase()) {
    case '':
    case 'identity':
      return body;
    case 'gzip':
    case 'x-gzip':
      return pipeline(body, createGunzip(), () => undefined);
    case 'br':
      return pipeline(body, createBrotliDecompress(), () => undefined);
    case 'deflate':
      return inflated(body);
    default:
      return undefined;
  }
}

/** "deflate" is with a header for some servers and without for others; the low half of a header's first byte is 8. */
async function* inflated(body: Readable): AsyncGenerator<Uint8Array> {
  const chunks: AsyncIterator<Uint8Array> = body[Symbol.asyncIterator]();
  const { done, value: first } = await chunks.next();
  if (done === true) return;
  const inflate = ((first[0] ?? 0) & 15) === 8 ? createInflate() : createInflateRaw();
  const whole = Readable.from(
    (async function* () {
      yield first;
      yield* { [Symbol.asyncIterator]: () => chunks };
    })(),
  );
  yield* pipeline(whole, inflate, () => undefined);
}
