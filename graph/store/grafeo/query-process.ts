// The process in which a person's query runs: a read-only snapshot, no environment, killed from outside.
// Started by query-worker.ts; it imports nothing that it does not need, to be there quickly.

import { loadEngine } from './engine.ts';
import type { Database } from './engine.ts';
import type { FromProcess, ToProcess } from './protocol.ts';
import { tagValue } from './values.ts';

type Run = Extract<ToProcess, { do: 'run' }>;

const MEMORY_EVERY_MS = 50;
const engine = loadEngine();
let open: { readonly snapshot: string; readonly db: Database } | undefined;

const say = (message: FromProcess): void => void process.send?.(message);

/** The database of a snapshot; says so and gives nothing where it cannot be opened. */
function database(snapshot: string): Database | undefined {
  if (open?.snapshot === snapshot) return open.db;
  open?.db.close();
  open = undefined;
  try {
    open = { snapshot, db: engine.GrafeoDB.openReadOnly(snapshot) };
    return open.db;
  } catch (error) {
    say({ say: 'unopened', snapshot, message: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

async function run(db: Database, job: Run): Promise<void> {
  const result = await db.executeCypher(job.aliased, { ...job.params }).catch(async (error: unknown) => {
    // A mistake is told about the text as it was written, not about ours.
    await db.executeCypher(job.text, { ...job.params });
    throw error;
  });
  const { columns } = result;
  const rows: string[] = [];
  let bytes = 0;
  for (let at = 0; at < Math.min(result.length, job.maxRows); at++) {
    const record = result.get(at);
    const row = JSON.stringify(
      columns.map((column) => tagValue(record[column], (place) => ownId(db, place))),
    );
    bytes += Buffer.byteLength(row) + 1;
    if (bytes > job.maxBytes) break;
    rows.push(row);
  }
  say({ say: 'table', columns, rows: `[${rows.join(',')}]`, sent: rows.length, total: result.length });
}

function ownId(db: Database, place: number): string | undefined {
  const id = db.getNode(place)?.get('id');
  return typeof id === 'string' ? id : undefined;
}

process.on('message', (message: ToProcess) => {
  const db = database(message.snapshot);
  if (message.do === 'open' || !db) return;
  const watch =
    process.platform === 'linux'
      ? undefined
      : setInterval(() => say({ say: 'memory', bytes: process.memoryUsage.rss() }), MEMORY_EVERY_MS);
  run(db, message)
    .catch((error: Error & { gqlStatus?: string }) => {
      const status = error.gqlStatus === undefined ? {} : { status: error.gqlStatus };
      say({ say: 'failed', message: error.message, ...status });
    })
    .finally(() => clearInterval(watch));
});

// The store is gone: a query still running in a native thread would keep this process alive.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));

say({ say: 'ready' });
