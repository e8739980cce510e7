// Who may come in where a token is set: a program shows it in a header, a browser a cookie that was made from it.

import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** Characters of a token at least. */
export const TOKEN_LENGTH = 24;

/** How long a browser stays signed in, in seconds: thirty days. */
export const SIGNED_IN_FOR = 30 * 24 * 60 * 60;

/** What is wrong with a token, in a part of a sentence; `undefined` where it can be used. */
export function faultOfToken(token: string): string | undefined {
  if (!/^[\x21-\x7e]*$/.test(token))
    return 'holds characters that a header cannot carry (blanks, or letters beyond ASCII)';
  if (token.length < TOKEN_LENGTH) return `is ${token.length} characters long`;
  return undefined;
}

export interface Access {
  /** Whether a text is the token. */
  isToken(text: string): boolean;
  /** Whether an `Authorization` header carries the token as `Bearer`. */
  mayAsk(authorization: string | undefined): boolean;
  /** A value for the cookie of a browser that has shown the token. */
  cookie(): string;
  /** Whether a cookie's value was made by `cookie` from this token and has not run out. */
  isSignedIn(cookie: string | undefined): boolean;
}

/**
 * Everything is compared in constant time. The cookie is the second at which it runs out with a keyed hash of it
 * (HMAC-SHA-256, RFC 2104): nothing is kept, it holds over a restart, and with another token no old one does.
 * `now` is in milliseconds since 1970.
 */
export function createAccess(token: string, now: () => number): Access {
  const isToken = (text: string): boolean => equal(text, token);
  const signature = (until: string): string =>
    createHmac('sha256', token).update(`chancery cookie ${until}`).digest('base64url');
  return {
    isToken,
    mayAsk(authorization) {
      const [, given] = /^Bearer +([\x21-\x7e]+) *$/i.exec(authorization ?? '') ?? [];
      return given !== undefined && isToken(given);
    },
    cookie() {
      const until = String(Math.floor(now() / 1_000) + SIGNED_IN_FOR);
      return `${until}.${signature(until)}`;
    },
    isSignedIn(cookie) {
      const [, until, signed] = /^(\d{1,12})\.([\w-]{43})$/.exec(cookie ?? '') ?? [];
      if (until === undefined || signed === undefined) return false;
      return equal(signed, signature(until)) && Number(until) * 1_000 > now();
    },
  };
}

/** Compares hashes, so that neither content nor length shows in how long it takes. */
function equal(a: string, b: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
}
