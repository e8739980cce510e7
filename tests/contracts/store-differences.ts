// Where a store answers a contract query otherwise, and why. The suite reads this table: what is not in it is the same.

import { CYPHER_QUERIES } from './cypher-queries.ts';
import type { ExpectedQuery } from './expected-query.ts';

interface Difference {
  readonly store: string;
  /** The query, by what it says. */
  readonly says: string;
  readonly rows: ExpectedQuery['rows'];
  readonly why: string;
}

const DIFFERENCES: readonly Difference[] = [
  {
    store: 'neo4j',
    says: 'nodes',
    rows: [[26]],
    why: 'The mark that says whose the database is and up to which change is a node, `:ChanceryStore`.',
  },
  {
    store: 'neo4j',
    says: 'first, last, average',
    rows: [['2025-02-15', '2025-03-12', 1.1666666666666665]],
    why: 'It keeps a running mean, which rounds otherwise in the last of sixteen digits.',
  },
];

/** The query with what this store must answer. Throws where the table names a query that is not there. */
export function expectedOf(store: string, query: ExpectedQuery): ExpectedQuery {
  for (const { says } of DIFFERENCES) {
    if (!CYPHER_QUERIES.some((one) => one.says === says)) throw new Error(`no contract query says "${says}"`);
  }
  const found = DIFFERENCES.find((one) => one.store === store && one.says === query.says);
  return found ? { ...query, rows: found.rows } : query;
}
