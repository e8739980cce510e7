// The part of cypher-queries.ts on expressions: aggregates, lists, maps, comprehensions, CASE.

import type { ExpectedQuery } from './expected-query.ts';

const map = (entries: Record<string, unknown>): unknown => ({ type: 'map', entries });

/** Each with its answer by hand. */
export const EXPRESSION_QUERIES: readonly ExpectedQuery[] = [
  // Aggregates
  {
    says: 'counts of all, of what is there, of what differs',
    cypher: 'MATCH (e:Event) RETURN count(*) AS a, count(e.start) AS b, count(DISTINCT e.start) AS c',
    rows: [[6, 5, 4]],
  },
  {
    says: 'nothing counted, nothing summed, no least',
    cypher:
      'MATCH (n:Treaty) RETURN count(n) AS a, sum(n.x) AS b, min(n.x) AS c, collect(n.x) AS d, avg(n.x) AS e',
    rows: [[0, 0, null, [], null]],
  },
  {
    says: 'collected without what is null',
    cypher: 'MATCH (e:Event) WITH e.end AS day ORDER BY day RETURN collect(DISTINCT day) AS days',
    rows: [[['2025-02-15', '2025-02-18', '2025-02-20', '2025-03-12']]],
  },
  {
    says: 'a quantile and a spread',
    cypher:
      'UNWIND [10, 20, 30, 40] AS x RETURN percentileCont(x, 0.5) AS a, percentileDisc(x, 0.5) AS b, stDevP(x) AS c',
    rows: [[25, 20, Math.sqrt(125)]],
  },
  {
    says: 'the least quantile',
    cypher: 'UNWIND [10, 20, 30] AS x RETURN percentileDisc(x, 0.0) AS a, percentileDisc(x, 1.0) AS b',
    rows: [[10, 30]],
  },
  {
    says: 'the least quantile, by a parameter',
    cypher: 'UNWIND [10, 20, 30] AS x RETURN percentileDisc(x, $share) AS a',
    params: { share: 0 },
    rows: [[10]],
  },
  {
    says: 'an aggregate within an expression',
    cypher: "MATCH (e:Event) RETURN 10 * count(e) + 1 AS n, toString(max(e.sources)) + ' voices' AS v",
    rows: [[61, '2 voices']],
  },
  {
    says: 'a collected list cut at once',
    cypher:
      'MATCH (c:Country) WITH c ORDER BY c.id RETURN collect(c.id)[..2] AS two, head(collect(c.id)) AS one',
    rows: [[['country:RU', 'country:SA'], 'country:RU']],
  },
  {
    says: 'a count in a map',
    cypher: "MATCH (e:Event {status: 'held'}) RETURN {n: count(e)} AS m",
    rows: [[map({ n: 3 })]],
  },

  // Lists
  {
    says: 'places in a list',
    cypher:
      'WITH [1, 2, 3, 4] AS l RETURN l[0] AS a, l[-1] AS b, l[9] AS c, l[1..3] AS d, l[..2] AS e, l[2..] AS f',
    rows: [[1, 4, null, [2, 3], [1, 2], [3, 4]]],
  },
  {
    says: 'a slice from the end',
    cypher: 'WITH [1, 2, 3] AS l RETURN l[-2..] AS a, l[..-1] AS b',
    rows: [
      [
        [2, 3],
        [1, 2],
      ],
    ],
  },
  {
    says: 'first, rest, last, turned, how many',
    cypher:
      'WITH [3, 1, 2] AS l RETURN head(l) AS a, tail(l) AS b, last(l) AS c, reverse(l) AS d, size(l) AS e',
    rows: [[3, [1, 2], 2, [2, 1, 3], 3]],
  },
  {
    says: 'numbers in a row',
    cypher: 'RETURN range(1, 4) AS a, range(4, 0, -2) AS b, range(2, 1) AS c',
    rows: [[[1, 2, 3, 4], [4, 2, 0], []]],
  },
  { says: 'two lists in one', cypher: 'RETURN [1, 2] + [3] AS l', rows: [[[1, 2, 3]]] },
  { says: 'one more in a list', cypher: 'RETURN [1, 2] + 3 AS l', rows: [[[1, 2, 3]]] },
  {
    says: 'in a list, not in it, unknown',
    cypher: 'RETURN 1 IN [1, 2] AS a, 3 IN [1, 2] AS b, 3 IN [1, null] AS c',
    rows: [[true, false, null]],
  },
  { says: 'unknown in nothing', cypher: 'RETURN null IN [] AS a', rows: [[false]] },
  { says: 'a number is no text', cypher: "RETURN 1 = '1' AS a, 1 IN ['1'] AS b", rows: [[false, false]] },
  {
    says: 'filtered and changed',
    cypher: 'RETURN [x IN range(1, 6) WHERE x % 2 = 0 | x * x] AS l, [x IN [1, 2, 3] WHERE x > 1] AS m',
    rows: [
      [
        [4, 16, 36],
        [2, 3],
      ],
    ],
  },
  {
    says: 'for all, for any, for none, for one',
    cypher:
      'WITH [1, 2, 3] AS l RETURN all(x IN l WHERE x > 0) AS a, any(x IN l WHERE x > 2) AS b, none(x IN l WHERE x > 3) AS c, single(x IN l WHERE x = 2) AS d',
    rows: [[true, true, true, true]],
  },
  {
    says: 'folded into one',
    cypher:
      "RETURN reduce(sum = 0, x IN [1, 2, 3] | sum + x) AS a, reduce(s = '', x IN ['a', 'b'] | s + x) AS b",
    rows: [[6, 'ab']],
  },
  {
    says: 'a list from a pattern, filtered',
    cypher:
      "MATCH (c:Country {id: 'country:US'}) WITH c, [(c)-[:PARTICIPATED_IN]->(e) WHERE e.status = 'held' | e.id] AS ids RETURN size(ids) AS n, 'event:2' IN ids AS has",
    rows: [[3, true]],
  },

  // Maps
  {
    says: 'into a map',
    cypher:
      "WITH {a: 1, b: {c: 'x'}} AS m RETURN m.a AS a, m.b.c AS b, m['a'] AS c, m.none AS d, size(keys(m)) AS e",
    rows: [[1, 'x', 1, null, 2]],
  },
  {
    says: 'a property by its name',
    cypher: "MATCH (n:Country {id: 'country:VN'}) RETURN n[$key] AS a, 'lat' IN keys(n) AS b",
    params: { key: 'name' },
    rows: [['Vietnam', false]],
  },
  {
    says: 'all properties of a relationship',
    cypher: "MATCH ()-[r:REPRESENTS]->({id: 'country:RU'}) RETURN properties(r) AS p",
    rows: [[map({ id: 'REPRESENTS|person:lavrov|country:RU|foreign minister', role: 'foreign minister', evidence: ['evidence:7'] })]],
  }, // prettier-ignore
  {
    says: 'a projection with more in it',
    cypher: "MATCH (p:Person {id: 'person:rubio'})-[:REPRESENTS]->(c) RETURN p {.name, of: c.name} AS p",
    rows: [[map({ name: 'Marco Rubio', of: 'United States' })]],
  },

  // CASE
  {
    says: 'one case of many',
    cypher:
      "MATCH (e:Event) RETURN e.id, CASE WHEN e.start IS NULL THEN 'undated' WHEN e.start < e.end THEN 'days' ELSE 'a day' END AS c ORDER BY e.id SKIP 2 LIMIT 3",
    rows: [
      ['event:3', 'days'],
      ['event:4', 'a day'],
      ['event:5', 'undated'],
    ],
  },
  {
    says: 'no case',
    cypher: "RETURN CASE 'a' WHEN 'b' THEN 1 END AS x",
    rows: [[null]],
  },
  {
    says: 'counted by a case',
    cypher: "MATCH (e:Event) RETURN sum(CASE WHEN e.status = 'held' THEN 1 ELSE 0 END) AS held",
    rows: [[3]],
  },
];
