// A pack's words as its script has them read, so that lists may be written as the language is.

import type { Script } from '../article/script.ts';
import { plainReader } from '../article/script.ts';

type Read = (text: string) => string;

/** The same lists with every word, and every word that is a key, in the plain text that it is matched in. */
export function plainWords<T>(words: T, script: Script): T {
  return plain(words, plainReader(script), new Map()) as T;
}

/** A list that several phrases share stays one, and one that is plain already stays the same. */
function plain(value: unknown, read: Read, made: Map<object, unknown>): unknown {
  if (typeof value === 'string') return read(value);
  if (typeof value !== 'object' || value === null) return value;
  let held = made.get(value);
  if (held === undefined) {
    held = Array.isArray(value) ? plainList(value, read, made) : plainRecord(value, read, made);
    made.set(value, held);
  }
  return held;
}

function plainList(list: readonly unknown[], read: Read, made: Map<object, unknown>): readonly unknown[] {
  let changed: unknown[] | undefined;
  for (let at = 0; at < list.length; at++) {
    const item = plain(list[at], read, made);
    if (item !== list[at]) (changed ??= [...list])[at] = item;
  }
  return changed ?? list;
}

function plainRecord(record: object, read: Read, made: Map<object, unknown>): object {
  const entries = Object.entries(record);
  const plainly = entries.map(([key, item]) => [read(key), plain(item, read, made)] as const);
  return plainly.every(([key, item], at) => key === entries[at]![0] && item === entries[at]![1])
    ? record
    : Object.fromEntries(plainly);
}
