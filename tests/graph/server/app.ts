// An app over a reader, and a request to it as a browser on the same machine makes it.

import type { GraphReader } from '../../../graph/model/index.ts';
import type { Store } from '../../../graph/store/index.ts';
import type { App, AppOptions } from '../../../graph/server/index.ts';
import { createApp } from '../../../graph/server/index.ts';

/** A store of which only what a test names does anything. */
export function storeThat(parts: Partial<Store>): Store {
  const unused = (): never => {
    throw new Error('the server has no business with this part of the store');
  };
  return {
    info: { name: 'test', version: '1', cypher: true },
    change: unused,
    rebuild: unused,
    apply: unused,
    rows: unused,
    query: unused,
    check: () => ({ ok: true, hints: [] }),
    close: unused,
    ...parts,
  };
}

/** An app on loopback whose nonces count up. Defects fail the test unless it takes them itself. */
export function appOver(reader: GraphReader, options: Partial<AppOptions> = {}): App {
  let drawn = 0;
  return createApp({
    reader,
    store: storeThat({}),
    dist: 'no-such-folder',
    host: '127.0.0.1',
    now: () => 0,
    random: () => `nonce-${++drawn}`,
    onDefect: (error) => {
      throw error;
    },
    ...options,
  });
}

/** Asks with the Host that a browser would send. */
export async function ask(app: App, path: string, init: RequestInit = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  if (!headers.has('host')) headers.set('host', '127.0.0.1:4730');
  return app.request(path, { ...init, headers });
}
