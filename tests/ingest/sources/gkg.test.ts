import { expect, it } from 'vitest';
import { articleList } from '../../../ingest/sources/article-list.ts';
import { csv } from '../../../ingest/sources/csv.ts';
import { gkg } from '../../../ingest/sources/gkg.ts';
import { zip } from '../../../ingest/sources/zip.ts';
import type { Web } from '../../../ingest/web/contract.ts';
import { checkSource, inputOf, itemsOf } from '../../contracts/source.ts';
import { zipBytes } from '../../bench/fuzz/made/zip-bytes.ts';

const MET = 'The foreign minister of Norway met her Swedish colleague in Oslo.';

/** A web in which everything is the same report, without a day or a title of its own. */
function webOf(body: string, media: string): Web {
  const get: Web['get'] = async (address) => ({
    type: 'content',
    address,
    bytes: Buffer.from(body),
    cut: false,
    validators: {},
    media,
  });
  return { get, getIfChanged: get };
}

const web = webOf(MET, 'text/plain');

function record(address: string, { translated = '', extras = '' } = {}): string {
  const columns = Array.from({ length: 27 }, () => '');
  columns[0] = '20240531234500-T1';
  columns[1] = '20240531234500';
  columns[2] = '1';
  columns[3] = 'example.org';
  columns[4] = address;
  columns[25] = translated;
  columns[26] = extras;
  return columns.join('\t');
}

const PLAIN = record('https://example.org/1');
const TRANSLATED = record('https://example.org/2', {
  translated: 'srclc:fra;eng:Moses',
  extras:
    '<PAGE_TITLE>La Norv&#xE8;ge &amp; la Su&#xE8;de</PAGE_TITLE><PAGE_PRECISEPUBTIMESTAMP>20240530120000</PAGE_PRECISEPUBTIMESTAMP>',
});

checkSource(gkg, {
  read: [
    {
      what: 'told of where it is no longer such a list, or names what has no address',
      input: inputOf(
        '20240531234500.gkg.csv',
        `${record('BBC Monitoring')}\n20240531234500-T1\t20240531234500\tx\n`,
      ),
      titles: [],
      problems: [
        /gkg\.csv:2: this is no record of GKG 2\.1$/,
        /gkg\.csv:1: 1 record is of what has no address/,
      ],
    },
  ],
  others: [
    inputOf('a.gkg.csv', 'title,text\n'),
    inputOf('a.gkg.csv', ''),
    inputOf('a.txt', '20240531234500 was a day.'),
  ],
});

const toldOf = (items: Awaited<ReturnType<typeof itemsOf>>): unknown[] =>
  items.map(
    (item) => 'article' in item && [item.article.title, item.article.published, item.article.language],
  );

it('each address of a list is read, with what the list says of it', async () => {
  const input = inputOf('20240531234500.gkg.csv', `${PLAIN}\n${TRANSLATED}\n`);
  const items = await itemsOf(gkg, input, {}, web);
  expect(toldOf(items)).toEqual([
    [MET, '2024-05-31', 'en'],
    ['La Norvège & la Suède', '2024-05-30', 'fr'],
  ]);
  expect(items[1]).toMatchObject({ article: { url: 'https://example.org/2', publisher: 'example.org' } });
});

it('a list is read in its zip, as it is published', async () => {
  const bytes = zipBytes([{ name: '20240531234500.gkg.csv', content: `${PLAIN}\n` }]);
  const items = await itemsOf(zip, inputOf('20240531234500.gkg.csv.zip', bytes), {}, web);
  expect(toldOf(items)).toEqual([[MET, '2024-05-31', 'en']]);
});

it('an answer of the DOC API is read, as JSON and as a table', async () => {
  const article = {
    url: 'https://example.org/1',
    title: 'Norway',
    seendate: '20240531T234500Z',
    domain: 'example.org',
    language: 'Norwegian',
  };
  const json = inputOf('artlist.json', JSON.stringify({ articles: [article] }));
  expect(toldOf(await itemsOf(articleList, json, {}, web))).toEqual([['Norway', '2024-05-31', 'no']]);
  const table = inputOf(
    'artlist.csv',
    '\uFEFFURL,MobileURL,Date,Title\nhttps://example.org/1,,2024-05-31 23:45:00,Norway\n',
  );
  expect(toldOf(await itemsOf(csv, table, {}, web))).toEqual([['Norway', '2024-05-31', 'en']]);
});

it('what a list names is no further list', async () => {
  const lists = webOf(`${PLAIN}\n`, 'text/csv');
  const items = await itemsOf(gkg, inputOf('a.gkg.csv', `${PLAIN}\n`), {}, lists);
  expect(items).toMatchObject([{ problem: { what: 'nothing here reads what lies there (text/csv)' } }]);
});
