import { describe, expect, it } from 'vitest';
import { entriesOf, MOST_ENTRIES, type FeedAbout } from '../../../../ingest/sources/feeds/entries-of.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (text: string, about?: FeedAbout) => entriesOf(bytes(text), about);

const SENTENCE =
  'The foreign ministers of Norway and Sweden met in Oslo on Friday and spoke about the strait. ';
const WHOLE = `<p>${SENTENCE.repeat(8)}</p>`;

const rss = (items: string, channel = '<title>The Paper</title>'): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>${channel}${items}</channel></rss>`;
const atom = (entries: string, rest = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${rest}><title>Das Blatt</title>${entries}</feed>`;
const json = (items: readonly object[], rest: object = {}): string =>
  JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'El Diario', items, ...rest });
const sitemap = (urls: string): string =>
  `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">${urls}</urlset>`;

describe('a feed', () => {
  it('in RSS gives address, title, day, publisher and language of each article', async () => {
    const item =
      '<item><title>Norway &amp;amp; Sweden&#8217;s talks</title><link> https://p.example/a#top </link><pubDate>Fri, 31 May 2024 23:30:00 -0400</pubDate></item>';
    const { entries, faults } = await read(rss(item, '<title>The Paper</title><language>en-GB</language>'));
    expect(faults).toEqual([]);
    expect(entries).toEqual([
      {
        address: 'https://p.example/a',
        told: {
          title: 'Norway & Sweden’s talks',
          publisher: 'The Paper',
          published: '2024-05-31',
          language: 'en',
        },
      },
    ]);
  });

  it('in Atom counts relative addresses from the base within it, and takes the link to the article', async () => {
    const entry =
      '<entry xml:lang="fr"><title type="html">&lt;b&gt;Pourparlers&lt;/b&gt; à Oslo</title><link rel="replies" href="c"/><link href="a/b"/><id>urn:1</id><published>2024-05-30T23:00:00Z</published><updated>2024-06-02T10:00:00Z</updated></entry>';
    const { entries } = await read(atom(entry, 'xml:lang="de" xml:base="/news/"'), {
      url: 'https://p.example/feeds/all.xml',
    });
    expect(entries).toEqual([
      {
        address: 'https://p.example/news/a/b',
        changed: '2024-06-02T10:00:00Z',
        told: {
          title: 'Pourparlers à Oslo',
          publisher: 'Das Blatt',
          published: '2024-05-30',
          language: 'fr',
        },
      },
    ]);
  });

  it('in RDF gives days of Dublin Core', async () => {
    const { entries } = await read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://p.example/"><title>新聞</title><link>https://p.example/</link><dc:language>ja</dc:language></channel><item rdf:about="https://p.example/1"><title>会談</title><link>https://p.example/1</link><dc:date>2024-05-31T09:00+09:00</dc:date></item></rdf:RDF>`,
    );
    expect(entries).toEqual([
      {
        address: 'https://p.example/1',
        told: { title: '会談', publisher: '新聞', published: '2024-05-31', language: 'ja' },
      },
    ]);
  });

  it('in JSON is read, too', async () => {
    const { entries } = await read(
      json([{ id: '1', url: '/1', title: 'Cumbre', date_published: '2024-05-31T22:00:00-05:00' }], {
        language: 'es-MX',
        home_page_url: 'https://p.example/',
      }),
    );
    expect(entries).toEqual([
      {
        address: 'https://p.example/1',
        told: { title: 'Cumbre', publisher: 'El Diario', published: '2024-05-31', language: 'es' },
      },
    ]);
  });

  it('that is a news sitemap gives what it says of each page', async () => {
    const { entries } = await read(
      sitemap(
        '<url><loc>https://p.example/a?x=1&amp;y=2</loc><lastmod>2024-06-03</lastmod><news:news><news:publication><news:name>The Paper</news:name><news:language>en</news:language></news:publication><news:publication_date>2024-05-31T10:00:00Z</news:publication_date><news:title><![CDATA[Talks & more]]></news:title></news:news></url><url><loc>https://p.example/b</loc><lastmod>2024-06-03</lastmod></url>',
      ),
    );
    expect(entries).toEqual([
      {
        address: 'https://p.example/a?x=1&y=2',
        changed: '2024-06-03',
        told: { title: 'Talks & more', publisher: 'The Paper', published: '2024-05-31', language: 'en' },
      },
      { address: 'https://p.example/b', changed: '2024-06-03', told: {} },
    ]);
  });

  it('that is an index of sitemaps gives lists, not articles', async () => {
    const { entries } = await read(
      '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://p.example/1.xml</loc></sitemap></sitemapindex>',
    );
    expect(entries).toEqual([{ address: 'https://p.example/1.xml', told: {}, list: true }]);
  });

  it('is read in its own encoding', async () => {
    const text =
      '<?xml version="1.0" encoding="windows-1251"?><rss version="2.0"><channel><title>T</title><item><title>';
    const cyrillic = new Uint8Array([0xcc, 0xe8, 0xf0]);
    const rest = '</title><link>https://p.example/1</link></item></channel></rss>';
    const all = Buffer.concat([bytes(text), cyrillic, bytes(rest)]);
    const title = async (given: Uint8Array, about: FeedAbout = {}) =>
      (await entriesOf(given, about)).entries[0]?.told.title;
    expect(await title(all)).toBe('Мир');
    expect(await title(all, { charset: 'no-such-thing' })).toBe('Мир');
    expect(await title(all, { charset: 'utf-8' })).toBe('Мир');
    expect(
      await title(
        Buffer.from(
          `\uFEFF${rss('<item><title>Мир</title><link>https://p.example/1</link></item>')}`,
          'utf16le',
        ),
      ),
    ).toBe('Мир');
  });
});

