import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { SourceInput } from '../../../ingest/sources/contract.ts';
import { fileInput } from '../../../ingest/sources/inputs.ts';
import { zip } from '../../../ingest/sources/zip.ts';
import { checkSource, inputOf, itemsOf } from '../../contracts/source.ts';
import { zipBytes, type ZipEntry } from '../../bench/fuzz/made/zip-bytes.ts';

const REPORT =
  'published: 2024-05-31\ntitle: News\n\nThe minister of Norway met her Swedish colleague in Oslo.\n';
const MORE = REPORT.replace('News', 'More');
const TWO = zipBytes([
  { name: 'a.txt', content: REPORT },
  { name: 'in/b.txt', content: MORE, method: 0 },
]);

const archiveOf = (...entries: readonly ZipEntry[]): SourceInput => inputOf('a.zip', zipBytes(entries));

checkSource(zip, {
  read: [
    { what: 'an archive of texts', input: inputOf('a.zip', TWO), titles: ['News', 'More'] },
    { what: 'one by another name', input: inputOf('a.bin', TWO), titles: ['News', 'More'] },
    { what: 'empty', input: archiveOf(), titles: [] },
    {
      what: 'read with others in it, packed and plain',
      input: archiveOf(
        { name: 'b.zip', content: TWO },
        { name: 'c.txt.gz', content: gzipSync(REPORT), method: 0 },
      ),
      titles: ['News', 'More', 'News'],
    },
    {
      what: 'read without folders and what is of no kind',
      input: archiveOf(
        { name: 'in/', content: '' },
        { name: 'in/a.png', content: 'x' },
        { name: 'in/a.txt', content: REPORT },
        { name: '__MACOSX/in/._a.txt', content: 'x' },
      ),
      titles: ['News'],
      problems: [/^a\.zip:1: 1 entry is left out \(of no kind that can be read\): "in\/a\.png"$/],
    },
    {
      what: 'told of where entries are encrypted',
      input: archiveOf(
        { name: 'a.txt', content: 'x', flags: 1 },
        { name: 'b.txt', content: 'x', flags: 1 },
        { name: 'c.txt', content: REPORT },
        { name: 'd.txt', content: 'x', method: 93 },
      ),
      titles: ['News'],
      problems: [
        /^a\.zip:1: 2 entries are left out \(encrypted\), such as "a\.txt"$/,
        /packed in a way .+"d\.txt"$/,
      ],
    },
    {
      what: 'read with names that are only names',
      input: archiveOf(
        { name: '../../a.txt', content: '' },
        { name: '/etc/b.txt', content: '' },
        { name: 'C:\\c.txt', content: REPORT },
      ),
      titles: ['News'],
      problems: [
        /^a\.zip!\.\.\/\.\.\/a\.txt:1: there is no text/,
        /^a\.zip!\/etc\/b\.txt:1: there is no text/,
      ],
    },
    {
      what: 'read without its table of contents',
      input: inputOf('a.zip', TWO.subarray(0, TWO.length - 30)),
      titles: ['News', 'More'],
      problems: [
        /^a\.zip:1: its table of contents is missing: it breaks off, or is no zip archive; 2 entries were read before$/,
      ],
    },
    {
      what: 'read up to where it breaks off within an entry',
      input: inputOf('a.zip', cut({ name: 'a.txt', content: REPORT }, { name: 'b.txt', content: MORE })),
      titles: ['News'],
      problems: [
        /^a\.zip!b\.txt:1: it breaks off at byte \d+, \d+ bytes too early$/,
        /^a\.zip:1: its table of contents is missing: .+; 2 entries were read before$/,
      ],
    },
    ...(['signed', 'bare'] as const).map((streamed) => ({
      what: `read up to the break where sizes stand behind entries: ${streamed}`,
      input: inputOf(
        'a.zip',
        cut(
          { name: 'a.txt', content: REPORT, streamed },
          { name: 'in/', content: '', method: 0 },
          { name: 'b.png', content: MORE, streamed },
          { name: 'c.txt', content: MORE, streamed },
          { name: 'd.txt', content: MORE.repeat(20), streamed },
        ),
      ),
      titles: ['News', 'More'],
      problems: [
        /^a\.zip!d\.txt:1: it is broken \(unexpected end of file\)$/,
        /^a\.zip:1: its table of contents is missing/,
        /left out \(of no kind/,
      ],
    })),
    {
      what: 'read up to the break around what is encrypted or oddly packed',
      input: inputOf(
        'a.zip',
        cut(
          { name: 'a.txt', content: 'x', flags: 1 },
          { name: 'b.txt', content: 'x', method: 93 },
          { name: 'c.txt', content: REPORT },
          { name: 'd.txt', content: MORE },
        ),
      ),
      titles: ['News'],
      problems: [
        /d\.txt:1: it breaks off/,
        /its table of contents is missing/,
        /encrypted/,
        /packed in a way/,
      ],
    },
    {
      what: 'told of where only its first bytes are there',
      input: inputOf('a.zip', TWO.subarray(0, 20)),
      titles: [],
      problems: [/^a\.zip:1: its table of contents is missing: .+; 0 entries were read before$/],
    },
    {
      what: 'read around an entry that is broken',
      input: inputOf('a.zip', broken(REPORT)),
      titles: ['More'],
      problems: [/^a\.zip!a\.txt:1: it is broken \(.+\)$/],
    },
    {
      what: 'read around an entry that lies about its size',
      input: archiveOf({ name: 'a.txt', content: REPORT, size: 20 }, { name: 'b.txt', content: MORE }),
      titles: ['More'],
      problems: [/^a\.zip!a\.txt:1: it is broken \(too many bytes.+\)$/],
    },
    {
      what: 'told of where it promises more entries than it has',
      input: inputOf('a.zip', zipBytes([{ name: 'a.txt', content: REPORT }], 3)),
      titles: ['News'],
      problems: [/^a\.zip:1: it is broken \(.+\); one entry was read before$/],
    },
  ],
  others: [inputOf('a.zip', REPORT), inputOf('a.zip', 'PK'), inputOf('a.zip', 'PKKK')],
});

/** What is left of an archive that broke off within its last entry. */
function cut(...entries: readonly ZipEntry[]): Buffer {
  const last = entries.at(-1)!;
  const whole = zipBytes(entries);
  const start = whole.indexOf(last.name) + last.name.length;
  return whole.subarray(0, start + Math.min(20, Math.floor(deflateRawSync(last.content).length / 2)));
}

/** An archive whose first entry's bytes are damaged. */
function broken(report: string): Buffer {
  const bytes = zipBytes([
    { name: 'a.txt', content: report },
    { name: 'b.txt', content: MORE },
  ]);
  bytes.fill(0xff, 40, 60);
  return bytes;
}

describe('a zip archive', () => {
  it('says how many entries were left out, apart from what could not be used', async () => {
    const items = await itemsOf(
      zip,
      archiveOf(
        { name: 'a.png', content: 'x' },
        { name: 'b.png', content: 'x' },
        { name: 'c.txt', content: '' },
        { name: 'd.txt', content: REPORT },
      ),
    );
    const told = items.flatMap((item) => ('problem' in item ? [item.problem.leftOut] : []));
    expect(told).toEqual([undefined, 2]);
  });

  it('on a disk is read from there', async () => {
    const path = join(mkdtempSync(join(tmpdir(), 'chancery-zip-')), 'a.zip');
    writeFileSync(path, TWO);
    const items = await itemsOf(zip, await fileInput(path, true));
    expect(items.map((item) => 'article' in item && [item.article.title, item.article.path])).toEqual([
      ['News', undefined],
      ['More', undefined],
    ]);
  });

  it('that says it has millions of entries is refused at once', async () => {
    const end = zipBytes([]);
    const zip64 = Buffer.alloc(56 + 20);
    zip64.writeUInt32LE(0x06064b50, 0);
    zip64.writeUInt32LE(10_000_000, 32);
    zip64.writeUInt32LE(0x07064b50, 56);
    const items = await itemsOf(zip, inputOf('a.zip', Buffer.concat([zip64, end])));
    expect(items).toEqual([
      {
        problem: {
          where: 'a.zip:1',
          what: 'it says that it holds 10,000,000 entries; more than a million are not read',
          todo: 'unpack it, and read the folder',
        },
      },
    ]);
  });

  it('whose entries all lie on the same bytes is refused before it fills anything', async () => {
    const one = zipBytes([{ name: 'a.txt', content: Buffer.alloc(30 * 1024 * 1024) }]);
    const packed = deflateRawSync(Buffer.alloc(30 * 1024 * 1024)).length;
    const table = one.subarray(30 + 5 + packed, one.length - 22);
    const end = Buffer.from(one.subarray(one.length - 22));
    end.writeUInt16LE(500, 8);
    end.writeUInt16LE(500, 10);
    const bytes = Buffer.concat([
      one.subarray(0, 35 + packed),
      ...Array.from({ length: 500 }, () => table),
      end,
    ]);
    const items = await itemsOf(zip, inputOf('a.zip', bytes));
    expect(items.at(-1)).toMatchObject({ problem: { what: expect.stringContaining('as a bomb does') } });
    expect(items.length).toBeLessThan(60);
  });
});
