// What passes through the queue, and by which key it is the same message.

import { createHash } from 'node:crypto';
import type { Article, Extraction } from '../model/index.ts';
import { articleKey } from '../model/index.ts';

/** Articles on their way to who reads them, and what they say on its way to who writes. */
export const QUEUES = { articles: 'chancery-articles', extractions: 'chancery-extractions' } as const;

/** The same words under the same label are one message, however often they are sent. */
export function articleId(article: Article): string {
  return contentHash(articleKey(article), JSON.stringify(withoutPath(article)));
}

/** The same reading of an article is one message; another reading is another one. */
export function extractionId(extraction: Extraction): string {
  return contentHash(articleKey(extraction.article), JSON.stringify(extraction));
}

/** A path says something on one machine only, and is part of no export. */
export function withoutPath(article: Article): Article {
  const { path: _, ...sent } = article;
  return sent;
}

function contentHash(...parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 32);
}
