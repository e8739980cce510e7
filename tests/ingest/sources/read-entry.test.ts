import { describe, expect, it } from 'vitest';
import type { SourceItem, SourceListing } from '../../../graph/model/index.ts';
import { listAddress } from '../../../ingest/sources/list-address.ts';
import { readEntry } from '../../../ingest/sources/read-entry.ts';
import { serve, testWeb, text } from '../web/local-server.ts';

const REPORT = 'The foreign minister of Norway met her Swedish colleague in Oslo. '.repeat(20);
const WHOLE = `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
  <channel><title>The Paper</title><item><title>Whole</title><content:encoded>&lt;p&gt;${REPORT}&lt;/p&gt;</content:encoded></item>
  </channel></rss>`;
const PAGE = `<title>News</title><article><h1>News</h1><p>${REPORT}</p></article>`;

const entriesAt = async (
  address: string,
): Promise<Extract<SourceListing, { outcome: 'read' }>['entries']> => {
  const listing = await listAddress(address, {}, testWeb());
  if (listing.outcome !== 'read') throw new Error(JSON.stringify(listing));
  return listing.entries;
};
const read = async (entry: Parameters<typeof readEntry>[0]): Promise<SourceItem[]> => {
  const items: SourceItem[] = [];
  for await (const item of readEntry(entry, {}, testWeb())) items.push(item);
  return items;
};

describe('an entry of a feed', () => {
  it('that carries its text has a key of its own, the same each time, and is read without asking', async () => {
    const { origin, asked } = await serve({
      '/feed': text(WHOLE, { 'content-type': 'application/rss+xml' }),
    });
    const [first, second] = [await entriesAt(`${origin}/feed`), await entriesAt(`${origin}/feed`)];
    expect(second).toEqual(first);
    expect(await read(first[0]!)).toMatchObject([{ article: { title: 'Whole' } }]);
    expect(asked).toEqual(['/feed', '/feed']);
  });

  it('that has an address is read from there', async () => {
    const { origin } = await serve({ '/page': text(PAGE, { 'content-type': 'text/html' }) });
    expect(await read({ key: `${origin}/page` })).toMatchObject([{ article: { title: 'News' } }]);
  });

  it('that is gone is a problem for good, one whose server is busy is not', async () => {
    const { origin } = await serve({ '/busy': (_, response) => void response.writeHead(503).end() });
    const [gone] = await read({ key: `${origin}/gone` });
    const [busy] = await read({ key: `${origin}/busy` });
    expect([gone, busy]).toMatchObject([{ problem: {} }, { problem: { again: true } }]);
    expect((gone as { problem: object }).problem).not.toHaveProperty('again');
  });
});
