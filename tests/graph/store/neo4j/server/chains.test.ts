// The questions about chains in Cypher, on Neo4j: the answers of graph/chains.

import { afterAll, beforeAll } from 'vitest';
import type { Store } from '../../../../../graph/store/index.ts';
import { emptyServer, onNeo4j, sharedServer, storeOn } from '../../../../neo4j/suite.ts';
import { asksInCypher } from '../../../chains/asks-in-cypher.ts';

onNeo4j('chains', () => {
  let store: Store;
  beforeAll(async () => {
    await emptyServer(sharedServer());
    store = storeOn(sharedServer());
  }, 120_000);
  afterAll(() => store?.close());
  asksInCypher('on Neo4j', () => store, 4);
});
