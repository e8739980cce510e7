// The JSON export: one object, one row a line, so that two exports can be compared line by line.

import { canonicalJson } from './canonical-json.ts';
import { CREDIT } from './credit.ts';
import type { ExportSource } from './export-source.ts';
import type { ExportRows } from './export-rows.ts';
import { exportRows } from './export-rows.ts';

/** The members of the object, sorted as its keys are. */
const MEMBERS = [
  'articles',
  'credit',
  'edges',
  'entities',
  'events',
  'evidence',
  'judgements',
] as const satisfies readonly (keyof ExportRows | 'credit')[];

/** Pieces of the export's text, row by row; joined they are one JSON object and a line end. */
export function* writeJson(reader: ExportSource): Generator<string, void> {
  const rows = exportRows(reader);
  let before = '{';
  for (const name of MEMBERS) {
    yield `${before}\n"${name}":`;
    before = ',';
    if (name === 'credit') {
      yield JSON.stringify(CREDIT);
      continue;
    }
    yield '[';
    let separator = '\n';
    for (const row of rows[name]()) {
      yield `${separator}${canonicalJson(row)}`;
      separator = ',\n';
    }
    yield separator === '\n' ? ']' : '\n]';
  }
  yield '\n}\n';
}
