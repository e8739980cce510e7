// One server for all tests of a run that ask for one: started before them, ended by its pid after them.

import type { TestProject } from 'vitest/node';
import { startNeo4j, whyNoServer } from './server.ts';
import type { ServerAddress } from './server.ts';
import { testedVersion } from './versions.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** How the run's server is reached, or why there is none. */
    neo4j: ServerAddress | { readonly missing: string };
  }
}

/** With CI=true a server that cannot be started ends the run; elsewhere its suites are skipped, and say why. */
export default async function setup({ provide }: TestProject): Promise<(() => Promise<void>) | undefined> {
  const version = testedVersion();
  const missing = whyNoServer(version);
  if (missing !== undefined) {
    provide('neo4j', { missing });
    return undefined;
  }
  try {
    const { uri, username, password, stop } = await startNeo4j({ version, shortLived: true });
    provide('neo4j', { uri, username, password });
    return stop;
  } catch (error) {
    if (process.env['CI'] === 'true') throw error;
    const [line = ''] = String((error as Error).message).split('\n');
    provide('neo4j', { missing: line.replaceAll(/[()]/g, ' ') });
    return undefined;
  }
}
