import { expect, it } from 'vitest';
import { csv } from '../../../ingest/sources/csv.ts';
import { checkSource, inputOf, itemsOf } from '../../contracts/source.ts';

const MET = 'The foreign minister of Norway met her Swedish colleague in Oslo.';
const TABLE = `title,text,date\nOne,"${MET}\n\nThey said ""nothing"", and left.",2024-05-31\n\nTwo,${MET},2024-06-01\n`;

checkSource(csv, {
  read: [
    {
      what: 'a table with quotes and line ends in its fields',
      input: inputOf('a.csv', TABLE),
      titles: ['One', 'Two'],
    },
    {
      what: 'sent as a table',
      input: inputOf('export', TABLE, { type: 'text/csv' }),
      titles: ['One', 'Two'],
    },
    {
      what: 'parted by tabs',
      input: inputOf('a.tsv', `title\ttext\tdate\nOne\t${MET}\t2024-05-31\n`),
      titles: ['One'],
    },
    {
      what: 'parted by semicolons, with a byte order mark, as spreadsheets write it',
      input: inputOf('a.csv', `\uFEFF"title, long";text;date\r\nOne;${MET};31.05.2024\r\n`),
      titles: [MET],
    },
    {
      what: 'in UTF-16',
      input: inputOf('a.csv', Buffer.from(`\uFEFF${TABLE}`, 'utf16le')),
      titles: ['One', 'Two'],
    },
    {
      what: 'in the encoding told',
      input: inputOf('a.csv', Buffer.from(`title,text,date\nM\xfcnchen,${MET},2024-05-31\n`, 'latin1'), {
        charset: 'windows-1252',
      }),
      titles: ['München'],
    },
    {
      what: 'told of by line where a row has no text, with rows that are shorter or longer',
      input: inputOf('a.csv', `title,text,date\nOne\nTwo,${MET},2024-05-31,more\n`),
      titles: ['Two'],
      problems: [/^a\.csv:2: there is no text$/],
    },
    {
      what: 'told of where a quote is never closed',
      input: inputOf('a.csv', `title,text,date\nOne,${MET},2024-05-31\nTwo,"${MET}\nThree\n`),
      titles: ['One'],
      problems: [/^a\.csv:3: the row that begins on line 3 has a quote that is never closed$/],
    },
    {
      what: 'told of where it is no text',
      input: inputOf('a.csv', Buffer.from([0x74, 0x2c, 0xff, 0x0a])),
      titles: [],
      problems: [/^a\.csv:1: this is no text in UTF-8$/],
    },
    {
      what: 'told of where no column holds texts',
      input: inputOf('a.csv', 'name,size\na,1\n'),
      titles: [],
      problems: [/^a\.csv:1: no column seems to hold texts or addresses; its columns are "name", "size"$/],
    },
    {
      what: 'told of where it has columns without end',
      input: inputOf('a.csv', `title,text${',x'.repeat(100_000)}\n`),
      titles: [],
      problems: [/^a\.csv:1: it has 100,002 columns, as no table of articles has$/],
    },
    {
      what: 'told of where it is empty',
      input: inputOf('a.csv', ''),
      titles: [],
      problems: [/^a\.csv:1: the table is empty$/],
    },
  ],
  others: [inputOf('a.txt', TABLE), inputOf('csv', TABLE)],
});

async function firstOf(table: string): Promise<unknown> {
  const [item] = await itemsOf(csv, inputOf('a.csv', table));
  return item;
}

it('reads what a row says of its article', async () => {
  const table = `Headline,Full Text,Publication Date,Link,Language,Source\n"Talks  in Oslo","<p>${MET}</p><p>They spoke.<br>At length.</p>",31/05/2024,https://example.org/1,eng,The Paper\n`;
  expect(await firstOf(table)).toEqual({
    article: {
      id: 'a-2',
      title: 'Talks in Oslo',
      text: `Talks in Oslo\n\n${MET}\nThey spoke.\nAt length.`,
      published: '2024-05-31',
      url: 'https://example.org/1',
      language: 'en',
      publisher: 'The Paper',
    },
    problems: [
      {
        where: 'a.csv:1',
        what: 'taken as the names of columns say: title = Headline, text = Full Text, published = Publication Date, url = Link, language = Language, publisher = Source',
        todo: 'where that is wrong, or more is known, say --fields FIELD=COLUMN',
      },
    ],
  });
});

it.each([
  ['2024-05-31', '2024-05-31'],
  ['2024-05-31 23:30:00+02:00', '2024-05-31'],
  ['20240531', '2024-05-31'],
  ['31.5.2024', '2024-05-31'],
  ['5/31/2024', '2024-05-31'],
  ['Fri, 31 May 2024 10:00:00 GMT', '2024-05-31'],
  ['May 31, 2024', '2024-05-31'],
  ['03/04/2024', null],
  ['1717113600', null],
  ['2024', null],
  ['yesterday', null],
])('the day "%s" is %s', async (said, day) => {
  const item = await firstOf(`title,text,date\nOne,${MET},"${said}"\n`);
  expect(item).toMatchObject({ article: { published: day } });
  const told = JSON.stringify(item);
  expect(told.includes(`\\"${said}\\" can't be read in one way only`)).toBe(day === null);
});

it('that has no column with days says so once', async () => {
  const items = await itemsOf(csv, inputOf('a.csv', `title,text\nOne,${MET}\nTwo,${MET}\n`));
  const told = items.flatMap((item) => ('article' in item ? (item.problems ?? []) : []));
  expect(told.map(({ what }) => what)).toEqual([
    'taken as the names of columns say: title = title, text = text; no column tells the day',
  ]);
});
