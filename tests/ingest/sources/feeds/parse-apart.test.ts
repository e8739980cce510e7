import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../../ingest/sources/feeds/entries-of.ts';

const read = (text: string) => entriesOf(new TextEncoder().encode(text));
const rss = (items: string): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>The Paper</title>${items}</channel></rss>`;
const atom = (entries: string): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>Das Blatt</title>${entries}</feed>`;
const item = (number: number): string =>
  `<item><link>https://p.example/${number}</link><title>T</title></item>`;

describe('a feed', () => {
  const wrong = (entry: string): string => `\n${item(1)}\n${entry}\n${item(3)}`;
  const addresses = (entries: readonly { readonly address?: string | undefined }[]) =>
    entries.map(({ address }) => address?.slice('https://p.example/'.length));

  it.each([
    [
      'a sign that should be written as an entity',
      '<item><title>A < B</title><link>https://p.example/2</link></item>',
    ],
    ['a title without an end', '<item><title>A<link>https://p.example/2</link></item>'],
    ['a quotation without an end', '<item><title><![CDATA[A</title><link>https://p.example/2</link></item>'],
    ['a comment without an end', '<item><!-- <title>A</title><link>https://p.example/2</link></item>'],
    ['an attribute without an end', '<item><title a="1>A</title><link>https://p.example/2</link></item>'],
  ])('with one broken entry gives the others and tells its line: %s', async (_what, entry) => {
    const { entries, faults } = await read(rss(wrong(entry)));
    expect(addresses(entries)).toEqual(['1', '3']);
    expect(faults).toEqual([
      {
        what: expect.stringMatching(/^an entry can't be read: it is broken: /),
        todo: 'the others were read',
        line: 3,
      },
    ]);
  });

  it('in Atom and in RDF gives the others too', async () => {
    const entry = (number: number, title: string) =>
      `<entry><title>${title}</title><link href="https://p.example/${number}"/></entry>`;
    const inAtom = await read(atom(entry(1, 'A') + entry(2, 'B < C') + entry(3, 'D')));
    expect(addresses(inAtom.entries)).toEqual(['1', '3']);
    const about = (number: number, title: string) =>
      `<item rdf:about="https://p.example/${number}"><title>${title}</title><link>https://p.example/${number}</link></item>`;
    const inRdf = await read(
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>P</title></channel>${about(1, 'A')}${about(2, 'B < C')}${about(3, 'D')}</rdf:RDF>`,
    );
    expect(addresses(inRdf.entries)).toEqual(['1', '3']);
  });

  it('loses no entry beside one whose end is missing', async () => {
    const { entries, faults } = await read(
      rss(wrong('<item><title>A</title><link>https://p.example/2</link>')),
    );
    expect(addresses(entries)).toEqual(['1', '2', '3']);
    expect(faults).toEqual([]);
  });

  it('loses no entry beside one whose beginning is missing, and tells of that', async () => {
    const { entries, faults } = await read(
      rss(wrong('<title>A</title><link>https://p.example/2</link></item>')),
    );
    expect(addresses(entries)).toEqual(['1', '3']);
    expect(faults.map(({ what }) => what)).toEqual(['the beginning of an entry is missing']);
  });

  it('is not taken apart where a quotation speaks of entries', async () => {
    const quoting =
      '<item><link>https://p.example/2</link><title><![CDATA[How <item> and <entry> are written]]></title></item>';
    const { entries, faults } = await read(rss(wrong(quoting)));
    expect(addresses(entries)).toEqual(['1', '2', '3']);
    expect(entries[1]?.told.title).toBe('How and are written');
    expect(faults).toEqual([]);
  });

  it('with nothing but broken entries is soon given up', async () => {
    const bad = '<item><title>A < B</title></item>\n'.repeat(4000);
    const { entries, faults } = await read(rss(item(1) + bad + item(2)));
    expect(addresses(entries)).toEqual(['1']);
    expect(faults).toHaveLength(51);
    expect(faults.at(-1)?.what).toBe('50 of its entries are broken');
  });
});
