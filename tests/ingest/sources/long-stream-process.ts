// A process that reads a stream of some hundred megabytes, made as it is read, and prints what it kept: KIND MEGABYTES.

import { gzipSync } from 'node:zlib';
import { streamInput } from '../../../ingest/sources/inputs.ts';
import { readInput } from '../../../ingest/sources/read-sources.ts';
import { NO_WEB } from '../../../ingest/web/no-web.ts';
import { tarBytes } from '../../bench/fuzz/made/tar-bytes.ts';
import { httpBytes, warcRecord } from '../../bench/fuzz/made/warc-bytes.ts';
import { seededRandom } from '../../bench/random.ts';

const MB = 2 ** 20;
const random = seededRandom(1);
/** What packs badly, as pictures do. */
const picture = Buffer.from(Array.from({ length: MB }, () => random() * 256));
const REPORT =
  'language: en\npublished: 2024-05-31\ntitle: News\n\nThe minister met her colleague in Oslo.\n';
const filler = 'The ministers met in Oslo and spoke of fish. '.repeat(2000);

/** What the stream is called, a piece of it, and how it ends. */
async function made(kind: string): Promise<{ name: string; piece: Uint8Array; end: Uint8Array }> {
  const none = new Uint8Array();
  if (kind === 'tar.gz') {
    const tar = await tarBytes([
      ['a.png', picture],
      ['b.txt', REPORT],
    ]);
    // An archive ends with two empty blocks: pieces of it must not.
    return { name: 'a.tar.gz', piece: gzipSync(tar.subarray(0, -1024)), end: gzipSync(Buffer.alloc(1024)) };
  }
  if (kind === 'warc.gz') {
    const fields = { 'WARC-Target-URI': 'https://example.org/1' };
    const records = [
      warcRecord('response', httpBytes({ 'Content-Type': 'image/png' }, picture), fields),
      warcRecord('response', httpBytes({ 'Content-Type': 'text/plain' }, REPORT), fields),
    ];
    return { name: 'a.warc.gz', piece: Buffer.concat(records.map((record) => gzipSync(record))), end: none };
  }
  if (kind === 'mbox') {
    const mail = `From a@example.org Fri May 31 12:00:00 2024\nFrom: a@example.org\nDate: Fri, 31 May 2024 12:00:00 +0200\n\n${REPORT}\n${filler}\n\n`;
    return { name: 'a.mbox', piece: Buffer.from(mail), end: none };
  }
  const row = { title: 'News', text: filler, language: 'en', date: '2024-05-31' };
  if (kind === 'jsonl') return { name: 'a.jsonl', piece: Buffer.from(`${JSON.stringify(row)}\n`), end: none };
  return { name: 'a.csv', piece: Buffer.from(`News,"${filler}",en,2024-05-31\n`), end: none };
}

const [kind = '', megabytes = ''] = process.argv.slice(2);
const { name, piece, end } = await made(kind);
let size = 0;
async function* stream(): AsyncGenerator<Uint8Array> {
  if (kind === 'csv') yield Buffer.from('title,text,language,date\n');
  for (; size < Number(megabytes) * MB; size += piece.length) yield Uint8Array.from(piece);
  yield end;
}

let articles = 0;
let early = 0;
const input = await streamInput({ where: name, name, named: true }, stream());
for await (const item of readInput(input, { options: {}, web: NO_WEB })) {
  if ('article' in item) articles++;
  // By now everything is loaded that will be.
  if (early === 0 && size > (Number(megabytes) * MB) / 4) early = process.memoryUsage().rss;
}
const late = process.memoryUsage().rss;
console.log(
  JSON.stringify({ megabytes: Math.round(size / MB), articles, grown: Math.round((late - early) / MB) }),
);
