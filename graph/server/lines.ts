// A long list as NDJSON: a row a line, written as the asker takes it, so that memory stays flat.

import { setImmediate as turn } from 'node:timers/promises';
import type { Context } from 'hono';
import { accepts } from 'hono/accepts';

/** The media type of one JSON value a line. */
export const NDJSON = 'application/x-ndjson';

/** Characters after which what is written goes out. */
const CHUNK = 32_768;

/** Whether the asker would rather have lines than one JSON value. */
export function prefersLines(context: Context): boolean {
  const supports = ['application/json', NDJSON];
  return accepts(context, { header: 'Accept', supports, default: supports[0]! }) === NDJSON;
}

/** Rows as lines; others have their turn between two chunks. */
export async function* linesOf(rows: Iterable<unknown>): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  let text = '';
  for (const row of rows) {
    text += `${JSON.stringify(row)}\n`;
    if (text.length < CHUNK) continue;
    yield encoder.encode(text);
    text = '';
    await turn();
  }
  if (text) yield encoder.encode(text);
}
