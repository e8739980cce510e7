// The process's side: opens what it is told to, runs a job at a time, and is killed from outside.
// Imports nothing that it does not need, to be there quickly.

import type { CypherValue } from '../../model/index.ts';
import type { FromProcess, Job, ToProcess } from './protocol.ts';

/** What a query runs on, once it is open. */
export interface Opened {
  /** Runs one query and hands rows to `table` until it wants no more. Throws what the engine throws. */
  run(job: Job): Promise<Answer>;
  close(): unknown;
}

type Answer = Extract<FromProcess, { say: 'table' }>;

const MEMORY_EVERY_MS = 50;

/**
 * Answers the store that has forked this process, until that is gone. `open` throws where `at` cannot be opened;
 * `statusOf` gives the engine's own code of an error.
 */
export function serveQueries(
  open: (at: string) => Opened,
  statusOf: (error: unknown) => string | undefined,
): void {
  let now: { readonly at: string; readonly opened: Opened } | undefined;
  const say = (message: FromProcess): void => void process.send?.(message);
  const openedAt = (at: string): Opened | undefined => {
    if (now?.at === at) return now.opened;
    void now?.opened.close();
    now = undefined;
    try {
      now = { at, opened: open(at) };
      return now.opened;
    } catch (error) {
      say({ say: 'unopened', at, message: error instanceof Error ? error.message : String(error) });
      return undefined;
    }
  };

  process.on('message', (message: ToProcess) => {
    const opened = openedAt(message.at);
    if (message.do === 'open' || !opened) return;
    const watch =
      process.platform === 'linux'
        ? undefined
        : setInterval(() => say({ say: 'memory', bytes: process.memoryUsage.rss() }), MEMORY_EVERY_MS);
    opened
      .run(message)
      .then(say, (error: unknown) => {
        const status = statusOf(error);
        const words = error instanceof Error ? error.message : String(error);
        say({ say: 'failed', message: words, ...(status === undefined ? {} : { status }) });
      })
      .finally(() => clearInterval(watch));
  });

  // The store is gone: a query still running would keep this process alive.
  process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

  say({ say: 'ready' });
}

/** Gathers an answer's rows until a cap is reached; later ones are only counted. */
export function answerOf(columns: readonly string[], { maxRows, maxBytes }: Job) {
  const rows: string[] = [];
  let bytes = 0;
  let full = maxRows === 0;
  return {
    /** Whether another row would be kept. */
    wants: (): boolean => !full,
    add(values: readonly CypherValue[]): void {
      const row = JSON.stringify(values);
      bytes += Buffer.byteLength(row) + 1;
      full = bytes > maxBytes || rows.length + 1 >= maxRows;
      if (bytes <= maxBytes) rows.push(row);
    },
    /** The answer, of `total` rows. */
    end: (total: number): Answer => ({ say: 'table', columns, rows: `[${rows.join(',')}]`, sent: rows.length, total }), // prettier-ignore
  };
}
