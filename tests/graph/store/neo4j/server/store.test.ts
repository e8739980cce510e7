import { QUERY_METADATA } from '../../../../../graph/store/neo4j/read-only.ts';
import { storeContract } from '../../../../contracts/store.ts';
import { emptyServer, onNeo4j, onServer, sharedServer, storeOn } from '../../../../neo4j/suite.ts';

onNeo4j('Neo4j keeps the contract', () => {
  storeContract('neo4j', {
    async open() {
      await emptyServer(sharedServer());
      return storeOn(sharedServer());
    },
    empty: () => emptyServer(sharedServer()),
    async running() {
      // The server learns that a query's process is gone a moment later.
      for (let look = 0; ; look++) {
        const ids = await queries();
        if (ids.length === 0 || look > 20) return ids;
      }
    },
    // Neo4j counts the rows of a plain product without making them.
    runaway: 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(a + b)',
  });
});

async function queries(): Promise<string[]> {
  const text = `SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.app = '${QUERY_METADATA.app}' RETURN transactionId`;
  return (await onServer(sharedServer(), text)).map(({ transactionId }) => String(transactionId));
}
