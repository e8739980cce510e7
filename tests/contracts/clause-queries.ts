// The part of cypher-queries.ts on clauses: OPTIONAL MATCH, WITH, ordering, UNWIND, subqueries, UNION.

import type { ExpectedQuery } from './expected-query.ts';

/** Each with its answer by hand. */
export const CLAUSE_QUERIES: readonly ExpectedQuery[] = [
  // OPTIONAL MATCH and null
  {
    says: 'optional, counted',
    cypher:
      'MATCH (a:Actor) OPTIONAL MATCH (a)-[:PARTICIPATED_IN]->(e) RETURN a.id, count(e) AS n ORDER BY n DESC, a.id',
    rows: [
      ['country:US', 5], ['country:RU', 4], ['country:VN', 2], ['person:rubio', 2],
      ['country:SA', 1], ['person:lavrov', 1], ['org:un', 0],
    ],
  }, // prettier-ignore
  {
    says: 'optional, with its own condition',
    cypher:
      "MATCH (c:Country) OPTIONAL MATCH (c)-[:PARTICIPATED_IN]->(e) WHERE e.status = 'planned' RETURN c.id, e.id ORDER BY c.id",
    rows: [
      ['country:RU', 'event:3'],
      ['country:SA', null],
      ['country:US', null],
      ['country:VN', 'event:3'],
    ],
  },
  {
    says: 'optional upon optional',
    cypher:
      "MATCH (e:Event) WHERE e.id IN ['event:2', 'event:3'] OPTIONAL MATCH (e)-[:HELD_IN]->(l) OPTIONAL MATCH (l)-[:LOCATED_IN]->(c) RETURN e.id, c.id ORDER BY e.id",
    rows: [
      ['event:2', null],
      ['event:3', 'country:VN'],
    ],
  },
  {
    says: 'the first that is there',
    cypher: "MATCH (e:Event) RETURN e.id, coalesce(e.start, 'no day') AS day ORDER BY e.id LIMIT 5",
    rows: [
      ['event:1', '2025-02-18'],
      ['event:2', '2025-02-15'],
      ['event:3', '2025-03-10'],
      ['event:4', '2025-02-18'],
      ['event:5', 'no day'],
    ],
  },
  {
    says: 'what is unknown is neither equal nor other',
    cypher: 'MATCH (e:Event) WHERE e.start = null OR e.start <> null RETURN e.id',
    rows: [],
  },
  {
    says: 'three values of truth',
    cypher:
      'RETURN null AND false AS a, null OR true AS b, null AND true AS c, NOT null AS d, null XOR true AS e, true XOR true AS f',
    rows: [[false, true, null, null, null, false]],
  },

  // Ordering
  {
    says: 'what is not there comes last',
    cypher: 'MATCH (e:Event) RETURN e.id ORDER BY e.start, e.id',
    rows: [['event:2'], ['event:1'], ['event:4'], ['event:6'], ['event:3'], ['event:5']],
  },
  {
    says: 'and first where the order is turned',
    cypher: 'MATCH (e:Event) RETURN e.id ORDER BY e.start DESC, e.id',
    rows: [['event:5'], ['event:3'], ['event:6'], ['event:1'], ['event:4'], ['event:2']],
  },
  {
    says: 'by what is not returned',
    cypher: 'MATCH (l:Location) RETURN l.name ORDER BY l.lon DESC',
    rows: [['Hanoi'], ['Riyadh']],
  },
  {
    says: 'by a function of it',
    cypher: 'MATCH (c:Country) RETURN c.name ORDER BY size(c.name) DESC, c.name',
    rows: [['United States'], ['Saudi Arabia'], ['Vietnam'], ['Russia']],
  },
  {
    says: 'by how long a title is',
    cypher: 'MATCH (e:Event) RETURN e.id ORDER BY size(e.title), e.id',
    rows: [['event:3'], ['event:5'], ['event:1'], ['event:4'], ['event:6'], ['event:2']],
  },
  {
    says: 'by a count that is not returned',
    cypher:
      'MATCH (e:Event)-[:ATTESTED_BY]->(v) WITH e, count(v) AS n RETURN e.id ORDER BY n DESC, e.id LIMIT 2',
    rows: [['event:1'], ['event:2']],
  },
  {
    says: 'once each',
    cypher: 'MATCH (e:Event) RETURN DISTINCT e.status ORDER BY e.status',
    columns: ['e.status'],
    rows: [['denied'], ['held'], ['planned'], ['proposed']],
  },
  {
    says: 'a part of the list, by parameters',
    cypher: 'MATCH (e:Event) RETURN e.id ORDER BY e.id SKIP $from LIMIT $many',
    params: { from: 2, many: 2 },
    rows: [['event:3'], ['event:4']],
  },
  { says: 'nothing of the list', cypher: 'MATCH (n) RETURN n LIMIT 0', rows: [] },

  // WITH
  {
    says: 'the first of each',
    cypher:
      'MATCH (c:Country)-[:PARTICIPATED_IN]->(e) WHERE e.start IS NOT NULL WITH c, e ORDER BY e.start WITH c, collect(e.id) AS events RETURN c.id, events[0] ORDER BY c.id',
    rows: [
      ['country:RU', 'event:2'],
      ['country:US', 'event:2'],
      ['country:VN', 'event:6'],
    ],
  },
  {
    says: 'a count of counts',
    cypher:
      'MATCH (c:Country)-[:PARTICIPATED_IN]->(e) WITH e, count(c) AS parties RETURN parties, count(*) AS events ORDER BY parties',
    rows: [
      [1, 1],
      [2, 4],
      [3, 1],
    ],
  },
  {
    says: 'all that is in hand',
    cypher: "MATCH (l:Location {id: 'place:hanoi'}) WITH *, l.lat AS north RETURN l.name, north",
    rows: [['Hanoi', 21]],
  },
  {
    says: 'each as a share of all',
    cypher:
      'MATCH (e:Event) WITH count(e) AS total MATCH (e:Event) WITH total, e.status AS status, count(e) AS n RETURN status, 1.0 * n / total AS share ORDER BY share DESC LIMIT 1',
    rows: [['held', 0.5]],
  },

  // UNWIND
  {
    says: 'names, one a row',
    cypher: "MATCH (n:Actor {id: 'person:lavrov'}) UNWIND n.names AS name RETURN name ORDER BY name",
    rows: [['Lawrow'], ['Лавров']],
  },
  { says: 'an empty list makes no row', cypher: 'UNWIND [] AS x RETURN x', rows: [] },
  { says: 'no list makes no row', cypher: 'UNWIND null AS x RETURN x', rows: [] },
  {
    says: 'a list in a list',
    cypher: 'UNWIND [[1, 2], [3]] AS l UNWIND l AS x RETURN sum(x) AS s',
    rows: [[6]],
  },

  // Subqueries and unions
  {
    says: 'a subquery with its own limit',
    cypher:
      'MATCH (c:Country) CALL (c) { MATCH (c)-[:PARTICIPATED_IN]->(e) RETURN e.id AS id ORDER BY id DESC LIMIT 1 } RETURN c.id, id ORDER BY c.id',
    rows: [
      ['country:RU', 'event:5'],
      ['country:SA', 'event:5'],
      ['country:US', 'event:6'],
      ['country:VN', 'event:6'],
    ],
  },
  {
    says: 'EXISTS with a condition',
    cypher:
      "MATCH (c:Country) WHERE EXISTS { MATCH (c)-[:PARTICIPATED_IN]->(e) WHERE e.status = 'denied' } RETURN c.id ORDER BY c.id",
    rows: [['country:US'], ['country:VN']],
  },
  {
    says: 'NOT EXISTS',
    cypher: 'MATCH (e:Event) WHERE NOT EXISTS { (e)-[:HELD_IN]->() } RETURN e.id ORDER BY e.id',
    rows: [['event:2'], ['event:5'], ['event:6']],
  },
  {
    says: 'COUNT as a condition',
    cypher: 'MATCH (e:Event) WHERE COUNT { (e)<-[:PARTICIPATED_IN]-(:Country) } > 2 RETURN e.id',
    rows: [['event:5']],
  },
  {
    says: 'COLLECT',
    cypher:
      "MATCH (e:Event {id: 'event:5'}) RETURN COLLECT { MATCH (e)<-[:PARTICIPATED_IN]-(c) RETURN c.id ORDER BY c.id } AS ids",
    rows: [[['country:RU', 'country:SA', 'country:US']]],
  },
  {
    says: 'a union that keeps what is there twice',
    cypher: 'RETURN 1 AS x UNION ALL RETURN 1 AS x UNION ALL RETURN 2 AS x',
    rows: [[1], [1], [2]],
    unordered: true,
  },
  {
    says: 'a union of which only the last part is cut',
    cypher: 'MATCH (e:Event) RETURN e.id AS id UNION MATCH (e:Event) RETURN e.id AS id ORDER BY id LIMIT 1',
    rows: [['event:1'], ['event:2'], ['event:3'], ['event:4'], ['event:5'], ['event:6']],
    unordered: true,
  },
  {
    says: 'the types there are',
    cypher:
      "CALL db.relationshipTypes() YIELD relationshipType AS t WITH t WHERE t STARTS WITH 'H' OR t = 'FROM' RETURN t ORDER BY t",
    rows: [['FROM'], ['HELD_IN']],
  },
];
