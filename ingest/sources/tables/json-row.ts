// A record of JSON as a row: its keys, and the keys of what lies in it (`source.name`), are the columns.

import type { Row } from './read-rows.ts';

/** A JSON object. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** The object that a line holds; undefined where it holds none. */
export function jsonRecord(line: string): JsonRecord | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return isRecord(value) ? value : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** Its columns, in its order. */
export function columnsOf(record: JsonRecord): string[] {
  return Object.entries(record).flatMap(([key, value]) =>
    isRecord(value) ? Object.keys(value).map((inner) => `${key}.${inner}`) : [key],
  );
}

export function jsonRow(record: JsonRecord, line: number): Row {
  return { line, value: (column) => worded(own(record, column) ?? inner(record, column)) };
}

function inner(record: JsonRecord, column: string): unknown {
  const dot = column.indexOf('.');
  const outer = dot === -1 ? undefined : own(record, column.slice(0, dot));
  return isRecord(outer) ? own(outer, column.slice(dot + 1)) : undefined;
}

function own(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

/** Paragraphs may come as a list. */
function worded(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (!Array.isArray(value)) return undefined;
  return value.filter((one) => typeof one === 'string').join('\n');
}

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
