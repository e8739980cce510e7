// Keeps other pages out. A name that resolves to this machine (DNS rebinding) or a page from elsewhere
// must not read what lies here, although the browser reaches the port.

import { isIP } from 'node:net';
import { refusal } from './problem.ts';

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]', '::1']);

/** Whether an address is reached from this machine alone. */
export function isLoopback(host: string): boolean {
  return LOOPBACK.has(host.toLowerCase()) || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** The parts of a request that say who asks. */
export interface Asker {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site` */
  readonly site: string | undefined;
}

/**
 * Refuses a request whose `Host` is not this server's or that comes from another page. On loopback only
 * loopback names are ours; on another `bound` address also that address and, since rebinding needs a name, every IP address. `names` are ours too.
 */
export function refuseStrangers(
  { host, origin, site }: Asker,
  bound: string,
  names: readonly string[] = [],
): void {
  const name = hostName(host);
  if (name === undefined || !(isOurs(name, bound) || names.some((one) => one.toLowerCase() === name))) {
    throw refusal(
      'host-refused',
      `The host "${host ?? ''}" is not served here. Use the address that was printed.`,
    );
  }
  if (origin !== undefined && origin !== `http://${host}` && origin !== `https://${host}`) {
    throw refusal(
      'origin-refused',
      `A page of "${origin}" may not ask this server. Open the address that was printed.`,
    );
  }
  if (origin === undefined && site === 'cross-site') {
    throw refusal(
      'origin-refused',
      'A page from elsewhere may not ask this server. Open the address that was printed.',
    );
  }
}

function isOurs(name: string, bound: string): boolean {
  if (isLoopback(name)) return true;
  return !isLoopback(bound) && (name === bound.toLowerCase() || isIP(name.replace(/^\[|\]$/g, '')) !== 0);
}

function hostName(host: string | undefined): string | undefined {
  return host?.match(/^(\[[\da-f:.]+\]|[^\s:/@[\]]+)(?::\d{1,5})?$/i)?.[1]?.toLowerCase();
}
