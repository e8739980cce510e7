import { hash } from 'node:crypto';
import type { Extraction } from '../model/index.ts';
import { DEFAULT_EXTRACTOR } from '../model/index.ts';

/**
 * What makes two readings of an article the same: everything but the label and the path of the file it came from.
 * First 32 hex digits of a SHA-256 over JSON. Give a checked extraction: its properties stand in the order of its
 * shape, whatever order they came in.
 */
export function digestOf({ article, extractor = DEFAULT_EXTRACTOR, ...said }: Extraction): string {
  const { id: _id, path: _path, ...source } = article;
  return hash('sha256', JSON.stringify({ source, extractor, ...said })).slice(0, 32);
}
