// A long answer, file or lines: made as the asker takes it, a few at one time.

import { refusal } from './problem.ts';
import type { SentFile } from './route.ts';

/** What is sent; with a name it is a file to be kept. */
export type Sent = Pick<SentFile, 'type' | 'bytes'> & Partial<Pick<SentFile, 'name'>>;

/** Sends it, or only its head. Throws `too-many` where as many as may be are being sent. */
export type Sender = (sent: Sent, headers: Readonly<Record<string, string>>, head: boolean) => Response;

/**
 * A sender of at most `most` answers at one time, called `what`. What goes wrong in the middle is handed to `onDefect` and breaks the
 * connection off, so that nobody takes a part for the whole.
 */
export function sender(most: number, what: string, onDefect: (error: unknown) => void): Sender {
  let under = 0;
  return ({ name, type, bytes }, headers, head) => {
    const answered = {
      ...headers,
      'content-type': type,
      ...(name !== undefined && { 'content-disposition': `attachment; filename="${name}"` }),
    };
    if (head) return new Response(null, { headers: answered });
    if (under >= most)
      throw refusal('too-many', `${most} ${what} are being sent already. Ask again in a few seconds.`, {
        retryAfter: 5,
      });
    under++;
    const iterator = bytes()[Symbol.asyncIterator]();
    let left = false;
    const leave = (): void => {
      if (!left) under--;
      left = true;
    };
    // Nothing is made before it is asked for.
    const body = new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          try {
            const { value, done } = await iterator.next();
            if (!done) return controller.enqueue(value);
            leave();
            controller.close();
          } catch (error) {
            leave();
            onDefect(error);
            controller.error(error);
          }
        },
        async cancel() {
          leave();
          await iterator.return?.();
        },
      },
      { highWaterMark: 0 },
    );
    return new Response(body, { headers: answered });
  };
}
