// Every question of the library, asked of a store that holds the demonstration corpus.

import { expect, it } from 'vitest';
import type { CypherValue, QueryTable } from '../../../graph/model/index.ts';
import { QUESTIONS, readQuestion } from '../../../graph/questions/index.ts';
import { QUERY_LIMITS } from '../../../graph/store/index.ts';
import type { Store } from '../../../graph/store/index.ts';
import { ANSWERS } from './answers.ts';
import type { Cells } from './answers.ts';

/** A busy machine is no wrong answer. */
const PATIENCE_MS = 60_000;

/** Asks a question with its defaults. */
export function answerOf(store: Store, id: string): Promise<QueryTable> {
  const { cypher, params } = readQuestion(id, {});
  return store.query(cypher, params, { ...QUERY_LIMITS, timeoutMs: PATIENCE_MS });
}

/** A test for each question; call it inside a suite. */
export function asksQuestions(store: () => Store): void {
  it.each(QUESTIONS)('$id: $title', async ({ id, columns }) => {
    const table = await answerOf(store(), id);
    expect(table.columns).toEqual(Object.keys(columns));
    expect([table.cut, table.notes]).toEqual([undefined, undefined]);
    const rows = table.rows.map((row) =>
      Object.fromEntries(table.columns.map((column, at) => [column, plain(row[at]!)])),
    );
    const { has, hasNot = [] } = ANSWERS[id]!;
    let from = 0;
    for (const wanted of has) {
      const at = rows.findIndex((row, place) => place >= from && agrees(row, wanted));
      expect([wanted, at >= from ? 'is there' : 'is missing, or out of order', rows]).toEqual([
        wanted,
        'is there',
        rows,
      ]);
      from = at + 1;
    }
    for (const unwanted of hasNot) expect(rows.filter((row) => agrees(row, unwanted))).toEqual([]);
  });
}

function agrees(row: Cells, wanted: Cells): boolean {
  return Object.entries(wanted).every(
    ([column, value]) => JSON.stringify(row[column]) === JSON.stringify(value),
  );
}

/** Nodes by their names, relationships by their types. */
function plain(value: CypherValue): unknown {
  if (Array.isArray(value)) return (value as readonly CypherValue[]).map(plain);
  if (value === null || typeof value !== 'object' || !('type' in value)) return value;
  if (value.type === 'node') return value.properties['name'];
  return value.type === 'relationship' ? value.relation : value;
}
