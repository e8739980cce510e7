import { expect, it } from 'vitest';
import { jsonLines } from '../../../ingest/sources/json-lines.ts';
import { checkSource, inputOf, itemsOf } from '../../contracts/source.ts';

const MET = 'The foreign minister of Norway met her Swedish colleague in Oslo.';
const lines = (...records: readonly unknown[]): string =>
  records.map((record) => JSON.stringify(record)).join('\n');
const one = (title: string): object => ({ headline: title, body: MET, date: '2024-05-31' });

checkSource(jsonLines, {
  read: [
    {
      what: 'a line an article, by the usual names of keys',
      input: inputOf('a.jsonl', lines(one('One'), one('Two'))),
      titles: ['One', 'Two'],
    },
    {
      what: 'standard input that opens so',
      input: inputOf('-', lines(one('One'), one('Two')), { named: true }),
      titles: ['One', 'Two'],
    },
    {
      what: 'a .json file with a line an article',
      input: inputOf('a.json', lines(one('One'))),
      titles: ['One'],
    },
    {
      what: 'told of by line where one is broken',
      input: inputOf(
        'a.ndjson',
        `{\n\n${lines(one('One'))}\n[1]\n${lines({ headline: 'No text', date: '2024-05-31' })}\n`,
      ),
      titles: ['One'],
      problems: [
        /^a\.ndjson:1: the line is no JSON object$/,
        /^a\.ndjson:4: the line is no JSON object$/,
        /^a\.ndjson:5: there is no text$/,
      ],
    },
    {
      what: 'told of where bytes are no text',
      input: inputOf(
        'a.jsonl',
        Buffer.concat([Buffer.from(lines(one('One'))), Buffer.from([0x0a, 0x22, 0xff, 0x0a])]),
      ),
      titles: ['One'],
      problems: [/^a\.jsonl:2: the line is no text in UTF-8$/],
    },
    {
      what: 'told of where no key says where the text is',
      input: inputOf('a.jsonl', lines({ inhalt: MET, titel: 'One' })),
      titles: [],
      problems: [
        /^a\.jsonl:1: no column seems to hold texts or addresses; its columns are "inhalt", "titel"$/,
      ],
    },
    { what: 'empty', input: inputOf('a.jsonl', ''), titles: [] },
  ],
  others: [
    inputOf('a.jsonl', lines({ article: { id: 'a' }, mentions: [] })),
    inputOf('a.json', '{\n  "articles": []\n}'),
    inputOf('-', 'A report.', { named: true }),
    inputOf('a.txt', lines(one('One'))),
  ],
});

it('takes what lies deeper, lists of paragraphs and the fields that a person names', async () => {
  const record = {
    meta: { heading: 'Talks', when: '31 May 2024' },
    paragraphs: [MET, 'They spoke.'],
    source: { name: 'The Paper' },
    lang: 'English',
    link: 'https://example.org/1',
  };
  const fields = { text: 'paragraphs', published: 'meta.when', title: 'meta.heading' };
  const [item] = await itemsOf(jsonLines, inputOf('a.jsonl', lines(record)), { fields });
  expect(item).toMatchObject({
    article: {
      id: 'a-1',
      title: 'Talks',
      text: `Talks\n\n${MET}\nThey spoke.`,
      published: '2024-05-31',
      publisher: 'The Paper',
      language: 'en',
      url: 'https://example.org/1',
    },
    problems: [
      {
        where: 'a.jsonl:1',
        what: 'taken as the names of columns say: url = link, language = lang, publisher = source.name',
      },
    ],
  });
});

it('says which column is not there', async () => {
  const items = await itemsOf(jsonLines, inputOf('a.jsonl', lines(one('One'))), {
    fields: { text: 'story' },
  });
  expect(items).toEqual([
    {
      problem: {
        where: 'a.jsonl:1',
        what: 'there is no column "story"; its columns are "headline", "body", "date"',
        todo: 'name one of them in --fields',
      },
    },
  ]);
});
