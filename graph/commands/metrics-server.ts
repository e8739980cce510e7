// The numbers of a worker or writer, on this machine's loopback.

import { once } from 'node:events';
import { createServer } from 'node:http';
import { METRICS_TYPE, type Metrics } from '../metrics/index.ts';
import { ChanceryError } from '../model/index.ts';
import type { Arguments, OptionSpec } from './command.ts';

/** For commands that stay and serve nothing else. */
export const METRICS_OPTION: OptionSpec = {
  type: 'string',
  value: 'PORT',
  help: 'answer GET /metrics, /healthz and /readyz on this port of 127.0.0.1',
};

/**
 * Serves them where `--metrics` asks for it. `isReady`: whether it can do its work now. Gives what ends it.
 * @throws ChanceryError `port-taken`
 */
export async function serveMetrics(
  args: Arguments,
  metrics: Metrics,
  isReady: () => Promise<boolean>,
): Promise<() => Promise<void>> {
  if (args.text('metrics') === undefined) return () => Promise.resolve();
  const port = args.count('metrics', 0);
  const answers: Readonly<Record<string, () => Promise<readonly [status: number, text: string]>>> = {
    '/metrics': async () => [200, await metrics.text()],
    '/healthz': () => Promise.resolve([200, 'ok\n']),
    '/readyz': async () =>
      (await isReady().catch(() => false)) ? [200, 'ready\n'] : [503, 'the queue does not answer\n'],
  };
  const server = createServer((request, response) => {
    const answer = answers[request.url ?? ''] ?? (() => Promise.resolve([404, 'unknown\n'] as const));
    void answer().then(([status, text]) =>
      response.writeHead(status, { 'content-type': METRICS_TYPE }).end(text),
    );
  });
  server.listen(port, '127.0.0.1');
  try {
    await once(server, 'listening');
  } catch (error) {
    const message = `Cannot answer on port "${port}" (${(error as NodeJS.ErrnoException).code}). Give another one with --metrics.`;
    throw new ChanceryError('port-taken', message, { cause: error });
  }
  return async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  };
}
