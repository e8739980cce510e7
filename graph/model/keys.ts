// Keys that are the same wherever and whenever an article is read.

import { hash as digest } from 'node:crypto';
import type { Article, ClaimEvidence } from './extraction.ts';
import { isSpan } from './extraction.ts';

/** The extractor that is meant where an extraction names none. */
export const DEFAULT_EXTRACTOR = 'rules/1';

const TRACKING =
  /^(?:utm_|mc_|fbclid$|gclid$|dclid$|yclid$|msclkid$|igshid$|xtor$|wt_mc$|cmpid$|at_(?:medium|campaign)$)/i;

/** First 16 hex digits of the SHA-256 of the parts, which are kept apart by a zero byte. */
export function hash(...parts: readonly (string | number)[]): string {
  return digest('sha256', parts.join('\0')).slice(0, 16);
}

/**
 * One form for one page: scheme and host in lower case, no fragment, no tracking parameters,
 * no trailing slash. Text that is no URL comes back trimmed.
 */
export function canonicalUrl(url: string): string {
  let parsed: URL;
  try {
    parsed = new URL(url.trim());
  } catch {
    return url.trim();
  }
  return withoutTracking(parsed)
    .toString()
    .replace(/\/(?=$|\?)/, '');
}

/** The address without fragment and tracking parameters; changes what it is given. */
export function withoutTracking(url: URL): URL {
  url.hash = '';
  // Most addresses have none, and asking for them is dear.
  if (url.search === '') return url;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url;
}

/** `article:` and a hash of the canonical URL, else of the text. */
export function articleKey(article: Pick<Article, 'url' | 'text'>): string {
  return `article:${article.url ? hash('url', canonicalUrl(article.url)) : hash('text', article.text)}`;
}

/** `evidence:` and a hash of article, span and extractor; of the record alone where it is one of the world. */
export function evidenceKey(article: string, extractor: string, evidence: ClaimEvidence): string {
  return isSpan(evidence)
    ? `evidence:${hash(article, extractor, evidence.start, evidence.end)}`
    : `evidence:${hash('record', evidence.record)}`;
}

/** `event:` and a hash of an event's smallest source claim. */
export function eventKey(article: string, event: string): string {
  return `event:${hash(article, event)}`;
}
