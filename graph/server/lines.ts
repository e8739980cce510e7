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

/**
 * Rows as lines. Others have their turn between two chunks, so the graph may change meanwhile: a row is told as it is
 * when its turn comes. What goes wrong is handed to `onDefect` and breaks the connection off, so that nobody takes a
 * part for the whole.
 */
export function linesResponse(
  rows: Iterable<unknown>,
  headers: Readonly<Record<string, string>>,
  onDefect: (error: unknown) => void,
): Response {
  const iterator = rows[Symbol.iterator]();
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      await turn();
      try {
        const { text, done } = chunkOf(iterator);
        if (text) controller.enqueue(encoder.encode(text));
        if (done) controller.close();
      } catch (error) {
        onDefect(error);
        controller.error(error);
      }
    },
    cancel: () => void iterator.return?.(),
  });
  return new Response(body, { headers: { 'content-type': NDJSON, ...headers } });
}

function chunkOf(iterator: Iterator<unknown>): { readonly text: string; readonly done: boolean } {
  let text = '';
  while (text.length < CHUNK) {
    const { value, done } = iterator.next();
    if (done) return { text, done: true };
    text += `${JSON.stringify(value)}\n`;
  }
  return { text, done: false };
}
