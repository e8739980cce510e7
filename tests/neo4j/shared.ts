// One server for all tests of a run that ask for one: started before them, ended by its pid after them.

import type { TestProject } from 'vitest/node';
import { startNeo4j, whyNoServer } from './server.ts';
import type { ServerAddress } from './server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How the run's server is reached; undefined where none can be started here. */
    neo4j: ServerAddress | undefined;
  }
}

export default async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  if (whyNoServer() !== undefined) {
    provide('neo4j', undefined);
    return undefined;
  }
  const { uri, username, password, stop } = await startNeo4j({ shortLived: true });
  provide('neo4j', { uri, username, password });
  return stop;
}
