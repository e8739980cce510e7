// A pack's words as its script has them read, so that lists may be written as the language is.

import type { Script } from '../article/script.ts';
import { plainText } from '../article/script.ts';

/** The same lists with every word, and every word that is a key, in the plain text that it is matched in. */
export function plainWords<T>(words: T, script: Script): T {
  return plain(words, script) as T;
}

function plain(value: unknown, script: Script): unknown {
  if (typeof value === 'string') return plainText(value, script);
  if (Array.isArray(value)) return value.map((item) => plain(item, script));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [plainText(key, script), plain(item, script)]),
  );
}
