import { describe, expect, it } from 'vitest';
import type { SourceListing, Validators } from '../../../graph/model/index.ts';
import { listAddress } from '../../../ingest/sources/list-address.ts';
import { serve, testWeb, text } from '../web/local-server.ts';

const entry = (link: string, updated: string): string =>
  `<entry><title>Of ${link}</title><link href="${link}"/><id>${link}</id><published>2024-05-31T10:00:00Z</published><updated>${updated}</updated></entry>`;
const atom = (...entries: readonly string[]): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>The Paper</title>${entries.join('')}</feed>`;
const list = (address: string, seen: Validators = {}): Promise<SourceListing> =>
  listAddress(address, seen, testWeb());

async function listed(address: string): Promise<Extract<SourceListing, { outcome: 'read' }>> {
  const listing = await list(address);
  if (listing.outcome !== 'read') throw new Error(`it was not read: ${JSON.stringify(listing)}`);
  return listing;
}

describe('a feed at an address', () => {
  it('shows its articles, with what it tells of each, and asks for none of them', async () => {
    const { origin, asked } = await serve({
      '/feed': text(atom(entry('/a', '2024-05-31T10:00:00Z'), entry('/b', '2024-05-31T10:00:00Z')), {
        etag: '"1"',
      }),
    });
    const { taken, entries, validators, problems } = await listed(`${origin}/feed`);
    expect(taken.one).toBe('feed');
    expect(entries.map(({ key, told }) => [key, told?.title])).toEqual([
      [`${origin}/a`, 'Of /a'],
      [`${origin}/b`, 'Of /b'],
    ]);
    expect(validators).toEqual({ etag: '"1"' });
    expect(problems).toEqual([]);
    expect(asked).toEqual(['/feed']);
  });

  it('is the same where the server says so', async () => {
    const { origin } = await serve({
      '/feed': (request, response) =>
        void response
          .writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200, { etag: '"1"' })
          .end(atom()),
    });
    expect((await listed(`${origin}/feed`)).validators).toEqual({ etag: '"1"' });
    expect(await list(`${origin}/feed`, { etag: '"1"' })).toEqual({ outcome: 'unchanged' });
  });

  it('shows an article in another version once it says that it changed', async () => {
    let now = '2024-05-31T10:00:00Z';
    const { origin } = await serve({
      '/feed': (_request, response) =>
        void response.end(atom(entry('/a', '2024-05-31T10:00:00Z'), entry('/b', now))),
    });
    const versions = async () => (await listed(`${origin}/feed`)).entries.map(({ version }) => version);
    const [a, b] = await versions();
    expect(await versions()).toEqual([a, b]);
    now = '2024-05-31T12:00:00Z';
    const later = await versions();
    expect(later[0]).toBe(a);
    expect(later[1]).not.toBe(b);
  });

  it('is told of where it is broken, with what stands before', async () => {
    const { origin } = await serve({ '/feed': text(atom(entry('/a', '2024-05-31')).slice(0, -3)) });
    const { entries, problems } = await listed(`${origin}/feed`);
    expect(entries).toHaveLength(1);
    expect(problems.map(({ what }) => what)).toEqual(['the feed breaks off']);
  });
});

describe('what is no feed', () => {
  it('is one article, in another version where it changed', async () => {
    let body = 'The ministers met in Oslo.';
    const { origin } = await serve({
      '/a': (_request, response) => void response.writeHead(200, { 'content-type': 'text/plain' }).end(body),
    });
    const { taken, entries } = await listed(`${origin}/a`);
    expect([taken.one, entries.map(({ key }) => key)]).toEqual(['text', [`${origin}/a`]]);
    body = 'The ministers met in Bergen.';
    expect((await listed(`${origin}/a`)).entries[0]?.version).not.toBe(entries[0]?.version);
  });

  it.each([
    ['/picture', 'nothing here reads what lies there (image/png)', undefined],
    ['/none', 'there is nothing at this address (404)', undefined],
    ['/fault', 'has a fault of its own (500)', true],
  ])('and can not be read is told: %s', async (path, what, again) => {
    const { origin } = await serve({
      '/picture': text('x', { 'content-type': 'image/png' }),
      '/fault': (_request, response) => void response.writeHead(500).end(),
    });
    const listing = await list(`${origin}${path}`);
    if (listing.outcome !== 'failed') throw new Error('it was read');
    expect(listing.problem.what).toContain(what);
    expect(listing.problem.again).toBe(again);
  });
});
