import { describe, expect, it } from 'vitest';
import { mail } from '../../../ingest/sources/mail.ts';
import { checkSource, inputOf, itemsOf } from '../../contracts/source.ts';

const HEAD = [
  'From: "The Morning Brief" <news@example.org>',
  'To: reader@example.net',
  'Subject: =?utf-8?q?Norway_and_Sweden_talk?=',
  'Date: Fri, 31 May 2024 23:30:00 -0400',
  'MIME-Version: 1.0',
].join('\r\n');
const TEXT = 'The foreign minister of Norway met her Swedish colleague in Oslo yesterday.';
const PLAIN = `${HEAD}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${TEXT}\r\n`;

function parts(html: string): string {
  return [
    HEAD,
    'Content-Type: multipart/alternative; boundary=b',
    '',
    '--b',
    'Content-Type: text/plain; charset=utf-8',
    '',
    TEXT,
    '--b',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    '--b--',
    '',
  ].join('\r\n');
}

const PAGE = `<html><body>${`<p>${TEXT} They spoke about fish, and about the sea in which the fish live.</p>`.repeat(4)}</body></html>`;

checkSource(mail, {
  read: [
    { what: 'a plain message', input: inputOf('a.eml', PLAIN), titles: ['Norway and Sweden talk'] },
    {
      what: 'a message in HTML with a plain part',
      input: inputOf('a.eml', parts(PAGE)),
      titles: ['Norway and Sweden talk'],
    },
    {
      what: 'read by its plain part where the HTML holds no article',
      input: inputOf('a.eml', parts('<p>Open in a browser</p>')),
      titles: ['Norway and Sweden talk'],
    },
    {
      what: 'told of where it has no text',
      input: inputOf('a.eml', `${HEAD}\r\nContent-Type: image/png\r\n\r\nxx`),
      titles: [],
      problems: [/^a\.eml:1: the e-mail has no text$/],
    },
    {
      what: 'told of where it is none',
      input: inputOf('a.eml', 'no mail at all'),
      titles: [],
      problems: [/^a\.eml:1: this is no e-mail$/],
    },
    {
      what: 'told of where its parts are nested without end',
      input: inputOf('a.eml', nested(200)),
      titles: [],
      problems: [/^a\.eml:1: this is no e-mail$/],
    },
  ],
  others: [inputOf('a.txt', PLAIN), inputOf('eml', PLAIN)],
});

function nested(depth: number): string {
  let text = `${HEAD}\r\n`;
  for (let at = 0; at < depth; at++)
    text += `Content-Type: multipart/mixed; boundary=b${at}\r\n\r\n--b${at}\r\n`;
  return `${text}\r\nx\r\n`;
}

describe('the header of an e-mail', () => {
  it.each([
    ['a plain one', PLAIN],
    ['one in HTML', parts(PAGE)],
  ])('tells who sent it, and the day on his own clock: %s', async (_what, source) => {
    const [item] = await itemsOf(mail, inputOf('a.eml', source));
    expect(item && 'article' in item && item.article).toMatchObject({
      publisher: 'The Morning Brief',
      published: '2024-05-31',
      title: 'Norway and Sweden talk',
      id: 'a',
    });
    expect(item && 'article' in item && item.article.text).toContain('met her Swedish colleague');
  });

  it('without a name or a day tells where it is from, and no day', async () => {
    const source = `From: news@example.org\r\nSubject: News\r\nDate: soon\r\n\r\n${TEXT}`;
    const [item] = await itemsOf(mail, inputOf('a.eml', source));
    expect(item && 'article' in item && item.article).toMatchObject({
      publisher: 'example.org',
      published: null,
    });
  });
});
