// The process in which a person's query runs: a read-only snapshot, no environment, killed from outside.
// Started by ../process/query-worker.ts.

import type { Job } from '../process/protocol.ts';
import { answerOf, serveQueries } from '../process/serve-queries.ts';
import { withAliases } from './aliases.ts';
import { loadEngine } from './engine.ts';
import type { Database } from './engine.ts';
import { tagValue } from './values.ts';

const engine = loadEngine();

async function run(db: Database, job: Job) {
  const result = await db
    .executeCypher(withAliases(job.text), { ...job.params })
    .catch(async (error: unknown) => {
      // A mistake is told about the text as it was written, not about ours.
      await db.executeCypher(job.text, { ...job.params });
      throw error;
    });
  const { columns, length } = result;
  const answer = answerOf(columns, job);
  for (let at = 0; at < length && answer.wants(); at++) {
    const record = result.get(at);
    answer.add(columns.map((column) => tagValue(record[column], (place) => ownId(db, place))));
  }
  return answer.end(length);
}

function ownId(db: Database, place: number): string | undefined {
  const id = db.getNode(place)?.get('id');
  return typeof id === 'string' ? id : undefined;
}

serveQueries(
  (snapshot) => {
    const db = engine.GrafeoDB.openReadOnly(snapshot);
    return { run: (job) => run(db, job), close: () => db.close() };
  },
  (error) => (error as { gqlStatus?: string }).gqlStatus,
);
