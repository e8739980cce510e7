// Suites that need a real server, and what they do on it.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, describe, inject } from 'vitest';
import { openNeo4jStore } from '../../graph/store/index.ts';
import type { Neo4jOptions, Neo4jSettings, Store } from '../../graph/store/index.ts';
import type { ServerAddress } from './server.ts';

/** A suite on a server; skipped, with the reason in its title, where none could be started. */
export function onNeo4j(title: string, suite: () => void): void {
  const server = inject('neo4j');
  if ('missing' in server) describe.skip(`${title} (skipped: ${server.missing})`, suite);
  else describe(title, suite);
}

/** The server of this run. */
export function sharedServer(): ServerAddress {
  const server = inject('neo4j');
  if ('missing' in server) throw new Error(server.missing);
  return server;
}

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A folder that is gone when the test file is done. */
export function testFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-neo4j-home-'));
  folders.push(folder);
  return folder;
}

/** The store on a server as it is. */
export function storeOn(server: Neo4jSettings, options: Partial<Neo4jOptions> = {}): Store {
  return openNeo4jStore({
    dir: testFolder(),
    settings: server,
    ledger: () => 'ledger-of-the-tests',
    now: () => 0,
    ...options,
  });
}

/** Runs one statement as the administrator; whole numbers come as numbers. */
export async function onServer(
  { uri, username, password }: ServerAddress,
  statement: string,
): Promise<Record<string, unknown>[]> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  const session = driver.session();
  try {
    return (await session.run(statement)).records.map((record) => record.toObject());
  } finally {
    await session.close();
    await driver.close();
  }
}

/** Takes every node and relationship away. */
export async function emptyServer(server: ServerAddress): Promise<void> {
  await onServer(server, 'MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
}
