import { expect, it } from 'vitest';
import { QUERY_LIMITS } from '../../../../../graph/store/index.ts';
import { QUERY_METADATA } from '../../../../../graph/store/neo4j/read-only.ts';
import { FIXTURE_ROWS } from '../../../../contracts/fixture-graph.ts';
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

onNeo4j('a query that gives rows until its deadline', () => {
  it('shows those that came, and says so', async () => {
    const store = storeOn(sharedServer());
    await store.rebuild(FIXTURE_ROWS, 1);
    const slow =
      'UNWIND range(1, 100000) AS x RETURN x, reduce(sum = 0, y IN range(1, 20000) | sum + y) AS sum';
    const table = await store.query(slow, {}, { ...QUERY_LIMITS, timeoutMs: 12_000 });
    await store.close();
    expect(table.rows.length).toBeGreaterThan(0);
    expect(table.cut).toMatch(/^Stopped after 12 s; [\d,]+ rows shown of more; add LIMIT or narrow it\.$/);
  });
});

onNeo4j('a plan', () => {
  it.each([
    ['EXPLAIN', 'plan', /^ProduceResults .* about \d+ rows\n {2}/],
    ['PROFILE', 'profile', /^ProduceResults .* rows=\d+ db hits=\d+\n {2}/],
  ])('%s gives text in one column', async (word, column, text) => {
    const store = storeOn(sharedServer());
    await store.rebuild(FIXTURE_ROWS, 1);
    const table = await store.query(`${word} MATCH (c:Country) RETURN c`, {}, QUERY_LIMITS);
    await store.close();
    expect(table).toMatchObject({ columns: [column], rows: [[expect.stringMatching(text)]] });
  });
});

async function queries(): Promise<string[]> {
  const text = `SHOW TRANSACTIONS YIELD transactionId, metaData WHERE metaData.app = '${QUERY_METADATA.app}' RETURN transactionId`;
  return (await onServer(sharedServer(), text)).map(({ transactionId }) => String(transactionId));
}
