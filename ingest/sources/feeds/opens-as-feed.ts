// Whether bytes open as a list of articles.

import { feedText } from './feed-bytes.ts';

/** What may stand before the first element: declaration, stylesheets, comments, a document type. */
const BEFORE =
  /^\s*(?:<\?(?:[^?]|\?(?!>))*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*|<!DOCTYPE\s[^<>[]*(?:\[[^\]]*\]\s*)?>\s*)*/i;
const ROOT = /^<(?:[\w-]+:)?(rss|feed|rdf|urlset|sitemapindex)[\s>]/i;
const JSON_FEED = /^\s*\{[^]*"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/;

/** By the first bytes, and by the media type that is made for JSON Feed alone. */
export function opensAsFeed(head: Uint8Array, type?: string, charset?: string): boolean {
  const text = feedText(head, charset);
  if (type === 'application/feed+json' || JSON_FEED.test(text)) return true;
  const root = ROOT.exec(text.slice(BEFORE.exec(text)?.[0].length))?.[1]?.toLowerCase();
  // RDF says anything; of articles it is with the words of RSS.
  return root === 'rdf' ? /purl\.org\/rss|my\.netscape\.com\/rdf/.test(text) : root !== undefined;
}
