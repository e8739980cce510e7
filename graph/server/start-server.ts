// Opens the port. The only file here that touches the network.

import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { ChanceryError } from '../model/index.ts';
import type { AppOptions } from './create-app.ts';
import { createApp } from './create-app.ts';

/** The port that is tried first. */
export const DEFAULT_PORT = 4730;

/** How many ports are tried from the first one on. */
const TRIES = 50;

/** Bytes of all headers with the address; more ends in Node's own 431. Below it the gate says what is too long. */
const MAX_HEADERS = 32_768;

/** How long a request may take to arrive. */
const REQUEST_MS = 30_000;

export interface ServerOptions extends Omit<AppOptions, 'host' | 'random'> {
  /** First port to try, `DEFAULT_PORT` where absent; 0 for any that is free. */
  readonly port?: number;
  /** Address to bind to; loopback where absent. */
  readonly host?: string;
}

export interface RunningServer {
  /** With a slash at its end. */
  readonly url: string;
  /** The port that was free; another one than asked for where that was taken. */
  readonly port: number;
  /** Stops listening and ends every connection, also those that wait for a further request. */
  close(): Promise<void>;
}

/**
 * Serves viewer and API on the first free port from `port` on.
 * Throws `no-token` where it would be reached from other machines without one, `port-taken` where none of fifty is free, `cannot-listen` where the address cannot be bound.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { port = DEFAULT_PORT, host = '127.0.0.1', ...rest } = options;
  const app = createApp({ ...rest, host, random: () => randomBytes(18).toString('base64url') });
  app.warmUp();
  const server = createAdaptorServer({
    fetch: app.fetch,
    hostname: host,
    overrideGlobalObjects: false,
    serverOptions: { maxHeaderSize: MAX_HEADERS, requestTimeout: REQUEST_MS },
  }) as Server;
  const free = await listenOnFree(server, host, port);
  return { url: `http://${urlHost(host)}:${free}/`, port: free, close: () => closeServer(server) };
}

async function listenOnFree(server: Server, host: string, first: number): Promise<number> {
  for (let port = first; port < first + TRIES && port <= 65_535; port++) {
    if (await listens(server, host, port)) return (server.address() as AddressInfo).port;
  }
  throw new ChanceryError(
    'port-taken',
    `Every port from "${first}" to "${first + TRIES - 1}" is taken. Give another one with --port.`,
  );
}

/** Whether the port was free; rejects where the address itself is wrong. */
function listens(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException): void => {
      server.off('listening', opened);
      if (error.code === 'EADDRINUSE') return resolve(false);
      const message = `Cannot listen on "${host}:${port}" (${error.code}). Give another address with --host or --port.`;
      reject(new ChanceryError('cannot-listen', message, { cause: error }));
    };
    const opened = (): void => {
      server.off('error', failed);
      resolve(true);
    };
    server.once('error', failed).once('listening', opened).listen(port, host);
  });
}

function closeServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

function urlHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
