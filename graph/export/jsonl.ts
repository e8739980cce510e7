// The JSONL export: what the JSON export holds, one record a line, each with its `type`.

import { canonicalJson } from './canonical-json.ts';
import { CREDIT } from './credit.ts';
import { exportRows } from './export-rows.ts';
import { counted, type ExportSource } from './export-source.ts';

/** The lists in the order in which they are written, with the type of their records: nodes before edges. */
const LISTS = [
  ['articles', 'article'],
  ['entities', 'entity'],
  ['events', 'event'],
  ['evidence', 'evidence'],
  ['edges', 'edge'],
  ['judgements', 'judgement'],
] as const;

/**
 * A first line of type `export`, then `{"type": …, "value": …}` a row, then a line of type `end` with how many rows of
 * each kind there were: a file without it was cut off.
 */
export function* writeJsonl(whole: ExportSource): Generator<string, void> {
  yield `${canonicalJson({ type: 'export', format: 'chancery-jsonl', version: 1, credit: CREDIT })}\n`;
  const { source, counts } = counted(whole);
  const rows = exportRows(source);
  let judgements = 0;
  for (const [list, type] of LISTS) {
    for (const value of rows[list]()) {
      if (type === 'judgement') judgements++;
      yield `{"type":"${type}","value":${onOneLine(canonicalJson(value))}}\n`;
    }
  }
  yield `${canonicalJson({ type: 'end', ...counts, judgements })}\n`;
}

/** JSON in which nothing is left that any program takes for a line end. */
function onOneLine(json: string): string {
  return json.replaceAll(
    /[\u0085\u2028\u2029]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
