import { describe, expect, it } from 'vitest';
import { faultOfToken } from '../../../graph/server/index.ts';
import { createAccess, SIGNED_IN_FOR } from '../../../graph/server/access.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { appOver, ask } from './app.ts';

const TOKEN = 'a-token-that-is-long-enough';
const reader = arrayReader(SAMPLE);
const open = (options: Parameters<typeof appOver>[1] = {}) =>
  appOver(reader, { host: '0.0.0.0', token: TOKEN, ...options });
const form = (token: string): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  body: new URLSearchParams({ token }).toString(),
});

describe('a token', () => {
  it.each([
    ['x'.repeat(24), undefined],
    ['x'.repeat(23), 'is 23 characters long'],
    ['', 'is 0 characters long'],
    [`${'x'.repeat(24)} y`, 'holds characters that a header cannot carry'],
    ['é'.repeat(30), 'holds characters that a header cannot carry'],
  ])('"%s": %s', (token, fault) => {
    if (fault === undefined) expect(faultOfToken(token)).toBeUndefined();
    else expect(faultOfToken(token)).toContain(fault);
  });

  it('must be there where other machines reach the server', () => {
    expect(() => appOver(reader, { host: '0.0.0.0' })).toThrow(/Give a token/);
    expect(() => appOver(reader, { host: '192.168.1.7' })).toThrow(/Give a token/);
    expect(() => appOver(reader, { names: ['desk.example'] })).toThrow(/Give a token/);
    expect(() => appOver(reader, { host: '127.0.0.1' })).not.toThrow();
  });

  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['the token', { authorization: `Bearer ${TOKEN}` }, 200],
    ['the token after a small "bearer"', { authorization: `bearer ${TOKEN}` }, 200],
    ['nothing', {}, 401],
    ['another token', { authorization: `Bearer ${TOKEN}x` }, 401],
    ['a part of it', { authorization: `Bearer ${TOKEN.slice(0, -1)}` }, 401],
    ['the token without "Bearer"', { authorization: TOKEN }, 401],
    ['the token as a password', { authorization: `Basic ${btoa(`:${TOKEN}`)}` }, 401],
    ['the token as a cookie', { cookie: `chancery-4730=${TOKEN}` }, 401],
    ['a cookie of another port', { cookie: `chancery-4731=${createAccess(TOKEN, () => 0).cookie()}` }, 401],
    [
      'a cookie of another token',
      { cookie: `chancery-4730=${createAccess('other', () => 0).cookie()}` },
      401,
    ],
  ])('a request with %s gets %j: %i', async (_, headers, status) => {
    for (const path of ['/api/v1/change', '/api/v1', '/api/v1/openapi.json', '/api/v1/none']) {
      const answer = await ask(open(), path, { headers });
      expect([path, answer.status]).toEqual([path, status === 200 && path.endsWith('none') ? 404 : status]);
      if (status === 401) expect(answer.headers.get('www-authenticate')).toContain('Bearer');
    }
  });

  it('guards the viewer and its files, and is asked for on a page of its own', async () => {
    const page = await ask(open(), '/');
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      401,
      expect.stringMatching(/style-src 'self' 'nonce-[^']+'.*form-action 'self'/),
    ]);
    // With "no-referrer" a browser would send the form from the origin "null".
    expect(page.headers.get('referrer-policy')).toBe('same-origin');
    expect(await page.text()).toContain('<form method="post" action="/sign-in">');
    expect((await ask(open(), '/assets/index.js')).status).toBe(401);
  });

  it('is asked for on loopback, too, where it is set', async () =>
    expect((await ask(open({ host: '127.0.0.1' }), '/api/v1/change')).status).toBe(401));
});

