import { describe, expect, it } from 'vitest';
import { feed } from '../../../ingest/sources/feed.ts';
import { LARGEST_FEED } from '../../../ingest/sources/feeds/read-feed.ts';
import { kindOf } from '../../../ingest/sources/registry.ts';
import { checkSource, inputOf, itemsOf } from '../../contracts/source.ts';

const REPORT =
  'The foreign minister of Norway met her Swedish colleague in Oslo on 31 May. They spoke about the strait. '.repeat(
    8,
  );

const item = (name: string, text: string): string =>
  `<item><title>${name}</title><guid>urn:${name}</guid><pubDate>Fri, 31 May 2024 10:00:00 GMT</pubDate><content:encoded><![CDATA[<p>${text}</p>]]></content:encoded></item>`;
const rss = (items: string): string =>
  `<?xml version="1.0"?>\n<!-- made by hand -->\n<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>The Paper</title><language>en</language>${items}</channel></rss>`;

const JSON_FEED =
  '{"version": "https://jsonfeed.org/version/1.1", "title": "The Paper", "language": "en", "items": [\n' +
  JSON.stringify({ id: '1', title: 'Talks', content_text: REPORT, date_published: '2024-05-31T10:00:00Z' });

checkSource(feed, {
  read: [
    {
      what: 'articles that it carries whole',
      input: inputOf(
        'all.xml',
        rss(item('Talks', REPORT) + item('More talks', `${REPORT} They will meet again.`)),
      ),
      titles: ['Talks', 'More talks'],
    },
    {
      what: 'an address of each other article, that is asked for',
      input: inputOf('all.rss', rss('<item><title>T</title><link>https://p.example/a</link></item>'), {
        where: '',
      }),
      titles: [],
      problems: [/^https:\/\/p\.example\/a:1: no network is open/],
    },
    {
      what: 'told of where it breaks off',
      input: inputOf('all.xml', rss(item('Talks', REPORT) + item('More', REPORT)).slice(0, -60)),
      titles: ['Talks'],
      problems: [/^all\.xml:3: the feed breaks off$/],
    },
    {
      what: 'JSON that breaks off',
      input: inputOf('all.json', `${JSON_FEED}, {"id": "2", "title": "More"`),
      titles: ['Talks'],
      problems: [/^all\.json:2: the feed breaks off$/],
    },
    {
      what: 'told of where it is no feed inside',
      input: inputOf('all.xml', '<rss><head></head></rss>'),
      titles: [],
      problems: [/^all\.xml:1: it is no feed that can be read/],
    },
    {
      what: 'JSON',
      input: inputOf(
        'all.json',
        JSON.stringify({
          version: 'https://jsonfeed.org/version/1.1',
          title: 'The Paper',
          language: 'en',
          items: [{ id: '1', title: 'Talks', content_text: REPORT, date_published: '2024-05-31T10:00:00Z' }],
        }),
      ),
      titles: ['Talks'],
    },
  ],
  others: [
    inputOf('a.html', '<!doctype html><html><body>rss</body></html>'),
    inputOf('a.xml', '<note>rss</note>'),
    inputOf('a.rdf', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"></rdf:RDF>'),
    inputOf('a.json', '{"items":[]}'),
    inputOf('a.txt', 'The <rss> tag is old.'),
    inputOf('a.jsonl', '{"article":{}}'),
    // What a feed names is an article: a feed of feeds would lead on for ever.
    inputOf('a.xml', rss(''), { told: { title: 'T' } }),
  ],
});

describe('a feed', () => {
  it.each([
    ['rss', rss('')],
    ['atom', '<feed xmlns="http://www.w3.org/2005/Atom"></feed>'],
    ['atom with a prefix', '<?xml version="1.0"?><a:feed xmlns:a="http://www.w3.org/2005/Atom"></a:feed>'],
    [
      'rdf',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">',
    ],
    ['a sitemap', '<?xml version="1.0"?><?xml-stylesheet href="a.xsl"?><urlset>'],
    ['an index of sitemaps', '<!DOCTYPE sitemapindex SYSTEM "a.dtd"><sitemapindex>'],
    ['json', '{ "title": "T", "version": "https:\\/\\/jsonfeed.org\\/version\\/1" }'],
    ['utf-16', Buffer.from(`\uFEFF${rss('')}`, 'utf16le')],
  ])('is known by its first bytes: %s', (_what, content) => {
    expect(kindOf(inputOf('feed', content))).toBe(feed);
  });

  it('says what it tells of an article where the article does not', async () => {
    const [read] = await itemsOf(feed, inputOf('all.xml', rss(item('Talks', REPORT))));
    expect(read && 'article' in read && read.article).toMatchObject({
      title: 'Talks',
      published: '2024-05-31',
      publisher: 'The Paper',
      language: 'en',
    });
  });

  it('that never ends is read as far as it may be', async () => {
    const one = item('Talks', REPORT);
    const endless = { ...inputOf('all.xml', rss(one).replace(/<\/channel>.*$/, '')) };
    let sent = 0;
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield endless.head;
      for (;;) {
        sent += one.length;
        yield Buffer.from(item(`Talks ${sent}`, REPORT).repeat(100));
      }
    }
    const items = await itemsOf(feed, { ...endless, stream });
    const problems = items.flatMap((read) => ('problem' in read ? [read.problem.what] : []));
    expect(problems).toContain(`the feed goes on beyond ${LARGEST_FEED >> 20} MB`);
    expect(items.length).toBeGreaterThan(10);
  });
});
