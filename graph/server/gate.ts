// What every request passes before anything answers it: who asks, how much, and with which right.

import type { Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Access, createAccess } from './access.ts';
import type { ServerLimits } from './limits.ts';
import { refusal } from './problem.ts';
import { createRateLimit } from './rate-limit.ts';
import { cookieOf, SIGN_IN_PATH, signedIn, signInPage } from './sign-in.ts';
import { refuseStrangers } from './who-may-ask.ts';

export interface GateOptions {
  /** The address that the server is bound to. */
  readonly host: string;
  /** Names by which it is reached besides, through a proxy say. */
  readonly names: readonly string[];
  /** What askers must show; absent where everybody on this machine may ask. */
  readonly token?: string;
  readonly limits: ServerLimits;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A fresh nonce. */
  readonly random: () => string;
}

/** Puts the gate before all routes of `app` that are added later. */
export function putGate(app: Hono, { host, names, token, limits, now, random }: GateOptions): void {
  const requests = createRateLimit(limits, now);
  const wrongTokens = createRateLimit({ perSecond: 1 / 6, burst: limits.wrongTokens }, now);
  const access = token === undefined ? undefined : createAccess(token, now);

  app.use(async (context, next) => {
    const { req } = context;
    const asker = {
      host: req.header('host'),
      origin: req.header('origin'),
      site: req.header('sec-fetch-site'),
    };
    refuseStrangers(asker, host, names);
    refuseLong(req.url, limits.maxAddress);
    refuseHasty(requests.take(addressOf(context)), 'requests');
    await next();
  });
  app.use(
    bodyLimit({
      maxSize: limits.maxBody,
      onError: () => {
        throw refusal(
          'body-too-large',
          `The body is larger than ${limits.maxBody} bytes. Send a shorter one.`,
        );
      },
    }),
  );
  if (!access) return;

  /** Whether a text is the token; an address that has shown too many wrong ones is not listened to. */
  const isToken = (context: Context, matches: (access: Access) => boolean): boolean => {
    const address = addressOf(context);
    refuseHasty(wrongTokens.wait(address), 'wrong tokens');
    if (matches(access)) return true;
    wrongTokens.take(address);
    return false;
  };
  app.post(SIGN_IN_PATH, async (context) => {
    const given = new URLSearchParams(await context.req.text()).get('token') ?? '';
    return isToken(context, (to) => to.isToken(given))
      ? signedIn(context, access)
      : signInPage(random(), true);
  });
  app.use(async (context, next) => {
    const { req } = context;
    const isPage = (req.path === '/' || req.path === '/index.html') && req.method === 'GET';
    // A plus sign that was not written as %2B reads as a blank, which no token holds.
    const shown = isPage ? req.query('token')?.replaceAll(' ', '+') : undefined;
    if (shown !== undefined) {
      return isToken(context, (to) => to.isToken(shown))
        ? signedIn(context, access)
        : signInPage(random(), true);
    }
    const authorization = req.header('authorization');
    const mayAsk =
      authorization === undefined
        ? access.isSignedIn(cookieOf(context))
        : isToken(context, (to) => to.mayAsk(authorization));
    if (mayAsk) return next();
    if (isPage) return signInPage(random());
    throw refusal(
      'token-needed',
      authorization === undefined
        ? 'This server lets in who knows its token. In a browser load the page again and sign in; a program sends "Authorization: Bearer" and the token.'
        : 'That is not the token of this server. Send the value of CHANCERY_TOKEN where it was started.',
    );
  });
}

function refuseLong(url: string, most: number): void {
  const { length } = url.slice(new URL(url).origin.length);
  if (length > most)
    throw refusal(
      'address-too-long',
      `The address has ${length} characters; ${most} are the most. Ask for less.`,
    );
}

function refuseHasty(seconds: number, what: string): void {
  if (seconds === 0) return;
  const wait = seconds === 1 ? 'a second' : `${seconds} seconds`;
  throw refusal('too-many', `Too many ${what} from one address. Ask again in ${wait}.`, {
    retryAfter: seconds,
  });
}

/** The address that a request came from; of IPv6 the network, since one machine has all of it. */
function addressOf(context: Context): string {
  const { incoming } = (context.env ?? {}) as {
    readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
  };
  const address = incoming?.socket?.remoteAddress ?? 'unknown';
  const v4 = /^(?:::ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  return v4 ?? (address.includes(':') ? networkOf(address) : address);
}

/** The first 64 bits of an IPv6 address. */
function networkOf(address: string): string {
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail ? tail.split(':') : [];
  const zeros = tail === undefined ? 0 : 8 - front.length - back.length;
  return [...front, ...Array<string>(Math.max(0, zeros)).fill('0'), ...back].slice(0, 4).join(':');
}
