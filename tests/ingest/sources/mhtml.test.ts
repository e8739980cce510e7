import { describe, expect, it } from 'vitest';
import { mhtml } from '../../../ingest/sources/mhtml.ts';
import { checkSource, inputOf, itemsOf } from '../../contracts/source.ts';

const PAGE = `<html><head><meta charset="utf-8"><title>Talks in Oslo</title></head><body><h1>Talks in Oslo</h1>
<p>The foreign minister of Norway met her Swedish colleague in Oslo on Friday, her ministry said.</p>
<p>They spoke of fishing in the Barents Sea, of the railway to Narvik and of a summit in the autumn.</p></body></html>`;
const FRAME =
  '<html><body><p>Buy this now, it is the best thing that you will ever have bought for so little.</p></body></html>';

/** As Chrome writes it. */
function archive(parts: readonly string[], head = ''): string {
  return `From: <Saved by Blink>
Snapshot-Content-Location: https://example.org/talks?utm_source=feed
Subject: =?utf-8?Q?Talks=20in=20Oslo?=
Date: Fri, 31 May 2024 10:00:00 -0000
MIME-Version: 1.0
${head}Content-Type: multipart/related;
\ttype="text/html";
\tboundary="----MultipartBoundary--x----"


${parts.map((part) => `------MultipartBoundary--x----\n${part}\n`).join('')}------MultipartBoundary--x------
`.replaceAll('\n', '\r\n');
}

const part = (html: string, more = ''): string =>
  `Content-Type: text/html${more}\nContent-Transfer-Encoding: quoted-printable\n\n${html.replaceAll('=', '=3D')}`;
const PICTURE = 'Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=';
const WHOLE = archive([part(PAGE), PICTURE, part(FRAME)]);
const NESTED = archive([
  `Content-Type: multipart/alternative; boundary=inner\n\n--inner\n${part(PAGE)}\n--inner--`,
]);

checkSource(mhtml, {
  read: [
    { what: 'what Chrome saves', input: inputOf('a.mhtml', WHOLE), titles: ['Talks in Oslo'] },
    { what: 'what begins so, whatever its name', input: inputOf('saved', WHOLE), titles: ['Talks in Oslo'] },
    { what: 'one with parts in parts', input: inputOf('a.mht', NESTED), titles: ['Talks in Oslo'] },
    {
      what: 'told of where it holds only a picture',
      input: inputOf('a.mht', archive([PICTURE])),
      titles: [],
      problems: [/^a\.mht:1: this web archive holds no page$/],
    },
    {
      what: 'told of where it is something else',
      input: inputOf('a.mht', PAGE),
      titles: [],
      problems: [/^a\.mht:1: this web archive holds no page$/],
    },
  ],
  others: [
    inputOf('a.html', PAGE),
    inputOf('a.eml', 'From: a@example.org\nContent-Type: text/plain\n\nA letter.'),
    inputOf('a.txt', 'A report that tells of Content-Type: multipart/related.'),
  ],
});

describe('the page in a web archive', () => {
  it('is the first one, with the address that it was saved from, and the day that it says itself', async () => {
    const [item] = await itemsOf(mhtml, inputOf('a.mhtml', WHOLE));
    expect(item).toMatchObject({ article: { url: 'https://example.org/talks', published: null } });
    expect(JSON.stringify(item)).not.toContain('Buy this');
  });

  it('is read in the encoding of its part', async () => {
    const russian =
      '<html><head><title>Встреча в Осло</title></head><body><h1>Встреча в Осло</h1><p>Министр иностранных дел Норвегии встретилась в пятницу в Осло со шведской коллегой, сообщило министерство.</p><p>Они говорили о рыболовстве и о железной дороге в Нарвик.</p></body></html>';
    const [before = '', after = ''] = archive([part('HERE', '; charset="windows-1251"')]).split('HERE');
    const bytes = Buffer.concat([Buffer.from(before), windows1251(russian), Buffer.from(after)]);
    const [item] = await itemsOf(mhtml, inputOf('a.mht', bytes));
    expect(item).toMatchObject({ article: { title: 'Встреча в Осло', language: 'ru' } });
  });
});

function windows1251(text: string): Buffer {
  return Buffer.from(
    [...text].map((sign) => {
      const code = sign.codePointAt(0)!;
      return code < 0x80 ? code : code - 0x0410 + 0xc0;
    }),
  );
}
