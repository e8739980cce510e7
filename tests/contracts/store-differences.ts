// Where a store answers a contract query otherwise, and why. The suite reads this table: what is not in it is the same.

import { CYPHER_QUERIES } from './cypher-queries.ts';
import type { ExpectedQuery } from './expected-query.ts';

interface Difference {
  readonly store: string;
  /** The query, by what it says. */
  readonly says: string;
  /** What it answers instead; where it refuses the query, the error's code. */
  readonly instead: ExpectedQuery['rows'] | { readonly code: string };
  readonly why: string;
}

const UNKNOWN_FORM = { code: 'query-syntax' };

const DIFFERENCES: readonly Difference[] = [
  {
    store: 'neo4j',
    says: 'nodes',
    instead: [[26]],
    why: 'The mark that says whose the database is and up to which change is a node, `:ChanceryStore`.',
  },
  {
    store: 'neo4j',
    says: 'first, last, average',
    instead: [['2025-02-15', '2025-03-12', 1.1666666666666665]],
    why: 'It keeps a running mean, which rounds otherwise in the last of sixteen digits.',
  },
  ...embedded(
    UNKNOWN_FORM,
    'Grafeo 0.6.0 does not read this form; a hint names one that both do.',
    'one of two labels, by a bar',
    'a quantified path',
    'SHORTEST',
    'COLLECT',
    'a collected list cut at once',
    'a count in a map',
    'rounded to places',
    'a part of a day at once',
    'days between',
    'a month cut off a day',
  ),
  ...embedded([[null]], 'Grafeo 0.6.0 does not add a value to a list; a hint says so.', 'one more in a list'),
  ...embedded(
    [[[], [1, 2, 3]]],
    'Grafeo 0.6.0 counts no slice from the end; a hint says so.',
    'a slice from the end',
  ),
  ...embedded(
    [[0, null, null, [], null]],
    'Grafeo 0.6.0 sums nothing to null.',
    'nothing counted, nothing summed, no least',
  ),
  ...embedded(
    [[null]],
    'Grafeo 0.6.0 takes what is unknown to be in no list for unknown.',
    'unknown in nothing',
  ),
  ...embedded(
    [[true, true]],
    'Grafeo 0.6.0 compares a number with a text by its digits.',
    'a number is no text',
  ),
  ...embedded(
    [[null]],
    'Grafeo 0.6.0 makes a whole number only of digits.',
    'a fraction in a text, as a whole number',
  ),
  ...embedded(
    [['2']],
    'In JavaScript, in which Grafeo hands numbers over, 2.0 and 2 are one.',
    'a fraction that is whole, as text',
  ),
  ...embedded([[null]], 'Grafeo 0.6.0 takes only whole days.', 'a month is no day'),
  ...embedded([[null]], 'Grafeo 0.6.0 has no order of two truths written out.', 'no comes before yes'),
  ...embedded(
    [[20]],
    'Grafeo 0.6.0 takes every share that is not a number written out for a half; a hint says so.',
    'the least quantile, by a parameter',
  ),
];

/** What the embedded engine does instead at each of these queries. */
function embedded(instead: Difference['instead'], why: string, ...queries: readonly string[]): Difference[] {
  return queries.map((says) => ({ store: 'grafeo', says, instead, why }));
}

/** The error's code where this store refuses the query; undefined where it answers. */
export function refusalOf(store: string, query: ExpectedQuery): string | undefined {
  const instead = DIFFERENCES.find((one) => one.store === store && one.says === query.says)?.instead;
  return instead && 'code' in instead ? instead.code : undefined;
}

/** The query with what this store must answer. Throws where the table names a query that is not there. */
export function expectedOf(store: string, query: ExpectedQuery): ExpectedQuery {
  for (const { says } of DIFFERENCES) {
    if (!CYPHER_QUERIES.some((one) => one.says === says)) throw new Error(`no contract query says "${says}"`);
  }
  const found = DIFFERENCES.find((one) => one.store === store && one.says === query.says);
  return found && !('code' in found.instead) ? { ...query, rows: found.instead } : query;
}
