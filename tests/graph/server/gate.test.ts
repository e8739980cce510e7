import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer } from '../../../graph/server/index.ts';
import { arrayReader } from '../../contracts/array-reader.ts';
import { SAMPLE } from '../sample-graph.ts';
import { appOver, ask, storeThat } from './app.ts';

const reader = arrayReader(SAMPLE);
const app = appOver(reader);

describe('who may ask', () => {
  test.each([
    ['127.0.0.1:4730', {}],
    ['localhost:4731', {}],
    ['LOCALHOST', {}],
    ['[::1]:4730', {}],
    ['localhost:4730', { origin: 'http://localhost:4730' }],
    ['localhost:4730', { 'sec-fetch-site': 'same-origin' }],
  ])('%s with %j is answered', async (host, headers) => {
    expect((await ask(app, '/api/v1/change', { headers: { host, ...headers } })).status).toBe(200);
  });

  test.each([
    ['evil.example', {}, 'host-refused'],
    ['localhost.evil.example:4730', {}, 'host-refused'],
    ['127.0.0.1.evil.example', {}, 'host-refused'],
    ['127.0.0.1@evil.example', {}, 'host-refused'],
    ['192.168.1.7:4730', {}, 'host-refused'],
    ['', {}, 'host-refused'],
    ['localhost:4730', { origin: 'http://evil.example' }, 'origin-refused'],
    ['localhost:4730', { origin: 'http://localhost:9999' }, 'origin-refused'],
    ['localhost:4730', { origin: 'null' }, 'origin-refused'],
    ['localhost:4730', { 'sec-fetch-site': 'cross-site' }, 'origin-refused'],
  ])('"%s" with %j is refused: %s', async (host, headers, code) => {
    for (const path of ['/api/v1/change', '/', '/assets/x.js']) {
      const answer = await ask(app, path, { headers: { host, ...headers } });
      expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([403, code]);
    }
  });

  test('bound to more than loopback, addresses and the bound name are ours, other names are not', async () => {
    const token = 'a-token-that-is-long-enough';
    const open = appOver(reader, { host: '0.0.0.0', token });
    const named = appOver(reader, { host: 'desk.example', token });
    const status = async (over: typeof app, host: string): Promise<number> =>
      (await ask(over, '/api/v1/change', { headers: { host, authorization: `Bearer ${token}` } })).status;
    expect(await status(open, '192.168.1.7:4730')).toBe(200);
    expect(await status(named, 'desk.example:4730')).toBe(200);
    expect(await status(open, 'desk.example:4730')).toBe(403);
    const proxied = appOver(reader, { names: ['Desk.example'], token });
    for (const [host, expected] of [
      ['desk.example', 200],
      ['DESK.example:443', 200],
      ['127.0.0.1:4730', 200],
      ['other.example', 403],
      ['192.168.1.7:4730', 403],
      ['desk.example.evil.example', 403],
    ] as const)
      expect([host, await status(proxied, host)]).toEqual([host, expected]);
    const asked = (origin: string) =>
      ask(proxied, '/api/v1/change', {
        headers: { host: 'desk.example', origin, authorization: `Bearer ${token}` },
      });
    expect((await asked('https://desk.example')).status).toBe(200);
    expect((await asked('https://evil.example')).status).toBe(403);
  });
});

test('every answer carries the headers, also a refusal, and none lets other origins read', async () => {
  for (const [path, host] of [
    ['/api/v1/stats', 'localhost'],
    ['/api/v1/none', 'localhost'],
    ['/', 'localhost'],
    ['/', 'evil.example'],
  ] as const) {
    const { headers } = await ask(app, path, { headers: { host } });
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'/,
    );
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  }
});

