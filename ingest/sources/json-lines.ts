// Articles as lines of JSON, whatever their keys are called.

import type { SourceItem, Unread } from '../../graph/model/index.ts';
import type { Reach, SourceInput, SourceKind } from './contract.ts';
import { type NumberedLine, numberedLines } from './lines.ts';
import { problemAt, unreadable } from './problems.ts';
import { columnsOf, jsonRecord, type JsonRecord, jsonRow } from './tables/json-row.ts';
import { readRows, type Row } from './tables/read-rows.ts';

/** Bytes of one line. */
export const LONGEST_JSON_LINE = 32 * 1024 * 1024;

const NAMES = /\.(?:jsonl|ndjson|jl)$/i;
/** Names that other things have too: only what begins with a whole line of JSON is taken. */
const WIDE_NAMES = /^-$|\.json$/i;

/** `.jsonl`, `.ndjson`, and `.json` or standard input that has a line an article. Extractions are asked for before. */
export const jsonLines: SourceKind = {
  one: 'file of JSON lines',
  many: 'files of JSON lines',
  single: false,
  list: true,
  recognizes: ({ name, head }) => NAMES.test(name) || (WIDE_NAMES.test(name) && opensWithLine(head)),
  read: readJsonLines,
};

function opensWithLine(head: Uint8Array): boolean {
  const [first = '', ...more] = Buffer.from(head)
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split('\n');
  return /^\{\s*"/.test(first) && (more.length === 0 || jsonRecord(first) !== undefined);
}

async function* readJsonLines(input: SourceInput, reach: Reach): AsyncGenerator<SourceItem> {
  const { where } = input;
  let number = 0;
  async function* records(): AsyncGenerator<(Row & { readonly record: JsonRecord }) | Unread> {
    for await (const line of numberedLines(input.stream(), LONGEST_JSON_LINE)) {
      number = line.number;
      if ('line' in line && line.line.trim() === '') continue;
      yield recordIn(line, where);
    }
  }
  const rows = records();
  try {
    for await (const first of rows) {
      if ('problem' in first) {
        yield first;
        continue;
      }
      // What the first record has is what all have.
      yield* readRows(input, { columns: columnsOf(first.record), rows: followed(first, rows) }, reach);
      return;
    }
  } catch (error) {
    yield unreadable(where, number + 1, error);
  }
}

function recordIn(line: NumberedLine, where: string): (Row & { readonly record: JsonRecord }) | Unread {
  const todo = 'mend the line, or take it out';
  if ('what' in line) return problemAt(where, line.number, line.what, todo);
  const record = jsonRecord(line.line);
  if (!record) return problemAt(where, line.number, 'the line is no JSON object', todo);
  return { ...jsonRow(record, line.number), record };
}

async function* followed<T>(first: T, rest: AsyncIterable<T>): AsyncGenerator<T> {
  yield first;
  yield* rest;
}
