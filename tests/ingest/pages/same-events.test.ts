// A page says what its text says: the same events come of both.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Extraction, SourceItem } from '../../../graph/model/index.ts';
import { loadWorld } from '../../../graph/world/index.ts';
import { extract } from '../../../ingest/index.ts';
import { page } from '../../../ingest/sources/page.ts';
import { text } from '../../../ingest/sources/text.ts';
import { inputOf, itemsOf } from '../../contracts/source.ts';

const world = loadWorld();

/** Pages whose stories tell of a meeting that the rules find, one a language and encoding. */
const PAGES = [
  'en-amp',
  'de-consent',
  'fr-latin1',
  'es-blog',
  'it-rawdata',
  'ru-koi8',
  'uk-shell',
  'pl-unshown',
  'tr-press',
  'vi-windows-1258',
  'zh-gb18030',
  'ja-euc',
  'ar-rtl',
];

describe.each(PAGES)('%s', (name) => {
  it('gives the events of its text', async () => {
    const folder = `tests/gold/pages/${name}`;
    const { title, published, paragraphs } = JSON.parse(readFileSync(`${folder}/expected.json`, 'utf8')) as {
      title: string;
      published: string;
      paragraphs: readonly string[];
    };
    const lines = [`published: ${published}`, `title: ${title}`, '', ...paragraphs];
    const ofPage = await eventsOf(
      await itemsOf(page, inputOf('a.html', readFileSync(`${folder}/page.html`))),
    );
    const ofText = await eventsOf(await itemsOf(text, inputOf('a.txt', lines.join('\n'))));
    expect(ofPage).toEqual(ofText);
    expect(ofPage.length).toBeGreaterThan(0);
  });
});

async function eventsOf([item]: readonly SourceItem[]): Promise<Extraction['events']> {
  if (!item || !('article' in item)) throw new Error(JSON.stringify(item));
  return (await extract(item.article, world)).events;
}
