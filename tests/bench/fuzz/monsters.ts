// Sources that somebody made to do harm, or a program without end: larger than what is mutated, and made as they stream.

import { gzipSync } from 'node:zlib';
import { zipBytes, type ZipEntry } from './made/zip-bytes.ts';
import { warcRecord } from './made/warc-bytes.ts';

/** A source that streams by. */
export interface Monster {
  readonly name: string;
  readonly what: string;
  stream(): AsyncIterable<Uint8Array>;
}

const MB = 2 ** 20;

async function* pieces(parts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

/** A beginning, then the same piece until so many megabytes are there. */
type Long = readonly [name: string, what: string, begin: string, piece: string, megabytes: number];

function long([name, what, begin, piece, megabytes]: Long): Monster {
  async function* stream(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(begin);
    const block = Buffer.from(piece.repeat(Math.ceil((64 * 1024) / piece.length)));
    for (let size = 0; size < megabytes * MB; size += block.length) yield block;
  }
  return { name, what, stream };
}

const made = (name: string, what: string, parts: () => readonly (string | Uint8Array)[]): Monster => ({
  name,
  what,
  stream: () => pieces(parts()),
});

function nestedZip(inner: readonly ZipEntry[], depth: number): Buffer {
  let bytes = zipBytes(inner);
  for (let at = 0; at < depth; at++) bytes = zipBytes([{ name: `${at}.zip`, content: bytes }]);
  return bytes;
}

const MAIL = 'From: a@example.org\nSubject: x\n';
const FROM = 'From a@example.org Fri May 31 12:00:00 2024\n';

// prettier-ignore
const LONG: readonly Long[] = [
  ['a.html', '100 MB of <div>', '<html><body>', '<div>', 100],
  ['a.html', '30 MB of <div>', '<html><body>', '<div>', 30],
  ['a.html', '30 MB of paragraphs', '<html><body>', '<p>The minister met her colleague in Oslo. ', 30],
  ['a.html', '30 MB of <', '<html><body>', '<', 30],
  ['a.html', 'an attribute of 30 MB', '<html><body><p title="', 'x', 30],
  ['a.html', 'a script of 30 MB', '<html><body><script>', 'var x = "</scr";', 30],
  ['a.html', '30 MB of entities', '<html><body>', '&amp;&notin;&#x41;', 30],
  ['a.txt', 'a word of 31 MB', 'published: 2024-05-31\n\n', 'x', 31],
  ['a.txt', '31 MB of header lines', '', 'title: x\n', 31],
  ['a.txt', '31 MB of accents', 'title: x\n\ne', '\u0301', 31],
  ['feed.xml', 'a feed that never ends', '<rss version="2.0"><channel>', '<item><title>x</title></item>', 200],
  ['feed.xml', 'elements without end', '<rss version="2.0"><channel>', '<x>', 50],
  ['sitemap.xml', 'a site map without end', '<urlset>', '<url><loc>ftp://x</loc></url>', 50],
  ['feed.json', 'lists without end', '{"version":"https://jsonfeed.org/version/1.1","items":', '[', 20],
  ['list.json', 'objects without end', '{"articles":[', '{"url":', 40],
  ['a.jsonl', 'a line without end', '{"text":"', 'x', 300],
  ['a.jsonl', 'lists in a line', '{"text":', '[', 30],
  ['a.csv', 'a quote that is never closed', 'title,text\nx,"', 'x,\n', 200],
  ['a.csv', 'ten million columns', 'title,text', ',x', 20],
  ['a.mbox', 'an e-mail without end', `${FROM}${MAIL}\n`, 'x\n', 200],
  ['a.eml', 'header lines without end', MAIL, 'x: y\n', 30],
  ['a.eml', 'parts in parts', MAIL, 'Content-Type: multipart/mixed; boundary=b\n\n--b\n', 20],
  ['a.warc', 'a header without end', 'WARC/1.0\r\n', 'x: y\r\n', 100],
  ['a.warc', 'a header line without end', 'WARC/1.0\r\nx: ', 'y', 100],
];

/** One of each. */
export const MONSTERS: readonly Monster[] = [
  ...LONG.map(long),
  made('a.warc', 'a record of a petabyte', () => ['WARC/1.0\r\nContent-Length: 999999999999999\r\n\r\nx']),
  made('a.warc', 'an answer that unpacks without end', () => [
    warcRecord('response', Buffer.concat([Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n\r\n'), gzipSync(Buffer.alloc(64 * MB, 0x20))]), { 'WARC-Target-URI': 'https://example.org/' }), // prettier-ignore
  ]),
  made('a.txt.gz', 'a gigabyte of nothing', () =>
    Array.from({ length: 16 }, () => gzipSync(Buffer.alloc(64 * MB))),
  ),
  made('a.tar.gz', 'a tar archive of nothing', () =>
    Array.from({ length: 8 }, () => gzipSync(Buffer.alloc(64 * MB))),
  ),
  made('a.zip', 'a zip in a zip, twenty deep', () => [nestedZip([{ name: 'a.txt', content: 'x' }], 20)]),
  made('a.zip', 'twenty entries of 30 MB of nothing', () => [
    zipBytes(Array.from({ length: 20 }, (_, at) => ({ name: `${at}.txt`, content: Buffer.alloc(30 * MB) }))),
  ]),
  made('a.zip', 'twenty thousand empty texts', () => [
    zipBytes(Array.from({ length: 20_000 }, (_, at) => ({ name: `${at}.txt`, content: '' }))),
  ]),
  made('a.zip', 'one that says it has ten million entries', () => [
    zipBytes([{ name: 'a.txt', content: 'x' }], 65_535),
  ]),
];