describe('signing in', () => {
  const cookieFrom = (answer: Response): string => answer.headers.get('set-cookie')!.split(';')[0]!;

  it.each<[string, string, RequestInit | undefined]>([
    ['by the form', '/sign-in', form(TOKEN)],
    ['by the address', `/?token=${TOKEN}`, undefined],
  ])('%s gives a cookie, and an address without the token', async (_, path, init) => {
    const app = open();
    const answer = await ask(app, path, init);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    const set = answer.headers.get('set-cookie')!;
    expect(set).toMatch(/^chancery-4730=.+; Path=\/; Max-Age=2592000; HttpOnly; SameSite=Strict$/);
    expect(set).not.toContain(TOKEN);
    const headers = { cookie: `theme=dark; ${cookieFrom(answer)}` };
    expect((await ask(app, '/api/v1/change', { headers })).status).toBe(200);
    expect((await ask(app, '/', { headers })).status).toBe(503); // the page that says how to build the viewer
    // Another start with the same token knows it; with another one nobody does.
    expect((await ask(open(), '/api/v1/change', { headers })).status).toBe(200);
    expect((await ask(open({ token: `${TOKEN}2` }), '/api/v1/change', { headers })).status).toBe(401);
  });

  it.each<[string, string, RequestInit | undefined]>([
    ['a wrong one in the form', '/sign-in', form('no')],
    ['none in the form', '/sign-in', { method: 'POST', body: '' }],
    ['a wrong one in the address', '/?token=no', undefined],
    ['an empty one in the address', '/?token=', undefined],
  ])('not with %s', async (_, path, init) => {
    const answer = await ask(open(), path, init);
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([401, null]);
    expect(await answer.text()).toContain('That is not the token.');
  });

  it.each(['a+token/that=is+long+enough', 'a-token&that?is#long%enough!'])(
    'takes a token of any visible signs: %s',
    async (token) => {
      const app = open({ token });
      const address = token.includes('+') ? `/?token=${token}` : `/?token=${encodeURIComponent(token)}`;
      for (const [path, init] of [
        [address, undefined],
        ['/sign-in', form(token)],
      ] as const)
        expect([path, (await ask(app, path, init)).status]).toEqual([path, 303]);
      const headers = { authorization: `Bearer ${token}` };
      expect((await ask(app, '/api/v1/change', { headers })).status).toBe(200);
    },
  );

  it('is not for other pages', async () => {
    const { headers, ...rest } = form(TOKEN);
    const answer = await ask(open(), '/sign-in', {
      ...rest,
      headers: { ...(headers as Record<string, string>), origin: 'http://evil.example' },
    });
    expect(answer.status).toBe(403);
  });

  it('is Secure behind a proxy that speaks TLS', async () => {
    const answer = await ask(open(), `/?token=${TOKEN}`, { headers: { 'x-forwarded-proto': 'https' } });
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure$/);
  });

  it('ends after thirty days', async () => {
    let now = 0;
    const app = open({ now: () => now });
    const headers = { cookie: cookieFrom(await ask(app, `/?token=${TOKEN}`)) };
    now = SIGNED_IN_FOR * 1_000 - 1;
    expect((await ask(app, '/api/v1/change', { headers })).status).toBe(200);
    now += 1;
    expect((await ask(app, '/api/v1/change', { headers })).status).toBe(401);
  });

  it('a cookie whose day was written over is none', async () => {
    const [, signed] = createAccess(TOKEN, () => 0)
      .cookie()
      .split('.');
    const headers = { cookie: `chancery-4730=99999999999.${signed}` };
    expect((await ask(open(), '/api/v1/change', { headers })).status).toBe(401);
  });
});

describe('guessing', () => {
  it('ends after ten wrong tokens, also by form and address, and goes on later', async () => {
    let now = 0;
    const app = open({ now: () => now });
    const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
    for (let guess = 0; guess < 4; guess++) {
      expect((await ask(app, '/api/v1/change', bearer(`guess-${guess}`))).status).toBe(401);
      expect((await ask(app, '/sign-in', form(`guess-${guess}`))).status).toBe(401);
    }
    for (let guess = 0; guess < 2; guess++) expect((await ask(app, `/?token=${guess}`)).status).toBe(401);
    for (const [path, init] of [
      ['/api/v1/change', bearer('guess')],
      ['/api/v1/change', bearer(TOKEN)],
      ['/sign-in', form(TOKEN)],
      [`/?token=${TOKEN}`, undefined],
    ] as const) {
      const answer = await ask(app, path, init);
      expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 429, '6']);
    }
    const headers = { cookie: `chancery-4730=${createAccess(TOKEN, () => 0).cookie()}` };
    expect((await ask(app, '/api/v1/change', { headers })).status).toBe(200);
    now = 6_000;
    expect((await ask(app, '/api/v1/change', bearer(TOKEN))).status).toBe(200);
  });
});
