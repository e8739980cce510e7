// Text in whatever encoding as UTF-8.

import { sourceFault } from '../problems.ts';
import { worded } from '../worded.ts';

/**
 * The same text in UTF-8. A byte order mark tells its encoding, else `charset`, else it must be UTF-8 already. Rejects
 * with a source fault where it isn't.
 */
export function utf8(stream: AsyncIterable<Uint8Array>, charset?: string): AsyncGenerator<Uint8Array> {
  return worded(recoded(stream, charset), (error) =>
    (error as NodeJS.ErrnoException).code === 'ERR_ENCODING_INVALID_ENCODED_DATA'
      ? sourceFault('this is no text in UTF-8', 'save it as UTF-8 ("CSV UTF-8" in spreadsheets)')
      : error,
  );
}

async function* recoded(
  stream: AsyncIterable<Uint8Array>,
  charset: string | undefined,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let decoder: TextDecoder | undefined;
  for await (const chunk of stream) {
    decoder ??= new TextDecoder(encodingOf(chunk, charset), { fatal: true });
    yield encoder.encode(decoder.decode(chunk, { stream: true }));
  }
  if (decoder) yield encoder.encode(decoder.decode());
}

function encodingOf([first, second]: Uint8Array, charset: string | undefined): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  try {
    return new TextDecoder(charset).encoding;
  } catch {
    return 'utf-8';
  }
}
