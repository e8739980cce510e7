import { expect, it } from 'vitest';
import { streamInput } from '../../../ingest/sources/inputs.ts';
import { mbox } from '../../../ingest/sources/mbox.ts';
import { checkSource, inputOf, itemsOf } from '../../contracts/source.ts';

const FROM = 'From news@example.org Fri May 31 23:30:00 2024';

function message(subject: string, text: string, end = '\n'): string {
  return [
    FROM,
    'From: News <news@example.org>',
    `Subject: ${subject}`,
    'Date: Fri, 31 May 2024 23:30:00 -0400',
    '',
    text,
    '',
    '',
  ].join(end);
}

const MET = 'The foreign minister of Norway met her Swedish colleague in Oslo.';
const QUOTING = message(
  'Quoting',
  `${MET}\n\n>From here on it is quoted.\n>>From twice.\nFrom Oslo with love.`,
);
const THREE = [message('One', MET), QUOTING, message('Three', MET, '\r\n')].join('');

checkSource(mbox, {
  read: [
    { what: 'a mailbox', input: inputOf('a.mbox', THREE), titles: ['One', 'Quoting', 'Three'] },
    { what: 'one by its first line', input: inputOf('Inbox', THREE), titles: ['One', 'Quoting', 'Three'] },
    { what: 'empty', input: inputOf('a.mbox', ''), titles: [] },
    {
      what: 'read around what is no message',
      input: inputOf('a.mbox', `${message('One', MET)}${FROM}\n\nnothing\n\n${message('Three', MET)}`),
      titles: ['One', 'Three'],
      problems: [/^a\.mbox!a-2\.eml:1: this is no e-mail$/],
    },
  ],
  others: [
    inputOf('a.txt', 'From Berlin in May 2024: the ministers met.'),
    inputOf('a.txt', 'A report.'),
    inputOf('a.eml', message('One', MET).slice(FROM.length + 1)),
  ],
});

it('lines that were quoted are as they were written', async () => {
  const [item] = await itemsOf(mbox, inputOf('a.mbox', QUOTING));
  expect(item && 'article' in item && item.article.text).toContain(
    'From here on it is quoted.\n>From twice.\nFrom Oslo with love.',
  );
});

it('is cut at the same lines wherever the stream is', async () => {
  const bytes = Buffer.from(THREE);
  for (let at = 1; at < bytes.length; at += 7) {
    async function* stream(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, at);
      yield bytes.subarray(at);
    }
    const input = await streamInput({ where: 'a.mbox', name: 'a.mbox', named: false }, stream());
    const titles = (await itemsOf(mbox, input)).map((item) => 'article' in item && item.article.title);
    expect(titles).toEqual(['One', 'Quoting', 'Three']);
  }
});

it('a message that is too large is left out, and the rest read', async () => {
  const large = 'x'.repeat(33 * 1024 * 1024);
  const items = await itemsOf(
    mbox,
    inputOf('a.mbox', `${message('One', MET)}${message('Two', large)}${message('Three', MET)}`),
  );
  expect(
    items.map((item) => ('article' in item ? item.article.title : 'problem' in item && item.problem.what)),
  ).toEqual(['One', 'Three', '1 entry is left out (more than 32 MB each): "a-2.eml"']);
});
