// The JSON export: one object, one row a line, so that two exports can be compared line by line.

import type { GraphReader } from '../model/index.ts';
import { canonicalJson } from './canonical-json.ts';
import type { ExportRows } from './export-rows.ts';
import { exportRows } from './export-rows.ts';

/** The members of the object, sorted as its keys are. */
const LISTS = [
  'articles',
  'edges',
  'entities',
  'events',
  'evidence',
  'judgements',
] as const satisfies readonly (keyof ExportRows)[];

/** Pieces of the export's text, row by row; joined they are one JSON object and a line end. */
export function* writeJson(reader: GraphReader): Generator<string, void> {
  const rows = exportRows(reader);
  let before = '{';
  for (const list of LISTS) {
    yield `${before}\n"${list}":[`;
    let separator = '\n';
    for (const row of rows[list]()) {
      yield `${separator}${canonicalJson(row)}`;
      separator = ',\n';
    }
    yield separator === '\n' ? ']' : '\n]';
    before = ',';
  }
  yield '\n}\n';
}
