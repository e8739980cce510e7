import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SourceItem } from '../../../graph/model/index.ts';
import { countSources, readSources } from '../../../ingest/index.ts';
import { sendOn, serve, testWeb, text, type TestWeb } from '../web/local-server.ts';

const TEXT =
  'The foreign minister of Norway met her Swedish colleague in Oslo on Friday. They spoke about the strait.';
const report = (title: string): string => `published: 2024-05-31\ntitle: ${title}\n\n${TEXT}\n`;
const page = (title: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article><h1>${title}</h1>${`<p>${TEXT}</p>`.repeat(4)}</article></body></html>`;
const html = { 'content-type': 'text/html; charset=utf-8' };
const rss = (...links: readonly string[]): string =>
  `<rss version="2.0"><channel><title>The Paper</title><language>en</language>${links
    .map(
      (link) =>
        `<item><title>Of ${link}</title><link>${link}</link><pubDate>Fri, 31 May 2024 10:00:00 GMT</pubDate></item>`,
    )
    .join('')}</channel></rss>`;

async function* nothing(): AsyncGenerator<Uint8Array> {}

async function read(paths: readonly string[], settings: TestWeb = {}): Promise<SourceItem[]> {
  const items: SourceItem[] = [];
  for await (const item of readSources(paths, nothing(), { options: {}, web: testWeb(settings) }))
    items.push(item);
  return items;
}

const titles = (items: readonly SourceItem[]): string[] =>
  items.flatMap((item) => ('article' in item ? [item.article.title] : [])).sort();
const problems = (items: readonly SourceItem[]): string[] =>
  items.flatMap((item) => ('problem' in item ? [`${item.problem.where}: ${item.problem.what}`] : [])).sort();

describe('an address', () => {
  it('is read by what lies there', async () => {
    const { origin } = await serve({
      '/a': text(report('A text')),
      '/b': text(page('A page'), html),
      '/c.jsonl': text(
        JSON.stringify({
          article: { id: 'a', published: null, language: 'en', title: 'Elsewhere', text: 'Elsewhere' },
          mentions: [],
          entities: [],
          events: [],
          edges: [],
          issues: [],
        }),
        { 'content-type': 'application/octet-stream' },
      ),
      '/d.txt.gz': (_request, response) =>
        void response
          .writeHead(200, { 'content-type': 'application/gzip' })
          .end(gzipSync(report('A packed text'))),
    });
    const items = await read(['/a', '/b', '/c.jsonl', '/d.txt.gz'].map((path) => `${origin}${path}`));
    expect(problems(items)).toEqual([]);
    expect(titles(items)).toEqual(['A packed text', 'A page', 'A text']);
    expect(items.map(({ taken }) => taken?.one).sort()).toEqual([
      'file of extractions',
      'saved page',
      'text',
      'text',
    ]);
    expect(items.flatMap((item) => ('article' in item ? [item.article.url] : []))).toContain(`${origin}/a`);
  });

  it('is known by where it lay in the end', async () => {
    const { origin } = await serve({ '/old': sendOn('/news/new.txt'), '/news/new.txt': text(report('T')) });
    const [item] = await read([`${origin}/old`]);
    expect(item && 'article' in item && item.article).toMatchObject({
      id: 'new',
      url: `${origin}/news/new.txt`,
    });
  });

  it('can not be counted beforehand', async () => {
    expect(await countSources(['https://paper.example/'])).toBeUndefined();
  });

  it.each([
    ['has nothing', '/none', {}, 'there is nothing at this address (404)', undefined],
    ['is forbidden', '/private', {}, 'forbids it', undefined],
    ['is ours', '/a', { allowPrivate: false }, 'port', undefined],
    ['is no article', '/picture', {}, 'nothing here reads what lies there (image/png)', undefined],
    ['never ends', '/endless', { limits: { mostBytes: 100_000 } }, 'more than are read', undefined],
    ['is too slow', '/slow', { limits: { firstByte: 30 } }, 'did not answer', true],
  ] as const)(
    'that %s is a problem of one line, and the next is read',
    async (_what, path, settings, what, again) => {
      const { origin } = await serve({
        '/robots.txt': text('User-agent: *\nDisallow: /private'),
        '/a': text(report('A text')),
        '/private': text(report('B')),
        '/picture': (_request, response) =>
          void response
            .writeHead(200, { 'content-type': 'image/png' })
            .end(Buffer.from([0x89, 0x50, 0x4e, 0x47])),
        '/endless': (request, response) => {
          response.writeHead(200, { 'content-type': 'text/plain' });
          const more = (): void => void (request.destroyed || response.write('news '.repeat(1000), more));
          more();
        },
        '/slow': () => undefined,
      });
      const items = await read([`${origin}${path}`], settings);
      expect(items).toHaveLength(1);
      const [item] = items;
      if (!item || !('problem' in item)) throw new Error('no problem was told');
      expect(item.problem.where).toBe(`${origin}${path}:1`);
      expect(item.problem.what).toContain(what);
      expect(item.problem.todo).not.toBe('');
      expect(item.problem.again).toBe(again);
    },
  );
});

describe('a feed at an address', () => {
  it('gives each article of it, with what it tells', async () => {
    const { origin, asked } = await serve({
      '/feed': text(rss('/a', '/b', '/none', '/a#again'), { 'content-type': 'application/rss+xml' }),
      '/a': text(page('A'), html),
      '/b': text(page('B'), html),
    });
    const items = await read([`${origin}/feed`]);
    expect(titles(items)).toEqual(['A', 'B']);
    expect(problems(items)).toEqual([`${origin}/none:1: there is nothing at this address (404)`]);
    expect(asked.sort()).toEqual(['/a', '/b', '/feed', '/none']);
    const articles = items.flatMap((item) => ('article' in item ? [item.article] : []));
    expect(articles.map(({ published, publisher, language }) => [published, publisher, language])).toEqual([
      ['2024-05-31', 'The Paper', 'en'],
      ['2024-05-31', 'The Paper', 'en'],
    ]);
  });

  it('is asked for nothing where it carries the texts', async () => {
    const whole = `<p>${TEXT.repeat(8)}</p>`;
    const { origin, asked } = await serve({
      '/feed': text(
        `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>P</title><entry><title>A</title><link href="/a"/><published>2024-05-31T10:00:00Z</published><content type="html"><![CDATA[${whole}]]></content></entry></feed>`,
      ),
    });
    const items = await read([`${origin}/feed`]);
    expect([titles(items), problems(items), asked]).toEqual([['A'], [], ['/feed']]);
    const [item] = items;
    expect(item && 'article' in item && item.article.url).toBe(`${origin}/a`);
  });

  it('that names itself or another feed does not lead on', async () => {
    const { origin, asked } = await serve({
      '/feed': text(rss('/feed', '/other'), { 'content-type': 'text/xml' }),
      '/other': text(rss('/a'), { 'content-type': 'text/xml' }),
    });
    const items = await read([`${origin}/feed`]);
    expect(titles(items)).toEqual([]);
    expect(problems(items)).toHaveLength(2);
    expect(asked.sort()).toEqual(['/feed', '/feed', '/other']);
  });

  it('can not have this machine asked', async () => {
    const inside = await serve({ '/secret': text(report('Secret')) });
    const { origin } = await serve({ '/feed': text('') });
    const ask = { allowPrivate: false, resolve: () => Promise.resolve(['127.0.0.1']) };
    const items = await read([`${origin}/feed`, `${inside.origin}/secret`, 'http://name.example/'], ask);
    expect(titles(items)).toEqual([]);
    expect(problems(items)).toHaveLength(3);
    expect(inside.asked).toEqual([]);
  });
});

describe('an index of sitemaps', () => {
  const list = (...names: readonly string[]): string =>
    `<sitemapindex>${names.map((name) => `<sitemap><loc>${name}</loc></sitemap>`).join('')}</sitemapindex>`;
  const urls = (...names: readonly string[]): string =>
    `<urlset>${names.map((name) => `<url><loc>${name}</loc></url>`).join('')}</urlset>`;

  it('may name packed ones, and is told of those that are broken', async () => {
    const packed = gzipSync(urls('/a'));
    const { origin } = await serve({
      '/index': text(list('/1.xml.gz', '/2.xml.gz', '/3.xml.gz')),
      '/1.xml.gz': (_request, response) => void response.end(packed),
      '/2.xml.gz': (_request, response) => void response.end(packed.subarray(0, 20)),
      '/3.xml.gz': (_request, response) => void response.end(gzipSync(Buffer.alloc(30_000_000))),
      '/a': text(report('A')),
    });
    const items = await read([`${origin}/index`]);
    expect(titles(items)).toEqual(['A']);
    expect(problems(items)).toEqual(
      ['/2.xml.gz', '/3.xml.gz'].map(
        (path) => `${origin}${path}:1: what is packed there can not be unpacked`,
      ),
    );
  });

  it('gives the articles of each, once, and no list within a list', async () => {
    const { origin, asked } = await serve({
      '/index': text(list('/1', '/2', '/index', '/none')),
      '/1': text(urls('/a', '/b')),
      '/2': text(urls('/b', '/a')),
      '/a': text(report('A')),
      '/b': text(report('B')),
    });
    const items = await read([`${origin}/index`]);
    expect(titles(items)).toEqual(['A', 'B']);
    expect(problems(items).map((line) => line.replaceAll(origin, ''))).toEqual([
      ...['/1', '/2', '/index', '/none'].map((name) => `/index:1: it names a list within a list, "${name}"`),
      '/none:1: there is nothing at this address (404)',
    ]);
    expect(asked.filter((path) => path === '/a' || path === '/b')).toHaveLength(2);
  });
});

describe('many addresses', () => {
  it('of several hosts are asked at once, of one host one after the other', async () => {
    let most = 0;
    let going = 0;
    const slow = () =>
      serve(
        Object.fromEntries(
          ['/a', '/b'].map((path) => [
            path,
            (_request, response) => {
              most = Math.max(most, ++going);
              setTimeout(() => {
                going--;
                response.writeHead(200, { 'content-type': 'text/plain' }).end(report(path));
              }, 50);
            },
          ]),
        ),
      );
    const one = await slow();
    await read([`${one.origin}/a`, `${one.origin}/b`]);
    expect(most).toBe(1);
    const hosts = await Promise.all([slow(), slow(), slow()]);
    const items = await read(hosts.map(({ origin }) => `${origin}/a`));
    expect(items).toHaveLength(3);
    expect(most).toBeGreaterThan(1);
  });

  it('of a host that answers slowly do not hold up those of another', async () => {
    const paths = Array.from({ length: 30 }, (_, at) => `/${at}`);
    const slow = await serve(Object.fromEntries(paths.map((path) => [path, () => undefined])));
    const quick = await serve({ '/a': text(report('A')) });
    const leads = [...paths.map((path) => `${slow.origin}${path}`), `${quick.origin}/a`];
    const stop = new AbortController();
    const web = testWeb({ signal: stop.signal });
    const reading = readSources(leads, nothing(), { options: {}, web });
    const { value } = await reading.next();
    expect(value && 'article' in value && value.article.title).toBe('A');
    expect(slow.asked).toEqual(['/0']);
    stop.abort();
    await expect(reading.next()).rejects.toThrow(/aborted/i);
  });

  it('are asked for no faster than they are read', async () => {
    const paths = Array.from({ length: 60 }, (_, at) => `/${at}`);
    const { origin, asked } = await serve(
      Object.fromEntries(paths.map((path) => [path, text(report(path))])),
    );
    const reading = readSources(
      paths.map((path) => `${origin}${path}`),
      nothing(),
      { options: {}, web: testWeb() },
    );
    await reading.next();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked.length).toBeLessThan(20);
    await reading.return(undefined);
  });

  it('stand among paths', async () => {
    const { origin } = await serve({ '/a': text(report('A')) });
    const items = await read(['/nowhere.txt', `${origin}/a`, '/nowhere-else.txt']);
    expect(items.map((item) => ('article' in item ? item.article.title : 'problem'))).toEqual([
      'problem',
      'A',
      'problem',
    ]);
  });
});
