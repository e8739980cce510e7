// What a person's query is given: a session that the server holds to reading, and nothing that could lift that. In the
// driver `executeWrite` on a READ session writes; so it is not passed on.

import type { Driver, Result } from 'neo4j-driver';

/** One transaction that reads. */
export interface ReadOnly {
  run(statement: string, params: Readonly<Record<string, unknown>>): Result;
}

/** The name under which the server lists a person's queries (`SHOW TRANSACTIONS`). */
export const QUERY_METADATA = { app: 'chancery query' };

/** Runs `work` in one read transaction, which the server ends at `timeoutMs`, and throws away whatever it left. */
export async function readOnly<T>(
  driver: Driver,
  database: string | undefined,
  timeoutMs: number,
  work: (transaction: ReadOnly) => Promise<T>,
): Promise<T> {
  const session = driver.session({
    ...(database === undefined ? {} : { database }),
    defaultAccessMode: 'READ',
    // So many rows the server sends before it is asked for more: few, since one may be a megabyte.
    fetchSize: 100,
  });
  try {
    const transaction = await session.beginTransaction({ timeout: timeoutMs, metadata: QUERY_METADATA });
    return await work({ run: (statement, params) => transaction.run(statement, params) });
  } finally {
    await session.close();
  }
}
