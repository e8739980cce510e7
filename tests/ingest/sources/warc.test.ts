import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { warc } from '../../../ingest/sources/warc.ts';
import { gzip } from '../../../ingest/sources/gzip.ts';
import { checkSource, inputOf, itemsOf } from '../../contracts/source.ts';
import { httpBytes, warcRecord } from '../../bench/fuzz/made/warc-bytes.ts';

const REPORT = 'The foreign minister of Norway met her Swedish colleague in Oslo.';
const PAGE = `<html lang="en"><head><title>News</title><meta property="article:published_time" content="2024-05-31"></head><body><h1>News</h1><article>${`<p>${REPORT} They spoke about fish, and about the sea in which the fish live.</p>`.repeat(4)}</article></body></html>`;
const URL = 'https://example.org/news/1';

const text = (title: string): Buffer =>
  httpBytes({ 'Content-Type': 'text/plain; charset=utf-8' }, `title: ${title}\n\n${REPORT}`);
const page = (fields: Readonly<Record<string, string>>, body: string | Uint8Array = PAGE): Buffer =>
  httpBytes({ 'Content-Type': 'text/html; charset=UTF-8', ...fields }, body);
const response = (block: Uint8Array, url = URL): Buffer =>
  warcRecord('response', block, { 'WARC-Target-URI': url });

const INFO = warcRecord('warcinfo', 'software: ours\r\n');
const chunked = (body: string): string => `${body.length.toString(16)};x=y\r\n${body}\r\n0\r\n\r\n`;

checkSource(warc, {
  read: [
    {
      what: 'a crawl: what was asked and what it is about are passed over',
      input: inputOf(
        'a.warc',
        Buffer.concat([
          INFO,
          warcRecord('request', 'GET / HTTP/1.1\r\n\r\n', { 'WARC-Target-URI': URL }),
          response(page({})),
          warcRecord('metadata', 'x: y', { 'WARC-Target-URI': URL }),
          response(text('Text')),
        ]),
      ),
      titles: ['News', 'Text'],
    },
    {
      what: 'a file that was saved without its header',
      input: inputOf(
        'a.warc',
        warcRecord('resource', `title: R\n\n${REPORT}`, {
          'WARC-Target-URI': `<${URL}>`,
          'Content-Type': 'text/plain',
        }),
      ),
      titles: ['R'],
    },
    {
      what: 'the texts of a crawl',
      input: inputOf(
        'a.warc.wet',
        Buffer.concat([
          INFO,
          warcRecord('conversion', `title: C\n\n${REPORT}`, {
            'WARC-Target-URI': URL,
            'Content-Type': 'text/plain',
          }),
        ]),
      ),
      titles: ['C'],
    },
    {
      what: 'read out of chunks and packings',
      input: inputOf(
        'a.warc',
        Buffer.concat([
          response(page({ 'Transfer-Encoding': 'chunked' }, chunked(PAGE))),
          response(page({ 'Content-Encoding': 'gzip' }, gzipSync(PAGE))),
          response(page({ 'Content-Encoding': 'br' }, brotliCompressSync(PAGE))),
          response(page({ 'Content-Encoding': 'deflate' }, deflateSync(PAGE))),
        ]),
      ),
      titles: ['News', 'News', 'News', 'News'],
    },
    {
      what: 'read where the crawler took chunks and packings away, and left the header',
      input: inputOf(
        'a.warc',
        Buffer.concat([
          response(page({ 'Transfer-Encoding': 'chunked' })),
          response(page({ 'Content-Encoding': 'gzip' })),
          response(page({ 'Content-Encoding': 'br' })),
        ]),
      ),
      titles: ['News', 'News', 'News'],
    },
    {
      what: 'read without what was not found, and without what robots are told',
      input: inputOf(
        'a.warc',
        Buffer.concat([
          response(Buffer.from('HTTP/1.1 404 Not Found\r\nContent-Type: text/plain\r\n\r\nnothing here')),
          response(text('Robots'), 'https://example.org/robots.txt'),
          warcRecord('response', 'example.org', { 'WARC-Target-URI': 'dns:example.org' }),
          response(text('Text')),
        ]),
      ),
      titles: ['Text'],
    },
    {
      what: 'read without pictures, which are told of once',
      input: inputOf(
        'a.warc',
        Buffer.concat([
          response(httpBytes({ 'Content-Type': 'image/png' }, 'x'), 'https://example.org/a.png'),
          response(text('Text')),
        ]),
      ),
      titles: ['Text'],
      problems: [/^a\.warc:1: 1 entry is left out \(of no kind .+\): "https:\/\/example\.org\/a\.png"$/],
    },
    {
      what: 'read around what is broken within a record',
      input: inputOf(
        'a.warc',
        Buffer.concat([
          response(page({ 'Content-Encoding': 'gzip' }, gzipSync(PAGE).subarray(0, 90))),
          response(Buffer.from(`HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(2000)}`)),
          response(text('Text')),
        ]),
      ),
      titles: ['Text'],
      problems: [
        /^a\.warc!https:\/\/example\.org\/news\/1:1: it breaks off after 90 bytes/,
        /^a\.warc:1: 1 entry is left out \(with a broken header\)/,
      ],
    },
    {
      what: 'read until it breaks off',
      input: inputOf(
        'a.warc',
        Buffer.concat([response(text('Text')), response(text('Cut'))]).subarray(0, -20),
      ),
      titles: ['Text'],
      problems: [
        /^a\.warc!https:\/\/example\.org\/news\/1:1: it breaks off at byte \d+, 16 bytes too early$/,
      ],
    },
    {
      what: 'read until there is no record where one must be',
      input: inputOf('a.warc', Buffer.concat([response(text('Text')), Buffer.from('no record\r\n')])),
      titles: ['Text'],
      problems: [/^a\.warc:1: there is no record before byte \d+; one entry was read before$/],
    },
    {
      what: 'told of where a record has no length',
      input: inputOf('a.warc', 'WARC/1.0\r\nWARC-Type: response\r\n\r\nx'),
      titles: [],
      problems: [/^a\.warc:1: the record before byte \d+ has no length; 0 entries were read before$/],
    },
  ],
  others: [inputOf('a.warc', 'x'), inputOf('a.txt', 'The WARC/1.0 format'), inputOf('a.warc', '')],
});

describe('a page in a web archive', () => {
  it('has its own address, encoding and day, and not the day of the crawl', async () => {
    const latin = httpBytes(
      { 'Content-Type': 'text/plain; charset=windows-1251' },
      Buffer.from([0xcf, 0xf3, 0xf2, 0xe8, 0xed]),
    );
    const [item] = await itemsOf(warc, inputOf('a.warc', response(latin)));
    expect(item && 'article' in item && item.article).toMatchObject({
      url: URL,
      title: 'Путин',
      published: null,
    });
    const [other] = await itemsOf(warc, inputOf('a.warc', response(page({}))));
    expect(other && 'article' in other && other.article.published).toBe('2024-05-31');
  });

  it('is read where each record is packed by itself, as crawls are kept', async () => {
    const bytes = Buffer.concat(
      [INFO, response(page({})), response(text('Text'))].map((part) => gzipSync(part)),
    );
    const items = await itemsOf(gzip, inputOf('a.warc.gz', bytes));
    expect(items.map((item) => [item.taken?.one, 'article' in item && item.article.title])).toEqual([
      ['saved page', 'News'],
      ['text', 'Text'],
    ]);
  });
});
