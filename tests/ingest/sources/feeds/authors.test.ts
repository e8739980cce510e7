import { expect, it } from 'vitest';
import { entriesOf } from '../../../../ingest/sources/feeds/entries-of.ts';

const rss = (item: string): string =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>The Paper</title><item><link>https://p.example/1</link>${item}</item></channel></rss>`;
const atom = (entry: string, feed = ''): string =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>The Paper</title>${feed}<entry><id>1</id><link href="https://p.example/1"/>${entry}</entry></feed>`;
const json = (authors: readonly object[]): string =>
  JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'The Paper',
    items: [{ id: '1', url: 'https://p.example/1', authors }],
  });

it.each([
  ['Dublin Core', rss('<dc:creator>Nora Testman</dc:creator>'), 'Nora Testman'],
  ['RSS, behind an address', rss('<author>nora@p.example (Nora Testman)</author>'), 'Nora Testman'],
  ['Atom', atom('<author><name>Nora</name></author><author><name>Ola</name></author>'), 'Nora, Ola'],
  ['Atom, of the whole feed', atom('', '<author><name>Nora</name></author>'), 'Nora'],
  ['JSON', json([{ name: 'Nora' }, { url: 'https://p.example/ola' }]), 'Nora'],
  ['an address alone', rss('<author>nora@p.example</author>'), undefined],
  ['its publisher', rss('<dc:creator>The Paper</dc:creator>'), undefined],
  ['nobody', rss(''), undefined],
])('who wrote an article, as feeds say it: %s', async (_what, text, author) => {
  const { entries } = await entriesOf(new TextEncoder().encode(text));
  expect(entries.map(({ told }) => told.author)).toEqual([author]);
});
