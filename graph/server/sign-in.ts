// How a browser shows the token: once, on a page of its own or in the address, and from then on by a cookie.

import type { Context } from 'hono';
import { type Access, SIGNED_IN_FOR } from './access.ts';
import { securityHeaders } from './security-headers.ts';

/** Where the sign-in page sends what was typed. */
export const SIGN_IN_PATH = '/sign-in';

/** The page that asks for the token, status 401; `wrong` where one was shown that is not it. */
export function signInPage(nonce: string, wrong = false): Response {
  const page = PAGE.replaceAll('__NONCE__', nonce).replace('__SAID__', wrong ? WRONG : '');
  return new Response(page, {
    status: 401,
    headers: {
      ...securityHeaders({ nonce, form: true }),
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    },
  });
}

/** Signs the browser in and sends it to the viewer; the token is in no address any more. */
export function signedIn(context: Context, access: Access): Response {
  const secure = context.req.header('x-forwarded-proto') === 'https' ? '; Secure' : '';
  const cookie = `${cookieName(context)}=${access.cookie()}; Path=/; Max-Age=${SIGNED_IN_FOR}; HttpOnly; SameSite=Strict${secure}`;
  return new Response(null, {
    status: 303,
    headers: { location: '/', 'set-cookie': cookie, 'cache-control': 'no-store' },
  });
}

/** The value of this server's cookie in a request. */
export function cookieOf(context: Context): string | undefined {
  const name = cookieName(context);
  for (const pair of (context.req.header('cookie') ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/** Cookies know no ports, so the name holds it: two servers on one machine sign in apart. */
function cookieName(context: Context): string {
  return `chancery-${/:(\d{1,5})$/.exec(context.req.header('host') ?? '')?.[1] ?? '80'}`;
}

const WRONG = '<p role="alert">That is not the token.</p>';

const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Chancery: sign in</title>
<style nonce="__NONCE__">
:root { color-scheme: light dark }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 28rem; margin: 15vh auto; padding: 0 1rem }
label, input, button { display: block; font: inherit; box-sizing: border-box }
input { width: 100%; margin: .25rem 0 1rem; padding: .5rem }
button { padding: .5rem 1.5rem }
</style></head>
<body>
<h1>Chancery</h1>
<p>This server lets in who knows its token: the value of <code>CHANCERY_TOKEN</code> where it was started.</p>
__SAID__
<form method="post" action="${SIGN_IN_PATH}">
<label for="token">Token</label>
<input id="token" name="token" type="password" autocomplete="current-password" required autofocus>
<button>Sign in</button>
</form>
</body>
</html>
`;
