// The lines of a text that streams by.

/** A line with its number from 1, or what is wrong with it. */
export type NumberedLine = { readonly number: number } & (
  { readonly line: string } | { readonly what: string }
);

/** Whether a line that is no UTF-8 is told of, or what is no character in it becomes U+FFFD. */
type Strictness = 'strict' | 'lenient';

/**
 * Cuts at `\n`; a `\r` before it and a byte order mark are no part of the line. A line of more than `most` bytes, or
 * one that is no UTF-8, is told of and not kept. Rejects with the stream's own error.
 */
export async function* numberedLines(
  stream: AsyncIterable<Uint8Array>,
  most: number,
  strictness: Strictness = 'strict',
): AsyncGenerator<NumberedLine> {
  let kept: Uint8Array[] = [];
  let size = 0;
  let number = 0;
  function keep(part: Uint8Array): void {
    size += part.length;
    if (size > most) kept = [];
    else if (part.length > 0) kept.push(part);
  }
  function take(): NumberedLine {
    number++;
    const bytes = Buffer.concat(kept);
    const whole = size <= most;
    kept = [];
    size = 0;
    if (!whole) return { number, what: `the line has more than ${most >> 20} MB` };
    const line = decode(bytes, strictness);
    return line === undefined ? { number, what: 'the line is no text in UTF-8' } : { number, line };
  }
  for await (const chunk of stream) {
    let start = 0;
    for (let at = chunk.indexOf(0x0a); at !== -1; at = chunk.indexOf(0x0a, start)) {
      keep(chunk.subarray(start, at));
      yield take();
      start = at + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield take();
}

const DECODERS = {
  strict: new TextDecoder('utf-8', { fatal: true }),
  lenient: new TextDecoder('utf-8'),
} as const;

function decode(bytes: Uint8Array, strictness: Strictness): string | undefined {
  try {
    return DECODERS[strictness].decode(bytes).replace(/\r$/, '');
  } catch {
    return undefined;
  }
}
