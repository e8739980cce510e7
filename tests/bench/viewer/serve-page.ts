// Serves the bench's page from the sources.

import { join } from 'node:path';
import { createServer, type ViteDevServer } from 'vite';

/** A server of the sources and the page's address. The caller closes the server. */
export async function servePage(): Promise<{ readonly server: ViteDevServer; readonly url: string }> {
  const server = await createServer({
    root: join(import.meta.dirname, '../../..'),
    configFile: false,
    logLevel: 'error',
    server: { port: 0, host: '127.0.0.1', hmr: false, watch: null },
    optimizeDeps: {
      entries: ['tests/bench/viewer/page.html'],
      include: ['sigma', 'sigma/rendering', 'graphology', 'graphology-layout-forceatlas2/iterate.js'],
    },
  });
  await server.listen();
  return { server, url: `${server.resolvedUrls!.local[0]!}tests/bench/viewer/page.html` };
}
