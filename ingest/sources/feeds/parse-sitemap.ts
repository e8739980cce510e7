// Sitemaps (sitemaps.org), news sitemaps and indexes of sitemaps.

import type { RawEntry, RawFeed } from './feed-entry.ts';

/** As much of linkedom's elements as is used here. */
interface Node {
  readonly tagName: string;
  readonly textContent: string | null;
  readonly children: Iterable<Node>;
}

/** Whether this text opens as a sitemap or as an index of some. */
export function opensAsSitemap(text: string): boolean {
  return /<(?:\w+:)?(?:urlset|sitemapindex)[\s>]/i.test(text.slice(0, 4096));
}

/** The pages, or the further sitemaps, that it lists. */
export async function parseSitemap(text: string): Promise<RawFeed> {
  const { DOMParser } = await import('linkedom');
  const root = new DOMParser().parseFromString(text, 'text/xml').documentElement as Node | null;
  return { entries: root ? [...root.children].flatMap(entryOf) : [] };
}

function entryOf(node: Node): RawEntry[] {
  const name = local(node);
  if (name === 'sitemap') return [{ links: [said(node, 'loc')], dates: [said(node, 'lastmod')], list: true }];
  if (name !== 'url') return [];
  const news = child(node, 'news');
  const publication = news && child(news, 'publication');
  return [
    {
      links: [said(node, 'loc')],
      title: said(news, 'title'),
      publisher: said(publication, 'name'),
      // When a page was last touched is no day of its report.
      dates: [said(news, 'publication_date')],
      changed: said(node, 'lastmod'),
      language: said(publication, 'language'),
    },
  ];
}

function said(node: Node | undefined, name: string): string | undefined {
  return (node && child(node, name)?.textContent) ?? undefined;
}

function child(node: Node, name: string): Node | undefined {
  return [...node.children].find((one) => local(one) === name);
}

function local({ tagName }: Node): string {
  return tagName.slice(tagName.indexOf(':') + 1).toLowerCase();
}
