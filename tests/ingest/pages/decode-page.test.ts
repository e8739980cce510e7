import { describe, expect, it } from 'vitest';
import { decodePage } from '../../../ingest/pages/decode-page.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
/** "Встреча" in windows-1251, and in KOI8-R. */
const CP1251 = '\xC2\xF1\xF2\xF0\xE5\xF7\xE0';
const KOI8 = '\xF7\xD3\xD4\xD2\xC5\xDE\xC1';

describe('what the bytes of a page are', () => {
  it.each([
    ['told by HTTP', bytes(`<p>${CP1251}</p>`), 'windows-1251'],
    ['told by a meta', bytes(`<meta charset=windows-1251><p>${CP1251}</p>`), undefined],
    [
      'told by an old meta',
      bytes(`<meta http-equiv="Content-Type" content="text/html; charset=koi8-r"><p>${KOI8}</p>`),
      undefined,
    ],
    ['told by XML', bytes(`<?xml version="1.0" encoding="windows-1251"?><p>${CP1251}</p>`), undefined],
    ['told wrongly by a meta, rightly by HTTP', bytes(`<meta charset=koi8-r><p>${CP1251}</p>`), 'cp1251'],
    ['UTF-8, whatever it says', Buffer.from('<meta charset=windows-1251><p>Встреча</p>'), 'koi8-r'],
    ['told by a name that nobody knows', bytes(`<meta charset=windows-1251><p>${CP1251}</p>`), 'x-mine'],
    ['UTF-8 with a mark', Buffer.from('\uFEFF<p>Встреча</p>'), undefined],
    ['UTF-16 with a mark', Buffer.from('\uFEFF<p>Встреча</p>', 'utf16le'), undefined],
    ['said to be UTF-8, and not', bytes(`<meta charset=windows-1251><p>${CP1251}</p>`), 'utf-8'],
  ])('%s', (_what, page, charset) => {
    expect(decodePage(page, charset)).toContain('<p>Встреча</p>');
  });

  it('keeps UTF-8 with a broken byte', () => {
    const page = Buffer.concat([Buffer.from(`<p>${'Встреча '.repeat(20)}`), Buffer.from([0xd0])]);
    expect(decodePage(page, 'utf-8')).toContain('Встреча Встреча');
  });

  it('knows the quotes of windows-1252, which Node 20 does not', () => {
    expect(decodePage(bytes('<meta charset=iso-8859-1>\x93x\x94 \x96 \x80'))).toContain('“x” – €');
  });

  it('takes no bytes at all for a text', () => {
    expect(decodePage(new Uint8Array())).toBe('');
  });
});
