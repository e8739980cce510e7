// Which addresses may be asked at all, before anybody is asked where they lead.

import { failed, type Failure } from './contract.ts';

const LONGEST = 4096;
/** URLs leave the usual ports of http and https out. */
const USUAL = new Set(['', '80', '443']);

/** The address, or why it is not asked. `base`: what a relative one counts from. */
export function askable(address: string, allowPrivate: boolean, base?: URL): URL | Failure {
  if (address.length > LONGEST)
    return failed('bad-address', `the address has more than ${LONGEST} characters`);
  if (!URL.canParse(address, base)) return failed('bad-address', `"${address}" is no address`);
  const url = new URL(address, base);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return failed('bad-address', `"${url.protocol}" is not asked, only http and https`);
  if (url.username !== '' || url.password !== '')
    return failed('bad-address', 'the address holds a name or a password, and none is sent');
  if (!allowPrivate && !USUAL.has(url.port)) return failed('private', `port ${url.port} is not asked`);
  url.hash = '';
  return url;
}
