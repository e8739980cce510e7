import { expect, it } from 'vitest';
import { tar } from '../../../ingest/sources/tar.ts';
import { checkSource, inputOf, itemsOf } from '../../contracts/source.ts';
import { tarBytes } from '../../bench/fuzz/made/tar-bytes.ts';
import { zipBytes } from '../../bench/fuzz/made/zip-bytes.ts';

const REPORT =
  'published: 2024-05-31\ntitle: News\n\nThe minister of Norway met her Swedish colleague in Oslo.\n';
const LONG = `${'x/'.repeat(140)}a.txt`;
const TWO = await tarBytes([
  ['a.txt', REPORT],
  ['b.txt', REPORT.replace('News', 'More')],
]);

checkSource(tar, {
  read: [
    { what: 'an archive of texts', input: inputOf('a.tar', TWO), titles: ['News', 'More'] },
    { what: 'one without a name', input: inputOf('-', TWO, { named: true }), titles: ['News', 'More'] },
    { what: 'empty', input: inputOf('a.tar', await tarBytes([])), titles: [] },
    {
      what: 'read with other archives in it',
      input: inputOf(
        'a.tar',
        await tarBytes([
          ['b.zip', zipBytes([{ name: 'c.txt', content: REPORT }])],
          ['d.tar', TWO],
        ]),
      ),
      titles: ['News', 'News', 'More'],
    },
    {
      what: 'read without what is of no kind, which is told of once',
      input: inputOf(
        'a.tar',
        await tarBytes([
          ['a.png', 'x'],
          ['b.txt', REPORT],
          ['c.png', 'x'],
          ['._b.txt', 'x'],
        ]),
      ),
      titles: ['News'],
      problems: [/^a\.tar:1: 2 entries are left out \(of no kind that can be read\), such as "a\.png"$/],
    },
    {
      what: 'read with names that are only names',
      input: inputOf(
        'a.tar',
        await tarBytes([
          ['../../etc/a.txt', ''],
          ['/b\u001B[2J\u202Etxt.txt', ''],
          [LONG, REPORT],
        ]),
      ),
      titles: ['News'],
      problems: [
        /^a\.tar!\.\.\/\.\.\/etc\/a\.txt:1: there is no text$/,
        /^a\.tar!\/b�\[2J�txt\.txt:1: there is no text$/,
      ],
    },
    {
      what: 'read until it breaks off',
      input: inputOf('a.tar', TWO.subarray(0, 512 * 3 + 20)),
      titles: ['News'],
      problems: [/^a\.tar!b\.txt:1: the archive breaks off in the middle$/],
    },
    {
      what: 'read until it is damaged',
      input: inputOf(
        'a.tar',
        Buffer.concat([TWO.subarray(0, 1024), Buffer.alloc(512, 7), TWO.subarray(1536)]),
      ),
      titles: ['News'],
      problems: [/^a\.tar:1: the archive is broken \(.+\); one entry was read before$/],
    },
  ],
  others: [inputOf('a.txt', REPORT), inputOf('a.zip', zipBytes([])), inputOf('tar', 'x')],
});

it('goes on behind an entry that is too large', async () => {
  const large = Buffer.alloc(33 * 1024 * 1024, 0x61);
  const items = await itemsOf(
    tar,
    inputOf(
      'a.tar',
      await tarBytes([
        ['a.txt', large],
        ['b.txt', REPORT],
      ]),
    ),
  );
  expect(
    items.map((item) => ('problem' in item ? item.problem.what : 'article' in item && item.article.title)),
  ).toEqual(['more than 32 MB are no article', 'News']);
});
