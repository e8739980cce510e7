// How much comes out of a source beside how much of it was read: what grows without end is a bomb.

import { sourceFault } from './problems.ts';

/** The meter of one source; what lies within it is counted too. */
export interface Meter {
  /** Whether too much came out of this source, or of one that it lies in. */
  readonly full: boolean;
  /** Bytes of the source itself that were read. */
  read(bytes: number): void;
  /** Bytes that were made of it. Throws a source fault where they are too many, here or in what it lies in. */
  unpacked(bytes: number): void;
}

/** Packed text seldom grows beyond twenty times its size; deflate can't go beyond 1,032 times. */
const MOST_TIMES = 200;
/** Bytes that anything may unpack to, however small it is. */
const ALWAYS = 256 * 1024 * 1024;
/** Bytes that nothing unpacks to: some ten archives of a whole day's crawl. */
const NEVER = 1024 ** 4;

/** A meter at nothing; `outer`: that of the source which this one lies in. */
export function meterOf(outer?: Meter): Meter {
  let read = 0;
  let made = 0;
  let full = false;
  return {
    get full() {
      return full || outer?.full === true;
    },
    read(bytes) {
      read += bytes;
    },
    unpacked(bytes) {
      made += bytes;
      full ||= made > ALWAYS && (made > read * MOST_TIMES || made > NEVER);
      outer?.unpacked(bytes);
      if (full)
        throw sourceFault(
          `it unpacks to more than ${MOST_TIMES} times its size, as a bomb does`,
          'unpack it by hand, if you trust it',
        );
    },
  };
}
