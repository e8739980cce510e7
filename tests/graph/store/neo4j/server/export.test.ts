// What was ingested, read back from the server, gives the bytes that the ledger and the embedded store give.

import { expect, it } from 'vitest';
import { writeJson } from '../../../../../graph/export/index.ts';
import { graphRows } from '../../../../../graph/home/index.ts';
import type { Graph, GraphReader, GraphRow } from '../../../../../graph/model/index.ts';
import { loadEngine } from '../../../../../graph/store/grafeo/engine.ts';
import { openGrafeoStore } from '../../../../../graph/store/index.ts';
import type { Store } from '../../../../../graph/store/index.ts';
import { generateExtractions, GENERATED_WORLD } from '../../../../bench/generate.ts';
import { arrayReader } from '../../../../contracts/array-reader.ts';
import { emptyServer, onNeo4j, sharedServer, storeOn, testFolder } from '../../../../neo4j/suite.ts';
import { inHome, NOW } from '../../../merge/graph-of.ts';

onNeo4j('an export', () => {
  it('of a Neo4j store is that of the embedded one and of the ledger, byte by byte, filled or patched', async () => {
    await emptyServer(sharedServer());
    const neo4j = storeOn(sharedServer());
    const grafeo = openGrafeoStore({ dir: testFolder(), engine: loadEngine(), now: () => 0 });
    await inHome(async ({ ledger, load }) => {
      const articles = [...generateExtractions({ seed: 12, articles: 260, days: 120 })];
      const step = async (from: number, to: number): Promise<void> => {
        const before = ledger.change();
        await load(articles.slice(from, to), NOW);
        for (const store of [neo4j, grafeo]) {
          if (before === 0) await store.rebuild(graphRows(ledger), ledger.change());
          else await store.apply(ledger.changesSince(before), ledger.change());
        }
        const expected = text(ledger);
        expect(await textOf(grafeo)).toBe(expected);
        expect(await textOf(neo4j)).toBe(expected);
      };
      await step(0, 200);
      await step(200, 230);
      await step(230, 260);
    }, GENERATED_WORLD);
    await neo4j.close();
    await grafeo.close();
  });
});

function text(reader: GraphReader): string {
  return [...writeJson(reader)].join('');
}

/** The export of what a store gives back. */
async function textOf(store: Store): Promise<string> {
  const rows: GraphRow[] = [];
  for await (const row of store.rows()) rows.push(row);
  const all = <Row extends GraphRow['row']>(kind: Row) =>
    rows.flatMap((row) => (row.row === kind ? [row.value as Extract<GraphRow, { row: Row }>['value']] : []));
  const graph: Graph = {
    articles: all('article'),
    entities: all('entity'),
    events: all('event'),
    edges: all('edge'),
    evidence: all('evidence'),
    judgements: [],
  };
  return text(arrayReader(graph));
}
