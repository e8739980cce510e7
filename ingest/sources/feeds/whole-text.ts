// Whether a feed carries an article whole, or only how it begins.

import { plainWords } from './plain-words.ts';

/** Bytes of UTF-8 below which a text is a teaser: a hundred English words, or two hundred Chinese signs. */
const LEAST = 600;
/** "…" or "[...]" with at most a few words ("Continue reading") after it. */
const BREAKS_OFF = /(?:…|\.{3})[\])]?(?:\s\S.{0,39})?$/u;

/** By its length and by how it ends. `summary`: what the feed gives as the beginning. */
export function isWhole(html: string, summary?: string): boolean {
  const words = plainWords(html) ?? '';
  if (Buffer.byteLength(words) < LEAST || BREAKS_OFF.test(words)) return false;
  return words !== plainWords(summary);
}
