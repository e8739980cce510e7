// From a host's name to the addresses that will be connected to, each of them checked.

import { failed, type Failure } from './contract.ts';
import { isPublicIp } from './public-ip.ts';

/** Names that always mean this machine (RFC 6761, section 6.3). */
const LOCALHOST = /^(?:.+\.)?localhost\.?$/i;

/**
 * The IP addresses of a URL's host, as `resolve` gives them or as it is written there; nothing else is connected to, so
 * that a name can't lead elsewhere a moment later. One private address among them is enough to refuse.
 */
export async function findHost(
  { hostname }: URL,
  allowPrivate: boolean,
  resolve: (host: string) => Promise<readonly string[]>,
): Promise<readonly string[] | Failure> {
  const literal = writtenIp(hostname);
  let found: readonly string[];
  try {
    found = literal === undefined ? await resolve(hostname) : [literal];
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    return failed('no-host', `there is no host "${hostname}" (${code})`);
  }
  if (found.length === 0) return failed('no-host', `there is no host "${hostname}"`);
  const own = allowPrivate ? undefined : found.find((ip) => !isPublicIp(ip));
  if (own === undefined) return found;
  return ownFault(literal === undefined ? `"${hostname}" leads to ${own}, which` : `"${hostname}"`);
}

/** Why a URL's host is not asked, where its name alone says so, before anybody looks it up; else nothing. */
export function ownByName({ hostname }: URL): Failure | undefined {
  const literal = writtenIp(hostname);
  const isOwn = literal === undefined ? LOCALHOST.test(hostname) : !isPublicIp(literal);
  return isOwn ? ownFault(`"${hostname}"`) : undefined;
}

function ownFault(where: string): Failure {
  return failed('private', `${where} lies on this machine or in a network of its own`);
}

/** URLs bring IPv4 in every spelling (decimal, octal, hexadecimal) into four numbers, and IPv6 into brackets. */
function writtenIp(hostname: string): string | undefined {
  if (hostname.startsWith('[')) return hostname.slice(1, -1);
  return /^\d+\.\d+\.\d+\.\d+$/.test(hostname) ? hostname : undefined;
}
