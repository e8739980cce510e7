// From an address to a server's reply: checked, found, asked.

import { ask, type Reply } from './ask.ts';
import type { Failure, WebMeans, WebSettings } from './contract.ts';
import { findHost } from './find-host.ts';

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
