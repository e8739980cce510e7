// RSS, Atom, RDF and JSON Feed by feedsmith, brought into one form.

import type { AnyFeed, AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith';
import type { CarriedText } from '../../../graph/model/index.ts';
import type { RawEntry, RawFeed } from './feed-entry.ts';

/** The list, or in a few words why it is none. `most`: entries that are read. */
export async function parseFeed(text: string, most: number): Promise<RawFeed | string> {
  const feedsmith = await import('feedsmith');
  try {
    return rawFeed(feedsmith.parseFeed(text, { maxItems: most }));
  } catch (error) {
    const { DetectError, MalformedError, ParseError } = feedsmith;
    if (error instanceof DetectError || error instanceof ParseError) return 'its form is unknown';
    if (error instanceof MalformedError) return `it is broken${reasonOf(error)}`;
    throw error;
  }
}

function reasonOf({ cause }: Error): string {
  return cause instanceof Error ? `: ${cause.message.replace(/\s+/g, ' ').slice(0, 100)}` : '';
}

function rawFeed(parsed: AnyFeed): RawFeed {
  switch (parsed.format) {
    case 'rss':
      return rssFeed(parsed.feed);
    case 'atom':
      return atomFeed(parsed.feed);
    case 'rdf':
      return rdfFeed(parsed.feed);
    case 'json':
      return jsonFeed(parsed.feed);
  }
}

function rssFeed(feed: RssFeed.Feed<string>): RawFeed {
  const language = feed.language ?? feed.dc?.languages?.[0];
  const entries = (feed.items ?? []).map((item): RawEntry => {
    const { guid, dc, dcterms } = item;
    return {
      links: [
        item.link,
        alternate(item.atom?.links),
        guid?.isPermaLink === false || !/^https?:/i.test(guid?.value ?? '') ? undefined : guid?.value,
      ],
      base: item.xml?.base,
      id: guid?.value,
      title: item.title ?? dc?.titles?.[0],
      publisher: item.source?.title ?? dc?.publishers?.[0] ?? feed.dc?.publishers?.[0] ?? feed.title,
      authors: dc?.creators ?? item.authors?.map(({ name }) => name),
      dates: [item.pubDate, ...(dc?.dates ?? []), ...(dcterms?.issued ?? []), ...(dcterms?.created ?? [])],
      changed: dcterms?.modified?.[0],
      language: dc?.languages?.[0] ?? item.xml?.lang ?? language,
      content: html(item.content?.encoded),
      summary: item.description,
    };
  });
  return { home: feed.link, entries };
}

function rdfFeed(feed: RdfFeed.Feed<string>): RawFeed {
  const entries = (feed.items ?? []).map((item): RawEntry => {
    const { dc } = item;
    return {
      links: [item.link, item.rdf?.about],
      id: item.rdf?.about,
      title: item.title ?? dc?.titles?.[0],
      publisher: dc?.publishers?.[0] ?? feed.dc?.publishers?.[0] ?? feed.title,
      authors: dc?.creators,
      dates: dc?.dates ?? [],
      language: dc?.languages?.[0] ?? feed.dc?.languages?.[0] ?? feed.xml?.lang,
      content: html(item.content?.encoded),
      summary: item.description,
    };
  });
  return { home: feed.link, entries };
}

function atomFeed(feed: AtomFeed.Feed<string>): RawFeed {
  const entries = (feed.entries ?? []).map((entry): RawEntry => ({
    links: [
      alternate(entry.links),
      /^(?:text\/html)?$/.test(entry.content?.type ?? '') ? entry.content?.src : undefined,
    ],
    base: joined(entry.xml?.base, feed.xml?.base),
    id: entry.id,
    title: entry.title?.value,
    publisher: entry.source?.title?.value ?? feed.title?.value,
    authors: (entry.authors ?? feed.authors)?.map(({ name }) => name),
    dates: [entry.published, entry.updated],
    changed: entry.updated,
    language: entry.xml?.lang ?? feed.xml?.lang,
    content: atomContent(entry.content),
    summary: entry.summary?.value,
  }));
  return { home: alternate(feed.links), entries };
}

function jsonFeed(feed: JsonFeed.Feed<string>): RawFeed {
  const entries = (feed.items ?? []).map((item): RawEntry => {
    const plain = item.content_text;
    return {
      links: [item.url, item.external_url],
      id: item.id,
      title: item.title,
      publisher: feed.title,
      authors: (item.authors ?? feed.authors)?.map(({ name }) => name),
      dates: [item.date_published, item.date_modified],
      changed: item.date_modified,
      language: item.language ?? feed.language,
      content:
        html(item.content_html) ?? (plain === undefined ? undefined : { type: 'text/plain', text: plain }),
      summary: item.summary,
    };
  });
  return { home: feed.home_page_url, entries };
}

/** Atom's content is HTML, XHTML, plain, or something that is no text. */
function atomContent({ type = 'text', value }: AtomFeed.Content = {}): CarriedText | undefined {
  if (value === undefined) return undefined;
  if (/^(?:x?html|text\/html|application\/xhtml\+xml)$/i.test(type)) return html(value);
  return /^text(?:\/plain)?$/i.test(type) ? { type: 'text/plain', text: value } : undefined;
}

function html(text: string | undefined): CarriedText | undefined {
  return text === undefined ? undefined : { type: 'text/html', text };
}

/** The link to the article itself, among those to its comments, sound files and later pages. */
function alternate(
  links: readonly { readonly href?: string; readonly rel?: string }[] = [],
): string | undefined {
  return links.find(({ rel = 'alternate' }) => rel === 'alternate')?.href;
}

/** A base within a base (XML Base). */
function joined(inner: string | undefined, outer: string | undefined): string | undefined {
  if (inner === undefined || outer === undefined) return inner ?? outer;
  return URL.canParse(inner, outer) ? new URL(inner, outer).href : outer;
}
