// Where the queue is, as a person gives it.

import { ChanceryError } from '../model/index.ts';

/** An address that can be connected to, and the same without its password. */
export interface QueueAddress {
  readonly url: string;
  readonly shown: string;
}

/** @throws ChanceryError `wrong-use` where that is no address of a Redis server */
export function queueAddress(given: string): QueueAddress {
  let url: URL;
  try {
    url = new URL(given);
  } catch {
    throw noAddress(given);
  }
  if (!/^rediss?:$/.test(url.protocol) || url.hostname === '') throw noAddress(given);
  const shown = new URL(url);
  shown.username = '';
  shown.password = '';
  return { url: given, shown: shown.href };
}

function noAddress(given: string): ChanceryError {
  const shown = given.replace(/\/\/[^@/]*@/, '//');
  return new ChanceryError(
    'wrong-use',
    `"${shown}" is no address of a queue; give redis://HOST:PORT, or rediss:// for TLS`,
  );
}
