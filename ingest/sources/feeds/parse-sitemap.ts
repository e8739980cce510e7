// Sitemaps (sitemaps.org), news sitemaps and indexes of sitemaps. Their form is flat and its elements are few, so they
// are found by pattern: a tree (linkedom) of what somebody nests on purpose takes minutes and gigabytes.

import { entryEnds } from './cut-feed.ts';
import type { RawEntry, RawFeed } from './feed-entry.ts';
import { plainWords } from './plain-words.ts';

/** Characters of an entry beyond which it is none. */
const LONGEST_ENTRY = 16_384;

const START = /<(?:[\w-]+:)?(url|sitemap)(?=[\s>])/i;

/** Whether this text opens as a sitemap or as an index of some. */
export function opensAsSitemap(text: string): boolean {
  return /<(?:[\w-]+:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 4096));
}

/** The pages, or the further sitemaps, that it lists. */
export function parseSitemap(text: string): RawFeed {
  let from = 0;
  const entries = entryEnds(text).map((end) => {
    const part = text.slice(from, end);
    from = end;
    return part.length > LONGEST_ENTRY ? { links: [], dates: [] } : entryIn(part);
  });
  return { entries };
}

function entryIn(part: string): RawEntry {
  const start = START.exec(part);
  const entry = part.slice(start?.index);
  const links = [said(entry, 'loc')];
  const changed = said(entry, 'lastmod');
  if (start?.[1]?.toLowerCase() === 'sitemap') return { links, changed, dates: [], list: true };
  return {
    links,
    changed,
    // `name` and `title` are words of news; those of pictures have other ones.
    title: said(entry, 'title'),
    publisher: said(entry, 'name'),
    // When a page was last touched is no day of its report.
    dates: [said(entry, 'publication_date')],
    language: said(entry, 'language'),
  };
}

/** What the first element of that name holds, in any namespace but those of pictures and films. */
function said(entry: string, name: string): string | undefined {
  const element = new RegExp(`<(?!image:|video:)(?:[\\w-]+:)?${name}(?:\\s[^<>]*)?>([^]*?)</`, 'i').exec(
    entry,
  )?.[1];
  return plainWords(element?.replace(/<!\[CDATA\[|\]\]>/g, ''));
}
