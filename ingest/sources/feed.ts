// Lists of articles: feeds and sitemaps, from a file or an address.

import type { SourceKind } from './contract.ts';
import { entriesOf } from './feeds/entries-of.ts';
import { articlesOf } from './feeds/articles-of.ts';
import { opensAsFeed } from './feeds/opens-as-feed.ts';
import { beginningOf } from './inputs.ts';
import { problemAt, unreadable } from './problems.ts';
import { readLeads } from './read-leads.ts';

/** Bytes of a feed that are read: a sitemap of 50,000 pages, or the beginning of what never ends. */
export const LARGEST_FEED = 16 * 1024 * 1024;

/**
 * RSS, Atom, RDF, JSON Feed, sitemaps and their indexes. Each article is fetched from its address, unless the feed
 * carries its whole text. What a list names (and tells something of) is an article and no further list.
 */
export const feed: SourceKind = {
  one: 'feed',
  many: 'feeds',
  single: false,
  recognizes: ({ type, head, charset, told }) => told === undefined && opensAsFeed(head, type, charset),
  async *read(input, reach) {
    const { where, url, charset } = input;
    try {
      const { bytes, more } = await beginningOf(input, LARGEST_FEED);
      const { entries, faults } = await entriesOf(bytes, { url, charset });
      if (more)
        yield problemAt(
          where,
          1,
          `the feed goes on beyond ${LARGEST_FEED >> 20} MB`,
          'what stands before that was read',
        );
      for (const { what, todo } of faults) yield problemAt(where, 1, what, todo);
      yield* readLeads(articlesOf(entries, reach.web), reach, where);
    } catch (error) {
      yield unreadable(where, 1, error);
    }
  },
};
