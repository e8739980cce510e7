// A JSON document with a list of articles, as GDELT's DOC API answers (`mode=artlist&format=json`) and news APIs do.

import type { SourceItem } from '../../graph/model/index.ts';
import type { Reach, SourceInput, SourceKind } from './contract.ts';
import { bytesOf } from './inputs.ts';
import { problemAt, unreadable } from './problems.ts';
import { columnsOf, jsonRecord, type JsonRecord, jsonRow } from './tables/json-row.ts';
import { readRows, type Row } from './tables/read-rows.ts';

/** Bytes of one list; the API gives 250 articles at most. */
const LARGEST = 64 * 1024 * 1024;
/** `articles` as the first key, or behind a status and a count. */
const OPENING = /^\uFEFF?\s*\{\s*(?:"\w+"\s*:\s*(?:"[^"]*"|[\w.]+)\s*,\s*){0,4}"articles"\s*:\s*\[/;

/** Told by how it begins, whatever it is called. */
export const articleList: SourceKind = {
  one: 'list of articles',
  many: 'lists of articles',
  single: false,
  list: true,
  recognizes: ({ head }) => OPENING.test(Buffer.from(head).toString('utf8')),
  read: readList,
};

async function* readList(input: SourceInput, reach: Reach): AsyncGenerator<SourceItem> {
  const { where } = input;
  try {
    const bytes = await bytesOf(input, LARGEST);
    if (!bytes) {
      yield problemAt(
        where,
        1,
        `more than ${LARGEST >> 20} MB are no list of articles`,
        'save it as a line an article',
      );
      return;
    }
    const listed = jsonRecord(bytes.toString('utf8').replace(/^\uFEFF/, ''))?.['articles'];
    if (!Array.isArray(listed)) {
      yield problemAt(where, 1, 'this is no JSON', 'fetch it again: it breaks off, or was changed');
      return;
    }
    const [first, ...rest] = listed.filter(
      (each) => typeof each === 'object' && each !== null,
    ) as JsonRecord[];
    if (first) yield* readRows(input, { columns: columnsOf(first), rows: rowsOf([first, ...rest]) }, reach);
  } catch (error) {
    yield unreadable(where, 1, error);
  }
}

/** Numbered by their place in the list: a document's lines say nothing. */
async function* rowsOf(records: readonly JsonRecord[]): AsyncGenerator<Row> {
  for (const [at, record] of records.entries()) yield jsonRow(record, at + 1);
}
