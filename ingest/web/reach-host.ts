// From an address to a server's reply: checked, found, asked.

import { askable } from './askable.ts';
import { ask, type Reply } from './ask.ts';
import { failed, type Failure, type WebMeans, type WebSettings } from './contract.ts';
import { findHost } from './find-host.ts';

/** Redirects that are followed, one after the other. */
export const MOST_REDIRECTS = 5;

const SENDS_ON: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks one address, which `askable` gave, and follows nothing. Rejects only where the run is stopped. */
export async function reachHost(
  url: URL,
  headers: Readonly<Record<string, string>>,
  { allowPrivate, limits }: WebSettings,
  means: WebMeans,
): Promise<Reply | Failure> {
  const found = await findHost(url, allowPrivate, (host) => inTime(host, limits.connect, means));
  means.signal.throwIfAborted();
  return 'type' in found ? found : ask(url, found, headers, limits, means);
}

/** A resolver that doesn't answer is one that doesn't know. */
async function inTime(host: string, limit: number, { resolve, sleep }: WebMeans): Promise<readonly string[]> {
  const found = new AbortController();
  const late = sleep(limit, found.signal).then(() => {
    throw Object.assign(new Error(`no answer about "${host}"`), { code: 'ETIMEDOUT' });
  });
  const answer = resolve(host);
  try {
    return await Promise.race([answer, late]);
  } finally {
    // Whichever comes second is nobody's.
    answer.catch(() => undefined);
    late.catch(() => undefined);
    found.abort();
  }
}

/** Where a reply sends on to, checked like any address; nothing where it doesn't. */
export function sentOn(
  { status, headers }: Reply,
  from: URL,
  allowPrivate: boolean,
): URL | Failure | undefined {
  const { location } = headers;
  if (!SENDS_ON.has(status)) return undefined;
  if (location === undefined) return failed('redirects', 'it sends on to nowhere');
  // Headers arrive byte by byte; addresses in other scripts are in UTF-8 nowadays.
  return askable(Buffer.from(location, 'latin1').toString('utf8'), allowPrivate, from);
}
