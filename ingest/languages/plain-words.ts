// A pack's words as its script has them read, so that lists may be written as the language is.

import type { Script } from '../article/script.ts';
import { plainText } from '../article/script.ts';

/** The same lists with every word, and every word that is a key, in the plain text that it is matched in. */
export function plainWords<T>(words: T, script: Script): T {
  return plain(words, script, new Map()) as T;
}

/** A list that several phrases share stays one. */
function plain(value: unknown, script: Script, made: Map<object, unknown>): unknown {
  if (typeof value === 'string') return plainText(value, script);
  if (typeof value !== 'object' || value === null) return value;
  const held =
    made.get(value) ??
    (Array.isArray(value)
      ? value.map((item) => plain(item, script, made))
      : Object.fromEntries(
          Object.entries(value).map(([key, item]) => [plainText(key, script), plain(item, script, made)]),
        ));
  made.set(value, held);
  return held;
}