describe('the text of an article in a feed', () => {
  const content = async (item: string): Promise<string | undefined> =>
    (await read(rss(item))).entries[0]?.content?.text;
  const LINK = '<link>https://p.example/a</link>';

  it('is taken where it is whole', async () => {
    expect(await content(`<item>${LINK}<content:encoded><![CDATA[${WHOLE}]]></content:encoded></item>`)).toBe(
      WHOLE,
    );
    const { entries } = await read(
      atom(
        `<entry><link href="https://p.example/a"/><content type="xhtml"><div>${WHOLE}</div></content></entry>`,
      ),
    );
    expect(entries[0]?.content).toEqual({ type: 'text/html', text: WHOLE });
    const plain = SENTENCE.repeat(8).trim();
    const [item] = (await read(json([{ id: '1', url: 'https://p.example/a', content_text: plain }]))).entries;
    expect(item?.content).toEqual({ type: 'text/plain', text: plain });
  });

  it.each([
    ['is short', '<p>The ministers met in Oslo.</p>', ''],
    ['breaks off', WHOLE.replace('</p>', '…</p>'), ''],
    [
      'leads on',
      WHOLE.replace('</p>', '[&hellip;] <a href="https://p.example/a">Continue reading</a></p>'),
      '',
    ],
    ['is the summary again', WHOLE, WHOLE],
  ])('is not taken where it %s: the page is', async (_what, html, summary) => {
    const item = `<item>${LINK}<description><![CDATA[${summary}]]></description><content:encoded><![CDATA[${html}]]></content:encoded></item>`;
    expect(await content(item)).toBeUndefined();
  });

  it('is not taken from a summary, unless there is no other way', async () => {
    expect(
      await content(`<item>${LINK}<description><![CDATA[${WHOLE}]]></description></item>`),
    ).toBeUndefined();
    expect(await content(`<item><description>They met in Oslo.</description></item>`)).toBe(
      'They met in Oslo.',
    );
  });
});

