import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../ingest/web/contract.ts';
import { sendOn, serve, testWeb, text } from './local-server.ts';

const words = (answer: Answer): string =>
  answer.type === 'content' ? new TextDecoder().decode(answer.bytes) : JSON.stringify(answer);

describe('an address', () => {
  it('gives its content with type, encoding and what tells its state', async () => {
    const { origin } = await serve({
      '/a': text('Grüße', {
        'content-type': 'Text/HTML; Charset="UTF-8"',
        etag: '"1"',
        'last-modified': 'Fri, 31 May 2024 10:00:00 GMT',
      }),
    });
    expect(await testWeb().get(`${origin}/a#part`)).toMatchObject({
      type: 'content',
      address: `${origin}/a`,
      cut: false,
      media: 'text/html',
      charset: 'utf-8',
      validators: { etag: '"1"', modified: 'Fri, 31 May 2024 10:00:00 GMT' },
    });
  });

  it('is asked under our name, for packed bytes, and without cookies', async () => {
    const headers: (string | undefined)[] = [];
    const { origin } = await serve({
      '/a': (request, response) => {
        headers.push(
          request.headers['user-agent'],
          request.headers['accept-encoding'],
          request.headers.cookie,
        );
        response.writeHead(200, { 'set-cookie': 'id=1' }).end('x');
      },
    });
    const web = testWeb({ userAgent: 'Desk/1.0 (+mailto:desk@paper.example)' });
    await web.get(`${origin}/a`);
    await web.get(`${origin}/a`);
    const once = ['Desk/1.0 (+mailto:desk@paper.example)', 'gzip, deflate, br', undefined];
    expect(headers).toEqual([...once, ...once]);
  });

  it('whose content is known gives nothing where it is the same', async () => {
    const { origin } = await serve({
      '/a': (request, response) => {
        const same =
          request.headers['if-none-match'] === '"1"' || request.headers['if-modified-since'] === 'Fri';
        response.writeHead(same ? 304 : 200).end(same ? undefined : 'new');
      },
      '/b': (_request, response) => void response.writeHead(304).end(),
    });
    const web = testWeb();
    expect(await web.getIfChanged(`${origin}/a`, { etag: '"1"' })).toEqual({ type: 'unchanged' });
    expect(await web.getIfChanged(`${origin}/a`, { modified: 'Fri' })).toEqual({ type: 'unchanged' });
    expect(words(await web.getIfChanged(`${origin}/a`, { etag: '"0"' }))).toBe('new');
    // "Not modified" is no answer to who knows nothing.
    expect(await web.get(`${origin}/b`)).toMatchObject({ type: 'failed', code: 'refused' });
    expect(await web.getIfChanged(`${origin}/b`, {})).toMatchObject({ type: 'failed', code: 'refused' });
  });

  it.each([
    ['nowhere', 'bad-address', '"nowhere" is no address'],
    ['ftp://paper.example/a', 'bad-address', '"ftp:" is not asked, only http and https'],
    [
      'http://user:pass@paper.example/',
      'bad-address',
      'the address holds a name or a password, and none is sent',
    ],
    [`http://paper.example/${'a'.repeat(5000)}`, 'bad-address', 'the address has more than 4096 characters'],
  ])('is refused: %s', async (address, code, what) => {
    expect(await testWeb().get(address)).toMatchObject({ type: 'failed', code, what, again: false });
  });

  it.each([
    [404, 'gone', false],
    [410, 'gone', false],
    [401, 'refused', false],
    [403, 'refused', false],
    [451, 'refused', false],
    [204, 'refused', false],
    [500, 'server-error', true],
    [502, 'server-error', true],
    [408, 'server-error', true],
    [429, 'busy', true],
    [503, 'busy', true],
  ])('that answers %i is told', async (status, code, again) => {
    const { origin } = await serve({ '/a': (_request, response) => void response.writeHead(status).end() });
    expect(await testWeb().get(`${origin}/a`)).toMatchObject({ type: 'failed', code, again });
  });

  it('that nobody listens at is told', async () => {
    expect(await testWeb().get('http://127.0.0.1:1/')).toMatchObject({
      type: 'failed',
      code: 'no-connection',
      what: '"127.0.0.1:1" could not be asked (ECONNREFUSED)',
    });
  });

  it('is left when the run is stopped', async () => {
    const { origin } = await serve({ '/a': () => undefined });
    const stop = new AbortController();
    const answer = testWeb({ signal: stop.signal }).get(`${origin}/a`);
    stop.abort();
    await expect(answer).rejects.toThrow(/aborted/i);
  });
});

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])('by %i is followed', async (status) => {
    const { origin } = await serve({ '/a': sendOn('/b', status), '/b': text('there') });
    const answer = await testWeb().get(`${origin}/a`);
    expect(answer).toMatchObject({ type: 'content', address: `${origin}/b` });
  });

  it('five times, and not a sixth', async () => {
    const hops = Object.fromEntries([1, 2, 3, 4, 5, 6].map((n) => [`/${n}`, sendOn(`/${n - 1}`)]));
    const { origin } = await serve({ ...hops, '/0': text('there') });
    expect(words(await testWeb().get(`${origin}/5`))).toBe('there');
    expect(await testWeb().get(`${origin}/6`)).toMatchObject({
      code: 'redirects',
      what: 'it sends on more than 5 times',
    });
  });

  it('in a circle is told', async () => {
    const { origin, asked } = await serve({ '/a': sendOn('/b'), '/b': sendOn('/a'), '/c': sendOn('#again') });
    expect(await testWeb().get(`${origin}/a`)).toMatchObject({
      code: 'redirects',
      what: 'it sends on in a circle',
    });
    expect(asked).toEqual(['/a', '/b']);
    expect(await testWeb().get(`${origin}/c`)).toMatchObject({ code: 'redirects' });
  });

  it('to nowhere is told, and one to another script is understood', async () => {
    const { origin } = await serve({
      '/a': (_request, response) => void response.writeHead(302).end(),
      '/b': (_request, response) =>
        void response.writeHead(302, { location: Buffer.from('/новости').toString('latin1') }).end(),
      [`/${encodeURIComponent('новости')}`]: text('there'),
    });
    expect(await testWeb().get(`${origin}/a`)).toMatchObject({
      code: 'redirects',
      what: 'it sends on to nowhere',
    });
    expect(words(await testWeb().get(`${origin}/b`))).toBe('there');
  });
});
