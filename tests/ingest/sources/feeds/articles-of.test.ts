import { expect, it } from 'vitest';
import { articlesOf } from '../../../../ingest/sources/feeds/articles-of.ts';
import type { FeedEntry } from '../../../../ingest/sources/feeds/feed-entry.ts';
import type { Web } from '../../../../ingest/web/contract.ts';

/** A network in which each address is a sitemap of two pages below it. */
const asked: string[] = [];
const WEB: Web = {
  async get(address) {
    asked.push(address);
    const bytes = Buffer.from(
      `<urlset>${[1, 2].map((page) => `<url><loc>${address}/${page}</loc></url>`).join('')}</urlset>`,
    );
    return { type: 'content', address, bytes, cut: false, validators: {} };
  },
  getIfChanged: () => Promise.reject(new Error('nobody asks so')),
};

it('an index of lists is read up to so many articles, and no list is asked for behind that', async () => {
  const index: FeedEntry[] = ['a', 'b', 'c'].map((name) => ({
    address: `https://p.example/${name}`,
    told: {},
    list: true,
  }));
  const given = [];
  for await (const one of articlesOf(index, WEB, { where: 'index', most: 3 }))
    given.push('problem' in one ? `${one.problem.where}: ${one.problem.what}` : one.address);
  expect(given).toEqual([
    'https://p.example/a/1',
    'https://p.example/a/2',
    'https://p.example/b/1',
    'https://p.example/b/2',
    'index:1: it names lists of more than 3 articles',
  ]);
  expect(asked).toEqual(['https://p.example/a', 'https://p.example/b']);
});
