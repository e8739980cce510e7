// A server of a test's own that ends and starts again on the same port, with the same data.

import { startNeo4j } from './server.ts';
import type { RunningNeo4j, ServerAddress } from './server.ts';
import { testedVersion } from './versions.ts';

export interface RestartableNeo4j {
  readonly address: ServerAddress;
  readonly port: number;
  /** Nothing where it runs. */
  start(): Promise<void>;
  /** As a power cut does, or in order; waits for its end. Nothing where it has ended. */
  end(how: 'kill' | 'stop'): Promise<void>;
}

/** Starts a server whose data lie in `folder`. */
export async function restartable(folder: string): Promise<RestartableNeo4j> {
  const options = { folder, version: testedVersion(), shortLived: true };
  let running: RunningNeo4j | undefined = await startNeo4j(options);
  const address = { uri: running.uri, username: running.username, password: running.password };
  const port = Number(new URL(address.uri).port);
  let ending: Promise<void> | undefined;
  return {
    address,
    port,
    async start() {
      await ending;
      running ??= await startNeo4j({ ...options, port });
    },
    async end(how) {
      ending ??= running && (how === 'kill' ? running.kill() : running.stop());
      await ending;
      running = ending = undefined;
    },
  };
}
