// From an address to the one at which all sending on ends.

import type { Reply } from './ask.ts';
import { askable } from './askable.ts';
import { failed, type Failure } from './contract.ts';

/** Redirects that are followed, one after the other. */
const MOST_REDIRECTS = 5;

const SENDS_ON: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** A reply that sends on no further, and the address that gave it. */
export interface Reached {
  readonly reply: Reply;
  readonly url: URL;
}

/** Asks what `askable` gave and all that it sends on to, each checked as the first one was. `ask`: asks one of them. */
export async function redirected(
  first: URL | Failure,
  allowPrivate: boolean,
  ask: (url: URL) => Promise<Reply | Failure>,
): Promise<Reached | Failure> {
  const asked = new Set<string>();
  let url = first;
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    if (!(url instanceof URL)) return url;
    if (asked.has(url.href)) return failed('redirects', 'it sends on in a circle');
    asked.add(url.href);
    const reply = await ask(url);
    if (reply.type === 'failed') return reply;
    const next = sentOn(reply, url, allowPrivate);
    if (next === undefined) return { reply, url };
    url = next;
  }
  return failed('redirects', `it sends on more than ${MOST_REDIRECTS} times`);
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
