// A crawl (WARC, also within gzip): pages as servers sent them to a crawler.

import { mediaType } from '../web/media-type.ts';
import { byteReader, type ByteReader } from './byte-reader.ts';
import type { Reach, SourceKind } from './contract.ts';
import { type Entry, type LeftOut, readEntries } from './entries.ts';
import { httpAnswer, httpBody } from './http-answer.ts';
import type { Meter } from './meter.ts';
import { warcRecords, type WarcRecord } from './warc-records.ts';

const OPENING = /^\s*WARC\/\d\.\d/;
/** What a server answered when all was well. */
const FOUND = 200;

/** Records whose block is the thing itself: saved as it was, or made into another form, as the texts of a crawl (WET) are. */
const AS_SAVED = new Set(['resource', 'conversion']);

const BROKEN = { why: 'with a broken header', todo: 'crawl them again' };

/** Told by its first line. The day of the record is the crawler's, and never the article's. */
export const warc: SourceKind = {
  one: 'crawl',
  many: 'crawls',
  single: false,
  recognizes: ({ head }) => OPENING.test(Buffer.from(head.subarray(0, 100)).toString('latin1')),
  read: (input, reach) => readEntries(input, pages(input.stream(), reach), reach),
};

async function* pages(stream: AsyncIterable<Uint8Array>, { meter }: Reach): AsyncGenerator<Entry | LeftOut> {
  const reader = byteReader(stream);
  try {
    for await (const record of warcRecords(reader)) {
      const entry = await pageIn(record, reader, meter);
      if (entry) yield entry;
    }
  } finally {
    await reader.close();
  }
}

/** What a record brought; nothing where it is about the crawl, or about what was not found. */
async function pageIn(
  { type, fields, end }: WarcRecord,
  reader: ByteReader,
  meter: Meter,
): Promise<Entry | LeftOut | undefined> {
  const url = fields.get('warc-target-uri')?.replace(/^<|>$/g, '');
  if (!url || !/^https?:/i.test(url) || /\/robots\.txt$/i.test(url)) return undefined;
  if (AS_SAVED.has(type))
    return { name: url, url, ...mediaType(fields.get('content-type')), bytes: reader.upTo(end) };
  if (type !== 'response') return undefined;
  // What is broken within the record must not reach into the next one.
  const block = byteReader(reader.upTo(end));
  const answer = await httpAnswer(block).catch(() => 'broken' as const);
  if (answer === 'broken') return { name: url, ...BROKEN };
  if (answer?.status !== FOUND) return undefined;
  const told = mediaType(answer.fields.get('content-type'));
  return { name: url, url, ...told, bytes: httpBody(block, answer, meter) };
}
