// One question over HTTP to addresses that were checked, and its answer within the limits.

import { request as askPlainly, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import { request as askSecurely } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { failed, type Failure, type WebLimits, type WebMeans } from './contract.ts';
import { deadlines, type Deadlines } from './deadlines.ts';
import { unpack } from './unpack.ts';

/** What a server answered; `bytes` only where it answered 200. */
export interface Reply {
  readonly type: 'reply';
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array;
  /** Whether there is more. */
  readonly cut: boolean;
}

/** So many times as large unpacked is a bomb, where it is more than may be read. */
const BOMB = 100;

/** Connects to one of `addresses` and to nothing else. Rejects only where the run is stopped. */
export async function ask(
  url: URL,
  addresses: readonly string[],
  headers: Readonly<Record<string, string>>,
  limits: WebLimits,
  means: Pick<WebMeans, 'sleep' | 'signal'>,
): Promise<Reply | Failure> {
  const times = deadlines(means);
  times.within(limits.connect, `"${url.host}" could not be connected in ${limits.connect / 1000} s`);
  let response: IncomingMessage | undefined;
  try {
    response = await answerOf(url, addresses, headers, limits, times);
    const { statusCode: status = 0, headers: told } = response;
    if (status !== 200) return { type: 'reply', status, headers: told, bytes: new Uint8Array(), cut: false };
    const body = await bodyOf(response, limits, times);
    // An answer without a length seems to be whole when it is broken off from here.
    times.signal.throwIfAborted();
    return 'type' in body ? body : { type: 'reply', status, headers: told, ...body };
  } catch (error) {
    means.signal.throwIfAborted();
    const over = times.over();
    return over === undefined ? failureOf(error, url, response !== undefined) : failed('too-slow', over);
  } finally {
    times.end();
    response?.destroy();
  }
}

function answerOf(
  url: URL,
  addresses: readonly string[],
  headers: Readonly<Record<string, string>>,
  { firstByte }: WebLimits,
  times: Deadlines,
): Promise<IncomingMessage> {
  const secure = url.protocol === 'https:';
  const { promise, resolve, reject } = answered();
  const request = (secure ? askSecurely : askPlainly)(
    url,
    { headers, agent: false, lookup: only(addresses), signal: times.signal },
    resolve,
  );
  request.on('socket', (socket) =>
    socket.once(secure ? 'secureConnect' : 'connect', () =>
      times.within(firstByte, `"${url.host}" did not answer in ${firstByte / 1000} s`),
    ),
  );
  // Stays for what goes wrong once there is an answer: whoever reads it hears of that by itself.
  request.on('error', reject);
  request.end();
  return promise;
}

function answered(): {
  promise: Promise<IncomingMessage>;
  resolve: (response: IncomingMessage) => void;
  reject: (error: unknown) => void;
} {
  let resolve!: (response: IncomingMessage) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<IncomingMessage>((yes, no) => {
    resolve = yes;
    reject = no;
  });
  return { promise, resolve, reject };
}

/** In place of a second look at the name, which might say something else. */
function only(addresses: readonly string[]): LookupFunction {
  const all = addresses.map((address) => ({ address, family: isIP(address) }));
  return (_host, { all: wanted }, callback) =>
    wanted ? callback(null, all) : callback(null, all[0]!.address, all[0]!.family);
}

async function bodyOf(
  response: IncomingMessage,
  { whole, window, leastBytes, mostBytes }: WebLimits,
  times: Deadlines,
): Promise<{ bytes: Uint8Array; cut: boolean } | Failure> {
  const declared = Number(response.headers['content-length']);
  if (declared > mostBytes)
    return failed('too-large', `it has ${megabytes(declared)} MB, more than are read`);
  const { socket } = response;
  const received = (): number => socket.bytesRead;
  times.within(whole, `it did not come whole in ${whole / 1000} s`);
  times.growing(
    window,
    leastBytes,
    received,
    `less than ${leastBytes} bytes of it came in ${window / 1000} s`,
  );
  const encoding = response.headers['content-encoding'];
  const body = unpack(response, encoding);
  if (!body) return failed('unreadable', `it is packed as "${encoding}", which can't be unpacked`);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    chunks.push(chunk);
    if (size <= mostBytes) continue;
    if (size > received() * BOMB) return failed('too-large', `it unpacks to more than ${megabytes(size)} MB`);
    return { bytes: Buffer.concat(chunks).subarray(0, mostBytes), cut: true };
  }
  return { bytes: Buffer.concat(chunks), cut: false };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1024 / 1024);
}

function failureOf(error: unknown, { host }: URL, begun: boolean): Failure {
  const { code } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  if (/^(?:Z_DATA_ERROR|Z_NEED_DICT|ERR_BROTLI|ERR__ERROR|ERR_PADDING)/.test(code))
    return failed('unreadable', `what it sends can't be unpacked (${code})`);
  if (begun) return failed('broken-off', `the answer broke off (${code})`);
  if (code.startsWith('HPE_')) return failed('unreadable', `"${host}" does not answer in HTTP (${code})`);
  return failed('no-connection', `"${host}" could not be asked (${code})`);
}
