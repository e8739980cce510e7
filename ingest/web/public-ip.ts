// Which IP addresses lie on the open internet.

import ipaddr from 'ipaddr.js';

/** Where IANA hands out addresses of the open internet (RFC 4291). */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');
/** IPv4 behind a translator (RFC 6052): the last four bytes are the address that is asked. */
const TRANSLATED = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Whether an address may be anybody's on the internet: not this machine's, not of a private, link-local, shared
 * (RFC 6598), reserved or multicast range, and no such one wrapped in IPv6. What is no IP address isn't either.
 */
export function isPublicIp(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const ip = ipaddr.parse(text);
  if (ip instanceof ipaddr.IPv4) return ip.range() === 'unicast';
  if (ip.match(TRANSLATED)) return isPublicIp(ip.toByteArray().slice(-4).join('.'));
  return ip.range() === 'unicast' && ip.match(GLOBAL_UNICAST);
}
