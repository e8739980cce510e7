// Servers on a free port of this machine, and what asks them, for tests of the network.

import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import { createServer as createBareServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { WEB_LIMITS, type Web, type WebLimits, type WebMeans } from '../../../ingest/web/contract.ts';
import { openWeb } from '../../../ingest/web/open-web.ts';

/** A server until the test is done. */
export interface LocalServer {
  /** `http://127.0.0.1:4711`, without a slash. */
  readonly origin: string;
  /** The paths that were asked for, in order, without robots.txt. */
  readonly asked: string[];
}

/** What answers by path; what is not named answers 404. `/robots.txt` is not counted among what was asked. */
export async function serve(
  routes: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>,
): Promise<LocalServer> {
  const asked: string[] = [];
  const listener: RequestListener = (request, response) => {
    const path = request.url ?? '';
    if (path !== '/robots.txt') asked.push(path);
    const route = routes[path];
    if (route) route(request, response);
    else response.writeHead(404).end();
  };
  return { origin: await listen(createServer(listener)), asked };
}

/** A server that says what it likes, without regard for HTTP, to everything but robots.txt. */
export async function serveBytes(answer: (socket: Socket) => void): Promise<LocalServer> {
  const asked: string[] = [];
  const server = createBareServer((socket) => {
    socket.on('error', () => undefined);
    socket.once('data', (data) => {
      const path = /^GET (\S+)/.exec(data.toString('latin1'))?.[1] ?? '';
      if (path === '/robots.txt') socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
      else {
        asked.push(path);
        answer(socket);
      }
    });
  });
  return { origin: await listen(server), asked };
}

async function listen(server: Server): Promise<string> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => sockets.add(socket.once('close', () => sockets.delete(socket))));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** What a test may set; all else is as in earnest, but without pauses and with this machine allowed. */
export interface TestWeb extends Partial<Omit<WebMeans, 'signal'>> {
  readonly allowPrivate?: boolean;
  readonly userAgent?: string;
  readonly delay?: number;
  readonly limits?: Partial<WebLimits>;
  readonly signal?: AbortSignal;
}

export function testWeb({
  allowPrivate = true,
  userAgent = 'Chancery/0 (test)',
  delay = 0,
  limits,
  ...means
}: TestWeb = {}): Web {
  return openWeb(
    { allowPrivate, userAgent, delay, limits: { ...WEB_LIMITS, ...limits } },
    {
      now: () => Date.now(),
      sleep: (milliseconds, signal) =>
        sleep(milliseconds, undefined, signal && { signal }).catch(() => undefined),
      resolve: () => Promise.reject(Object.assign(new Error('no names here'), { code: 'ENOTFOUND' })),
      signal: new AbortController().signal,
      ...means,
    },
  );
}

/** Answers with this text. */
export function text(body: string, headers: Readonly<Record<string, string>> = {}) {
  return (_request: IncomingMessage, response: ServerResponse): void =>
    void response.writeHead(200, { 'content-type': 'text/plain', ...headers }).end(body);
}

/** Sends on. */
export function sendOn(location: string, status = 302) {
  return (_request: IncomingMessage, response: ServerResponse): void =>
    void response.writeHead(status, { location }).end();
}
