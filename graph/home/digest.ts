import { createHash } from 'node:crypto';
import type { Extraction } from '../model/index.ts';
import { DEFAULT_EXTRACTOR } from '../model/index.ts';

/**
 * What makes two readings of an article the same: everything but the label and the path of the file it came from.
 * First 32 hex digits of a SHA-256 over JSON with sorted keys.
 */
export function digestOf({ article, extractor = DEFAULT_EXTRACTOR, ...said }: Extraction): string {
  const { id: _id, path: _path, ...source } = article;
  return createHash('sha256')
    .update(JSON.stringify(sorted({ source, extractor, ...said })))
    .digest('hex')
    .slice(0, 32);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}
