// Pages that nobody would write: each is read, or told of, and costs no more than a page may.

import { describe, expect, it } from 'vitest';
import { readPage } from '../../../ingest/pages/read-page.ts';

const REPORT = `<h1>Talks in Oslo</h1>
<p>The foreign minister of Norway met her Swedish colleague in Oslo on Friday, her ministry said.</p>
<p>They spoke of fishing in the Barents Sea, of the railway to Narvik and of a summit in the autumn.</p>`;
const many = (piece: string, times: number): string => piece.repeat(times);

const READ: readonly [what: string, html: string][] = [
  ['nested as deep as may be', `${REPORT}${many('<div>', 4_900)}x`],
  [
    'an attribute of a megabyte',
    `<div class="${many('a ', 500_000)}" id="${many('x', 1_000_000)}">${REPORT}</div>`,
  ],
  [
    'a hundred thousand attributes',
    `<div ${Array.from({ length: 100_000 }, (_, i) => `a${i}="1"`).join(' ')}>${REPORT}</div>`,
  ],
  [
    'entities within entities',
    `<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><html><body>${REPORT}<p>&b;&b;</p>`,
  ],
  ['a comment that never ends', `${REPORT}${many('<!--', 500_000)}`],
  ['elements that nobody knows', `${REPORT}${many('<x-y>', 4_000)}`],
  ['a megabyte of blanks', `${REPORT}<p>${many(' ', 1_000_000)}`],
  ['line ends between all signs', `${REPORT}<p>${many('中\n', 200_000)}`],
  ['brackets in its data', `<script type="application/ld+json">${many('[', 500_000)}</script>${REPORT}`],
  [
    'thousands of articles in its data',
    `<script type="application/ld+json">[${many('{"@type":"NewsArticle","headline":"x"},', 20_000)}]</script>${REPORT}`,
  ],
  ['a title of a megabyte', `<title>${many('a - b | ', 100_000)}</title>${REPORT}`],
  ['headings that never end', `${REPORT}<h2>${many('<h3>Heading', 2_000)}`],
  ['owners without end', `${REPORT}<p>${many('© abc ', 100_000)}`],
  ['articles in articles', `${REPORT}${many('<article><h2>More</h2>', 150)}`],
  ['ten thousand links', `${REPORT}${many('<a href="/x">one more link</a> ', 10_000)}`],
];

const REFUSED: readonly [what: string, html: string, words: RegExp][] = [
  ['a hundred thousand elements in each other', `${REPORT}${many('<div>', 100_000)}`, /nested more than/],
  ['a hundred megabytes of one tag', many('<div>', 20_000_000), /nested more than/],
  ['a million links', many('<a href="/x">y</a>', 1_000_000), /more than 30000 elements/],
  ['a million pictures', many('<svg></svg>', 1_000_000), /more than 300000 tags/],
  ['a text of many megabytes', `<p>${many('word ', 1_000_000)}`, /characters of text/],
  ['a long text deep down', `${many('<div class="date">', 190)}${many('word ', 100_000)}`, /nests its text/],
];

describe('a hostile page', () => {
  it.each(READ)('with %s is read', async (_what, html) => {
    const reading = await readPage(html);
    expect(reading).toMatchObject({ draft: { body: expect.stringContaining('railway to Narvik') } });
  });

  it.each(REFUSED)('of %s is told of', async (_what, html, words) => {
    expect(await readPage(html)).toMatchObject({
      what: expect.stringMatching(words),
      todo: expect.any(String),
    });
  });
});