describe('what is no article', () => {
  it.each([
    ['a link to a script', '<link>javascript:alert(1)</link>'],
    ['a link to a file', '<link>file:///etc/passwd</link>'],
    ['a link to mail', '<link>mailto:a@p.example</link>'],
    ['a relative link from nowhere', '<link>/a</link>'],
    [
      'a name that is no address',
      '<guid>https://p.example/a</guid>'.replace('<guid>', '<guid isPermaLink="false">'),
    ],
    ['nothing', '<pubDate>Fri, 31 May 2024 22:30:00 GMT</pubDate>'],
  ])('%s is left out and told', async (_what, item) => {
    const { entries, faults } = await read(
      rss(`<item>${item}</item><item><link>https://p.example/b</link></item>`),
    );
    expect(entries.map(({ address }) => address)).toEqual(['https://p.example/b']);
    expect(faults.map(({ what }) => what)).toEqual(['1 of its entries has neither an address nor a text']);
  });

  it('the same article again', async () => {
    const item = (link: string): string => `<item><link>${link}</link><title>${link}</title></item>`;
    const { entries } = await read(
      rss(['https://p.example/a', 'https://p.example/b', 'https://P.example/a#again'].map(item).join('')),
    );
    expect(entries.map(({ told }) => told.title)).toEqual(['https://p.example/a', 'https://p.example/b']);
  });

  it.each([
    ['May 2024', '2024-05'],
    ['a day that does not exist', 'Fri, 31 Feb 2024 10:00:00 GMT'],
    ['words', 'yesterday'],
  ])('a day from %s', async (_what, date) => {
    const { entries } = await read(
      rss(`<item><link>https://p.example/a</link><pubDate>${date}</pubDate></item>`),
    );
    expect(entries[0]?.told).not.toHaveProperty('published');
  });
});

describe('a broken feed', () => {
  const item = (number: number): string =>
    `<item><link>https://p.example/${number}</link><title>T</title></item>`;

  it('gives what stands before it breaks off, and says so', async () => {
    const { entries, faults } = await read(rss(item(1) + item(2) + item(3)).slice(0, -50));
    expect(entries.map(({ address }) => address)).toEqual(['https://p.example/1', 'https://p.example/2']);
    expect(faults.map(({ what }) => what)).toEqual(['the feed breaks off']);
  });

  it('that never ends is cut', async () => {
    const many = Array.from({ length: MOST_ENTRIES + 50 }, (_, number) => item(number)).join('');
    for (const text of [rss(many), `${rss(many).slice(0, -20)}`]) {
      const { entries, faults } = await read(text);
      expect(entries).toHaveLength(MOST_ENTRIES);
      expect(faults.at(-1)?.what).toBe(`the feed lists more than ${MOST_ENTRIES} articles`);
    }
  });

  it.each(['<a>', '<url>', '<url/>', '<url><a>', '<loc>', '</url>'])(
    'is not grown into a tree: a sitemap of %s',
    async (tag) => {
      const { entries } = await read(`<urlset>${tag.repeat(1_000_000)}`);
      expect(entries).toEqual([]);
    },
  );

  it('does not grow by its entities', async () => {
    const bomb = `<!DOCTYPE rss [<!ENTITY a "${'a'.repeat(1000)}"><!ENTITY b "${'&a;'.repeat(1000)}"><!ENTITY c "${'&b;'.repeat(1000)}">]>`;
    const { entries } = await read(
      bomb + rss('<item><title>&c;</title><link>https://p.example/1</link></item>'),
    );
    expect(entries.map(({ told }) => told.title?.length ?? 0).every((length) => length < 100)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!doctype html><html><head><title>News</title></head><body><p>rss</p></body></html>'],
    ['other JSON', '{"items":[{"url":"https://p.example/1"}]}'],
    ['a message', '<error>not found</error>'],
    ['tags without an end', `${'<a>'.repeat(100_000)}`],
  ])('is none at all: %s', async (_what, text) => {
    const { entries, faults } = await read(text);
    expect(entries).toEqual([]);
    expect(faults.map(({ what }) => what)).toEqual([
      expect.stringMatching(/^it is no feed that can be read: /),
    ]);
  });

  it('without an article is a feed nonetheless', async () => {
    expect(await read(rss(''))).toEqual({ entries: [], faults: [] });
    expect(await read(sitemap(''))).toEqual({ entries: [], faults: [] });
  });
});
