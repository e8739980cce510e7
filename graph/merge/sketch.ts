// A text in sixty-four numbers, by which copies of it are known (graph/model/copies.ts): cut short, with another headline, with a note below.
// The lowest hashes of its shingles (A. Broder, On the resemblance and containment of documents, 1997).

import { folded, SKETCH_SIZE } from '../model/index.ts';

/** Words of a shingle; of scripts that write none, signs. */
const LONG = 5;
/** A body of fewer words ("Watch the video") says nothing without its headline. */
const BODY = 20;
const WORD =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|(?:(?![\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])[\p{L}\p{N}])+/gu;

/** The sketch of an article's text without its headline, which editors change: ascending, of 24 bits each. */
export function sketchOf({ title, text }: { readonly title: string; readonly text: string }): number[] {
  const body = wordsOf(text.startsWith(title) ? text.slice(title.length) : text);
  const words = (body.length < BODY ? wordsOf(text) : body).map(hashOf);
  const shingles = new Set<number>();
  for (let at = 0; at === 0 || at + LONG <= words.length; at++) shingles.add(join(words, at));
  return words.length === 0 ? [] : [...Uint32Array.from(shingles).sort().subarray(0, SKETCH_SIZE)];
}

function wordsOf(text: string): string[] {
  return folded(text).match(WORD) ?? [];
}

/** FNV-1a over UTF-16 units. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** The hash of the shingle that begins there, evenly spread (the finish of MurmurHash3). */
function join(words: readonly number[], from: number): number {
  let hash = 0;
  for (let at = from; at < Math.min(from + LONG, words.length); at++)
    hash = Math.imul(hash ^ words[at]!, 0x9e3779b1) ^ (hash >>> 15);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 8;
}
