// The second part of cypher-queries.ts: aggregates, lists, subqueries and values.

import type { ExpectedQuery } from './expected-query.ts';

const map = (entries: Record<string, unknown>): unknown => ({ type: 'map', entries });

/** Each with its answer by hand. */
export const AGGREGATE_QUERIES: readonly ExpectedQuery[] = [
  {
    says: 'a whole node beside a count',
    cypher: 'MATCH (a:Person)-[:PARTICIPATED_IN]->(e) RETURN a.id, count(e) ORDER BY count(e) DESC',
    columns: ['a.id', 'count(e)'],
    rows: [
      ['person:rubio', 2],
      ['person:lavrov', 1],
    ],
  },
  {
    says: 'names collected',
    cypher:
      "MATCH (a:Country)-[:PARTICIPATED_IN]->(e {id: 'event:5'}) WITH e, a ORDER BY a.name RETURN e.id, collect(a.name) AS who",
    rows: [['event:5', ['Russia', 'Saudi Arabia', 'United States']]],
  },
  {
    says: 'first, last, average',
    cypher: 'MATCH (e:Event) RETURN min(e.start) AS first, max(e.end) AS last, avg(e.sources) AS mean',
    rows: [['2025-02-15', '2025-03-12', 7 / 6]],
  },
  {
    says: 'only what counts more than one',
    cypher: 'MATCH (e:Event)-[:ATTESTED_BY]->(v) WITH e, count(v) AS n WHERE n > 1 RETURN e.id, n',
    rows: [['event:1', 2]],
  },
  {
    says: 'the actors with the most events',
    cypher:
      'MATCH (a:Country)-[:PARTICIPATED_IN]->(e) RETURN a.name AS name, count(e) AS n ORDER BY n DESC, name LIMIT 2',
    rows: [
      ['United States', 5],
      ['Russia', 4],
    ],
  },
  {
    says: 'skipped and limited',
    cypher: 'MATCH (n:Country) RETURN n.id ORDER BY n.id SKIP 1 LIMIT 2',
    rows: [['country:SA'], ['country:US']],
  },
  {
    says: 'a list unwound',
    cypher: 'UNWIND $rows AS row MATCH (n:Country {id: row.id}) RETURN row.mark AS mark, n.name AS name',
    params: {
      rows: [
        { id: 'country:SA', mark: 'ق' },
        { id: 'country:VN', mark: '越' },
      ],
    },
    rows: [
      ['ق', 'Saudi Arabia'],
      ['越', 'Vietnam'],
    ],
    unordered: true,
  },
  {
    says: 'months by text',
    cypher:
      'MATCH (e:Event) WHERE e.start IS NOT NULL RETURN substring(e.start, 0, 7) AS month, count(*) AS n ORDER BY month',
    rows: [
      ['2025-02', 4],
      ['2025-03', 1],
    ],
  },
  {
    says: 'a map',
    cypher: "MATCH (l:Location {id: 'place:hanoi'}) RETURN {name: l.name, at: [l.lat, l.lon]} AS place",
    rows: [[map({ name: 'Hanoi', at: [21, 105.85] })]],
  },
  {
    says: 'a projection of a node',
    cypher: "MATCH (l:Location {id: 'place:hanoi'}) RETURN l {.name, .country} AS place",
    rows: [[map({ name: 'Hanoi', country: 'country:VN' })]],
  },
  {
    says: 'a list made from a pattern',
    cypher: "MATCH (e:Event {id: 'event:3'}) RETURN [(e)-[:HELD_IN]->(l) | l.name] AS places",
    rows: [[['Hanoi']]],
  },
  {
    says: 'a subquery',
    cypher:
      'MATCH (c:Country) CALL { WITH c MATCH (c)-[:PARTICIPATED_IN]->(e) RETURN count(e) AS n } RETURN c.id, n ORDER BY c.id',
    rows: [
      ['country:RU', 4],
      ['country:SA', 1],
      ['country:US', 5],
      ['country:VN', 2],
    ],
  },
  {
    says: 'a union',
    cypher: 'MATCH (n:Person) RETURN n.name AS name UNION MATCH (n:Location) RETURN n.name AS name',
    rows: [['Hanoi'], ['Marco Rubio'], ['Riyadh'], ['Sergey Lavrov']],
    unordered: true,
  },
  {
    says: 'a case',
    cypher:
      "MATCH (e:Event) RETURN e.id, CASE e.status WHEN 'held' THEN 1 ELSE 0 END AS held ORDER BY e.id LIMIT 3",
    rows: [
      ['event:1', 1],
      ['event:2', 1],
      ['event:3', 0],
    ],
  },
  {
    says: 'the evidence that an edge names',
    cypher:
      "MATCH (:Country {id: 'country:RU'})-[r:PARTICIPATED_IN]->(:Event {id: 'event:1'}) UNWIND r.evidence AS id MATCH (v:Evidence {id: id}) RETURN v.id ORDER BY v.id",
    rows: [['evidence:1'], ['evidence:2']],
  },

  // Values
  {
    says: 'plain values',
    cypher:
      "RETURN null AS a, true AS b, -1 AS c, 1.5 AS d, 'x' AS e, [1, ['y', null]] AS f, {g: {h: []}} AS i",
    rows: [[null, true, -1, 1.5, 'x', [1, ['y', null]], map({ g: map({ h: [] }) })]],
  },
  {
    says: 'parameters of every kind come back',
    cypher: 'RETURN $a AS a, $b AS b, $c AS c, $d AS d',
    params: { a: null, b: [true, 'ß', 0.25], c: { k: { l: 1 } }, d: '' },
    rows: [[null, [true, 'ß', 0.25], map({ k: map({ l: 1 }) }), '']],
  },
  { says: 'a day is text', cypher: "RETURN date('2025-02-18') AS day", rows: [['2025-02-18']] },
  { says: 'whole division', cypher: 'RETURN 7 / 2 AS a, 7.0 / 2 AS b, 7 % 4 AS c', rows: [[3, 3.5, 3]] },
];
