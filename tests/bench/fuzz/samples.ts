// Sources in order, one or more of each kind: what is then broken at random.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { tarBytes } from './made/tar-bytes.ts';
import { httpBytes, warcRecord } from './made/warc-bytes.ts';
import { zipBytes } from './made/zip-bytes.ts';
import type { Sample } from './sample.ts';

const MET =
  'The foreign minister of Norway met her Swedish colleague in Oslo on 31 May 2024, and they spoke of fish.';
const TEXT = `published: 2024-05-31\ntitle: News\n\n${MET}\n`;
const URL = 'https://example.org/news/1';

/** Pages from `tests/gold/pages` under `root`, and of every other kind one of our own. */
export async function fuzzSamples(root: string): Promise<readonly Sample[]> {
  const folder = join(root, 'tests/gold/pages');
  const pages = readdirSync(folder)
    .sort()
    .map((name) => ({ name: `${name}.html`, bytes: readFileSync(join(folder, name, 'page.html')) }));
  const two = pages.slice(0, 2).map(({ name, bytes }) => ({ name, content: bytes }));
  const warc = warcOf(pages[0]!.bytes);
  const tar = await tarBytes([
    ['a.txt', TEXT],
    ['b/c.html', two[0]!.content],
    ['d.jsonl', jsonLines(3)],
  ]);
  const zip = zipBytes([...two, { name: 'a.txt', content: TEXT }, { name: 'feed.xml', content: RSS }]);
  const others: readonly (readonly [string, string | Uint8Array])[] = [
    ['a.txt', TEXT],
    ['rss.xml', RSS],
    ['atom.xml', ATOM],
    ['sitemap.xml', SITEMAP],
    ['feed.json', JSON_FEED],
    ['a.warc', warc],
    ['a.warc.gz', gzipSync(warc)],
    ['a.tar', tar],
    ['a.tar.gz', gzipSync(tar)],
    ['a.zip', zip],
    [
      'deep.zip',
      zipBytes([
        { name: 'a.zip', content: zip },
        { name: 'a.tgz', content: gzipSync(tar) },
      ]),
    ],
    ['a.mbox', `${mail('One')}${mail('Two')}${mail('Three')}`],
    ['a.eml', mail('One').slice(mail('One').indexOf('\n') + 1)],
    ['a.jsonl', jsonLines(5)],
    ['extractions.jsonl', extraction()],
    [
      'a.csv',
      `title,text,date,url\n"One, and two","${MET}\n${MET}",2024-05-31,${URL}\nTwo,<p>${MET}</p>,03/04/2024,\n`,
    ],
    ['a.tsv', `title\ttext\tlang\nOne\t${MET}\tEnglish\n`],
    ['a.gkg.csv', `${gkgRecord(1)}\n${gkgRecord(2)}\n`],
    ['list.json', JSON.stringify({ articles: [{ url: URL, title: 'One', seendate: '20240531T120000Z' }] })],
  ];
  return [...pages, ...others.map(([name, content]) => ({ name, bytes: Buffer.from(content) }))];
}

function warcOf(page: Uint8Array): Buffer {
  const html = { 'Content-Type': 'text/html; charset=utf-8' };
  const records: readonly (readonly [string, Uint8Array])[] = [
    ['response', httpBytes(html, page)],
    ['response', httpBytes({ ...html, 'Content-Encoding': 'gzip' }, gzipSync(page))],
    ['response', httpBytes({ ...html, 'Transfer-Encoding': 'chunked' }, chunked(page))],
    ['resource', Buffer.from(TEXT)],
  ];
  const info = warcRecord('warcinfo', 'software: ours\r\n');
  const fields = { 'WARC-Target-URI': URL, 'Content-Type': 'text/plain' };
  return Buffer.concat([info, ...records.map(([type, block]) => warcRecord(type, block, fields))]);
}

function chunked(body: Uint8Array): Buffer {
  return Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')]);
}

function mail(subject: string): string {
  const head = `From a@example.org Fri May 31 12:00:00 2024\nFrom: News <a@example.org>\nSubject: ${subject}\nDate: Fri, 31 May 2024 12:00:00 +0200\n`;
  const type = 'Content-Type: multipart/alternative; boundary=b\n';
  return `${head}${type}\n--b\nContent-Type: text/plain\n\n${MET}\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`<p>${MET}</p>`).toString('base64')}\n--b--\n\n`;
}

function jsonLines(count: number): string {
  const lines = Array.from({ length: count }, (_, at) => ({
    headline: `No. ${at}`,
    body: MET,
    date: '2024-05-31',
  }));
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}

function extraction(): string {
  const article = { id: 'a', published: '2024-05-31', language: 'en', title: 'T', text: 'T' };
  return `${JSON.stringify({ article, mentions: [], entities: [], events: [], edges: [], issues: [] })}\n`;
}

function gkgRecord(number: number): string {
  const columns = [`20240531120000-${number}`, '20240531120000', '1', 'example.org', `${URL}?${number}`];
  return [...columns, ...Array.from({ length: 22 }, () => '')].join('\t');
}

const ITEM = `<item><title>One</title><link>${URL}</link><pubDate>Fri, 31 May 2024 12:00:00 GMT</pubDate></item>`;
const RSS = `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title><link>https://example.org</link>${ITEM.repeat(3)}</channel></rss>`;
const ATOM = `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><entry><title>One</title><link href="${URL}"/><updated>2024-05-31T12:00:00Z</updated><content type="html">&lt;p&gt;${MET.repeat(8)}&lt;/p&gt;</content></entry></feed>`;
const SITEMAP = `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>${URL}</loc><lastmod>2024-05-31</lastmod></url></urlset>`;
const JSON_FEED = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'News',
  items: [
    { id: '1', url: URL, title: 'One', content_text: MET.repeat(8), date_published: '2024-05-31T12:00:00Z' },
  ],
});
