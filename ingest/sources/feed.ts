// Lists of articles: feeds and sitemaps, from a file or an address.

import type { SourceKind } from './contract.ts';
import { opensAsFeed } from './feeds/opens-as-feed.ts';
import { problemAt, unreadable } from './problems.ts';
import { readLeads } from './read-leads.ts';

/**
 * RSS, Atom, RDF, JSON Feed, sitemaps and their indexes. Each article is fetched from its address, unless the feed
 * carries its whole text.
 */
export const feed: SourceKind = {
  one: 'feed',
  many: 'feeds',
  single: false,
  list: true,
  recognizes: ({ type, head, charset }) => opensAsFeed(head, type, charset),
  async *read(input, reach) {
    const { where } = input;
    try {
      const { readFeed } = await import('./feeds/read-feed.ts');
      const { articlesOf } = await import('./feeds/articles-of.ts');
      const { entries, faults } = await readFeed(input);
      for (const { line = 1, what, todo } of faults) yield problemAt(where, line, what, todo);
      yield* readLeads(articlesOf(entries, reach.web, { where }), reach, where);
    } catch (error) {
      yield unreadable(where, 1, error);
    }
  },
};
