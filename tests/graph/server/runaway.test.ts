// The server answers while a query that would never end is being killed.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Problem } from '../../../graph/model/index.ts';
import { QUERY_LIMITS, startServer } from '../../../graph/server/index.ts';
import { openStore } from '../../../graph/store/index.ts';
import { arrayReader, rowsOf } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';

/** Counts to a number that no machine reaches. */
const ENDLESS =
  'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b UNWIND range(1, 100000) AS c RETURN sum(a * b * c) AS n';

it('answers everything else until the query is killed, and the next query after it', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-runaway-'));
  const store = openStore({ dir: join(dir, 'graph') });
  await store.rebuild(rowsOf(SAMPLE), 1);
  const server = await startServer({
    reader: arrayReader(SAMPLE),
    store,
    dist: 'none',
    port: 0,
    now: () => 0,
    onDefect: () => undefined,
    queryLimits: { ...QUERY_LIMITS, timeoutMs: 1_500 },
  });
  const query = async (cypher: string): Promise<Response> =>
    fetch(`${server.url}api/v1/query`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ cypher }),
    });
  try {
    let ended = false;
    const runaway = query(ENDLESS).finally(() => (ended = true));
    const answered: number[] = [];
    for (const path of ['/search?q=lavrov', '/events', '/stats', '/nodes/person:lavrov', '/change']) {
      const { status } = await fetch(`${server.url}api/v1${path}`);
      if (!ended) answered.push(status);
    }
    expect(answered).toEqual([200, 200, 200, 200, 200]);
    const beside = await query('MATCH (p:Person) RETURN count(p) AS n');
    expect([ended, beside.status]).toEqual([false, 200]);
    const killed = await runaway;
    expect([killed.status, ((await killed.json()) as Problem).code]).toEqual([422, 'query-timeout']);
    expect((await query('RETURN 1 AS n')).status).toBe(200);
  } finally {
    await server.close();
    await store.close();
    rmSync(dir, { recursive: true });
  }
});