describe('the viewer', () => {
  let dist = '';
  beforeAll(() => {
    dist = mkdtempSync(join(tmpdir(), 'chancery-dist-'));
    mkdirSync(join(dist, 'assets'));
    writeFileSync(join(dist, 'index.html'), '<meta name="csp-nonce" content="__NONCE__">');
    writeFileSync(join(dist, 'assets', 'index-Ab12Cd34.js'), 'export const x = 1;'.repeat(200));
    writeFileSync(join(dist, 'assets', 'packed-Ab12Cd34.js'), 'plain');
    writeFileSync(join(dist, 'assets', 'packed-Ab12Cd34.js.br'), 'as brotli');
    writeFileSync(join(dist, 'assets', 'packed-Ab12Cd34.js.gz'), 'as gzip');
    writeFileSync(join(dist, 'icon.svg'), '<svg/>');
    writeFileSync(join(dist, '.secret.txt'), 'no');
  });
  afterAll(() => rmSync(dist, { recursive: true }));

  test('gets a nonce of its own with each answer, the same in page and policy', async () => {
    const over = appOver(reader, { dist });
    const pages = await Promise.all(['/', '/index.html'].map((path) => ask(over, path)));
    const nonces = await Promise.all(
      pages.map(async (page) => /content="([^"]+)"/.exec(await page.text())?.[1] ?? ''),
    );
    expect(new Set(nonces).size).toBe(2);
    pages.forEach((page, index) =>
      expect(page.headers.get('content-security-policy')).toContain(`'nonce-${nonces[index]}'`),
    );
  });

  test('files with a hash in their name are kept for ever, others asked for again', async () => {
    const over = appOver(reader, { dist });
    const hashed = await ask(over, '/assets/index-Ab12Cd34.js');
    expect(hashed.headers.get('content-type')).toContain('text/javascript');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await ask(over, '/icon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  test('a file that the asker has is not sent again, in the form that it was sent in', async () => {
    const over = appOver(reader, { dist });
    for (const accepted of ['br', 'identity']) {
      const headers = { 'accept-encoding': accepted };
      const first = await ask(over, '/assets/packed-Ab12Cd34.js', { headers });
      const again = { ...headers, 'if-none-match': first.headers.get('etag')! };
      const answer = await ask(over, '/assets/packed-Ab12Cd34.js', { headers: again });
      expect([answer.status, await answer.text()]).toEqual([304, '']);
    }
    const other = { 'if-none-match': '"other"' };
    expect((await ask(over, '/icon.svg', { headers: other })).status).toBe(200);
  });

  test('is compressed where the asker takes it', async () => {
    const headers = { 'accept-encoding': 'gzip' };
    const answer = await ask(appOver(reader, { dist }), '/assets/index-Ab12Cd34.js', { headers });
    expect(answer.headers.get('content-encoding')).toBe('gzip');
  });

  test.each<[string | undefined, string | null, string]>([
    ['gzip, deflate, br, zstd', 'br', 'as brotli'],
    ['br', 'br', 'as brotli'],
    ['gzip', 'gzip', 'as gzip'],
    ['br;q=0, gzip', 'gzip', 'as gzip'],
    ['br;q=0', null, 'plain'],
    ['identity', null, 'plain'],
    [undefined, null, 'plain'],
  ])(
    'a file that the build packed is sent as it lies there: %s gives %s',
    async (accepted, encoding, bytes) => {
      const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
      const answer = await ask(appOver(reader, { dist }), '/assets/packed-Ab12Cd34.js', { headers });
      expect(await answer.text()).toBe(bytes);
      expect(answer.headers.get('content-encoding')).toBe(encoding);
      expect(answer.headers.get('vary')).toMatch(/accept-encoding/i);
      expect(answer.headers.get('content-type')).toContain('text/javascript');
      expect(answer.headers.get('content-length')).toBe(String(bytes.length));
    },
  );

  test.each([
    '/none.js',
    '/assets/packed-Ab12Cd34.js.br',
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/.secret.txt',
    '/assets',
  ])('%s is no file of it', async (path) => {
    const answer = await ask(appOver(reader, { dist }), path);
    expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([404, 'unknown-file']);
  });

  test('not built, a page says how to build it', async () => {
    const answer = await ask(app, '/');
    expect([answer.status, (await answer.text()).includes('npm run build')]).toEqual([503, true]);
  });
});

describe('startServer', () => {
  const options = { reader, store: storeThat({}), dist: 'none', onDefect: () => undefined, now: () => 0 };

  test('takes the next free port, answers, and ends with a connection still open', async () => {
    const first = await startServer({ ...options, port: 0 });
    const second = await startServer({ ...options, port: first.port });
    expect(second.port).toBeGreaterThan(first.port);
    expect(await (await fetch(`${second.url}api/v1/change`)).json()).toEqual({ change: 1 });
    const idle = connect(second.port, '127.0.0.1');
    await new Promise((resolve) => idle.once('connect', resolve));
    const ended = new Promise((resolve) => idle.once('close', resolve));
    await Promise.all([first.close(), second.close(), ended]);
    await expect(fetch(`${second.url}api/v1/change`)).rejects.toThrow();
  });

  test('an address that is none of this machine is an error with a code', async () => {
    await expect(
      startServer({ ...options, port: 0, host: '192.0.2.1', token: 'a-token-that-is-long-enough' }),
    ).rejects.toMatchObject({
      code: 'cannot-listen',
    });
  });
});
