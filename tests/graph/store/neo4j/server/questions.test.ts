// The library of questions on Neo4j: the answers that are expected, and row for row those of the embedded store.

import { beforeAll, afterAll, expect, it } from 'vitest';
import type { CypherValue } from '../../../../../graph/model/index.ts';
import { QUESTIONS } from '../../../../../graph/questions/index.ts';
import { openStore } from '../../../../../graph/store/index.ts';
import type { Store } from '../../../../../graph/store/index.ts';
import { emptyServer, onNeo4j, sharedServer, storeOn, testFolder } from '../../../../neo4j/suite.ts';
import { answerOf, asksQuestions } from '../../../questions/ask-questions.ts';
import { demonstrationRows } from '../../../questions/demonstration.ts';

onNeo4j('the demonstration corpus answers, in Neo4j', () => {
  let store: Store;
  let embedded: Store;
  beforeAll(async () => {
    const rows = await demonstrationRows();
    await emptyServer(sharedServer());
    store = storeOn(sharedServer());
    embedded = openStore({ dir: testFolder() });
    await store.rebuild(rows, 1);
    await embedded.rebuild(rows, 1);
  }, 300_000);
  afterAll(async () => {
    await store?.close();
    await embedded?.close();
  });
  asksQuestions(() => store);

  it.each(QUESTIONS)('$id: the same in both stores', async ({ id }) => {
    const [here, there] = await Promise.all([answerOf(store, id), answerOf(embedded, id)]);
    expect(here.rows.map((row) => row.map(byId))).toEqual(there.rows.map((row) => row.map(byId)));
  });
});

/** Nodes and relationships by their ids: how their properties look, the contract's suite knows. */
function byId(value: CypherValue): unknown {
  if (Array.isArray(value)) return (value as readonly CypherValue[]).map(byId);
  return value !== null && typeof value === 'object' && 'id' in value ? value.id : value;
}
