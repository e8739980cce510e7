// Where a feed in XML that breaks off, or that never ends, is cut so that it can be parsed.

import { isJsonFeed } from './cut-json-feed.ts';

/** The end of an entry, of a page or of a sitemap in a list. */
const ENTRY_END = /<\/(?:[\w-]+:)?(?:item|entry|url|sitemap)\s*>/gi;
/** The end of a whole list. */
const LIST_END = /<\/(?:[\w-]+:)?(?:rss|feed|rdf|urlset|sitemapindex)\s*>/i;
/** The end of a list stands within so many characters of the end of its text; comments may follow. */
const TAIL = 4096;

/** Whether the text ends where its list does. JSON is looked at elsewhere (`cut-json-feed.ts`). */
export function endsWhole(text: string): boolean {
  return isJsonFeed(text) || LIST_END.test(text.slice(-TAIL));
}

/** Where each entry ends, in characters from the beginning. */
export function entryEnds(text: string): number[] {
  return [...text.matchAll(ENTRY_END)].map(({ 0: tag, index }) => index + tag.length);
}

/** The text up to the end of its last whole entry; all of it where it has none. */
export function upToLastEntry(text: string): string {
  return text.slice(0, entryEnds(text).at(-1) ?? text.length);
}

/** The text up to the end of the entry of this number, from 1; all of it where it has fewer. */
export function upToEntry(text: string, number: number): string {
  return text.slice(0, entryEnds(text)[number - 1] ?? text.length);
}
