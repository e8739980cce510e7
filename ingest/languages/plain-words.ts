// A pack's words as its script has them read, so that lists may be written as the language is.

import type { Script } from '../article/script.ts';
import { plainText } from '../article/script.ts';

/** The same lists with every word, and every word that is a key, in the plain text that it is matched in. */
export function plainWords<T>(words: T, script: Script): T {
  return plain(words, script, new Map()) as T;
}

/** A list that several phrases share stays one, and one that is plain already stays the same. */
function plain(value: unknown, script: Script, made: Map<object, unknown>): unknown {
  if (typeof value === 'string') return plainText(value, script);
  if (typeof value !== 'object' || value === null) return value;
  let held = made.get(value);
  if (held === undefined) {
    held = Array.isArray(value) ? plainList(value, script, made) : plainRecord(value, script, made);
    made.set(value, held);
  }
  return held;
}

function plainList(list: readonly unknown[], script: Script, made: Map<object, unknown>): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (let at = 0; at < list.length; at++) {
    const item = plain(list[at], script, made);
    if (item !== list[at]) (changed ??= [...list])[at] = item;
  }
  return changed ?? list;
}

function plainRecord(record: object, script: Script, made: Map<object, unknown>): object {
  const entries = Object.entries(record);
  const read = entries.map(([key, item]) => [plainText(key, script), plain(item, script, made)] as const);
  return read.every(([key, item], at) => key === entries[at]![0] && item === entries[at]![1])
    ? record
    : Object.fromEntries(read);
}
