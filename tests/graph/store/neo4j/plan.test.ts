import { expect, it } from 'vitest';
import { planText } from '../../../../graph/store/neo4j/plan.ts';

const SCAN = { operatorType: 'NodeByLabelScan@neo4j', arguments: { Details: 'n:Country', EstimatedRows: 105.6 }, children: [] }; // prettier-ignore

it('writes a plan as lines, what feeds an operator below it', () => {
  const plan = {
    operatorType: 'ProduceResults@neo4j',
    arguments: { Details: 'n', EstimatedRows: 10 },
    children: [SCAN],
  };
  expect(planText(plan)).toBe(
    'ProduceResults (n) about 10 rows\n  NodeByLabelScan (n:Country) about 106 rows',
  );
});

it('writes what a profile has counted', () => {
  expect(planText({ ...SCAN, rows: 106n, dbHits: 107 })).toBe(
    'NodeByLabelScan (n:Country) rows=106 db hits=107',
  );
});
