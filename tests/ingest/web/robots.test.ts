import { describe, expect, it } from 'vitest';
import { sendOn, serve, testWeb, text } from './local-server.ts';

const page = { '/a': text('page'), '/private/b': text('page') };

describe('robots.txt', () => {
  it.each([
    ['forbids all', 'User-agent: *\nDisallow: /', '/a'],
    ['forbids a folder', 'User-agent: *\nDisallow: /private/', '/private/b'],
    ['forbids us by name', 'User-agent: *\nAllow: /\n\nUser-agent: chancery\nDisallow: /', '/a'],
    ['opens with a byte order mark', '\uFEFFUser-agent: *\nDisallow: /', '/a'],
    ['has the lines of old systems', 'User-agent: *\rDisallow: /a\r', '/a'],
  ])('that %s is kept to', async (_what, rules, path) => {
    const { origin, asked } = await serve({ ...page, '/robots.txt': text(rules) });
    expect(await testWeb().get(`${origin}${path}`)).toMatchObject({
      type: 'failed',
      code: 'robots',
      what: `the robots.txt of "${new URL(origin).host}" forbids it`,
    });
    expect(asked).toEqual([]);
  });

  it.each([
    ['is not there', undefined],
    ['is empty', text('')],
    ['is a page', text('<!doctype html><p>Not found</p>')],
    ['forbids others', text('User-agent: other\nDisallow: /')],
    ['forbids other folders', text('User-agent: *\nDisallow: /private/')],
    ['allows more nearly', text('User-agent: *\nDisallow: /\nAllow: /a')],
  ])('that %s lets us read', async (_what, robots) => {
    const { origin } = await serve({ ...page, ...(robots && { '/robots.txt': robots }) });
    expect(await testWeb().get(`${origin}/a`)).toMatchObject({ type: 'content' });
  });

  it('is followed where it moved to', async () => {
    const { origin } = await serve({
      ...page,
      '/robots.txt': sendOn('/rules.txt', 301),
      '/rules.txt': text('User-agent: *\nDisallow: /'),
    });
    expect(await testWeb().get(`${origin}/a`)).toMatchObject({ code: 'robots' });
  });

  it('that sends on in a circle says nothing', async () => {
    const { origin } = await serve({ ...page, '/robots.txt': sendOn('/robots.txt') });
    expect(await testWeb().get(`${origin}/a`)).toMatchObject({ type: 'content' });
  });

  it.each([500, 503, 429])('that can not be had (%i) closes the host for now', async (status) => {
    const { origin, asked } = await serve({
      ...page,
      '/robots.txt': (_request, response) => void response.writeHead(status).end(),
    });
    expect(await testWeb().get(`${origin}/a`)).toMatchObject({ code: 'robots-unknown', again: true });
    expect(asked).toEqual([]);
  });

  it('whose patterns would take for ever closes the host, too', async () => {
    const { origin, asked } = await serve({
      ...page,
      '/robots.txt': text(`User-agent: *\n${`Disallow: /${'*a'.repeat(120)}b\n`.repeat(2000)}`),
    });
    expect(await testWeb().get(`${origin}/a`)).toMatchObject({ code: 'robots-unknown' });
    expect(asked).toEqual([]);
  });

  it('is asked once for many pages', async () => {
    let count = 0;
    const { origin } = await serve({
      ...page,
      '/robots.txt': (_request, response) => {
        count++;
        response.end('User-agent: *\nDisallow: /private/');
      },
    });
    const web = testWeb();
    await Promise.all([`${origin}/a`, `${origin}/private/b`, `${origin}/a`].map((one) => web.get(one)));
    expect(count).toBe(1);
  });

  it('is asked again a day later', async () => {
    let count = 0;
    const { origin } = await serve({
      ...page,
      '/robots.txt': (_request, response) => {
        count++;
        response.end('');
      },
    });
    let now = 0;
    const web = testWeb({ now: () => now });
    await web.get(`${origin}/a`);
    now = 25 * 60 * 60 * 1000;
    await web.get(`${origin}/a`);
    expect(count).toBe(2);
  });

  it('may ask for a longer pause, within bounds', async () => {
    const pauses: number[] = [];
    const never = 1e8;
    for (const wanted of ['2', '7200', '-5', 'soon']) {
      const { origin } = await serve({
        ...page,
        '/robots.txt': text(`User-agent: *\nCrawl-delay: ${wanted}`),
      });
      let now = 0;
      const sleep = async (milliseconds: number): Promise<void> => {
        if (milliseconds === never) return new Promise(() => undefined);
        pauses.push(milliseconds);
        now += milliseconds;
      };
      const limits = { connect: never, firstByte: never, whole: never, window: never };
      const web = testWeb({ now: () => now, sleep, delay: 1000, limits });
      await web.get(`${origin}/a`);
      await web.get(`${origin}/a`);
    }
    expect(pauses).toEqual([2000, 30_000, 1000, 1000]);
  });
});
