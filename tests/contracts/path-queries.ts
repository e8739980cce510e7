// The part of cypher-queries.ts on patterns: labels, directions, paths of any length, the shortest ones.

import type { ExpectedQuery } from './expected-query.ts';

/** Each with its answer by hand. */
export const PATH_QUERIES: readonly ExpectedQuery[] = [
  // Labels and types
  {
    says: 'one of two labels, by a condition',
    cypher: 'MATCH (n) WHERE n:Country OR n:Location RETURN n.id ORDER BY n.id',
    rows: [['country:RU'], ['country:SA'], ['country:US'], ['country:VN'], ['place:hanoi'], ['place:riyadh']],
  },
  {
    says: 'one of two labels, by a bar',
    cypher: 'MATCH (n:Person|Location) RETURN n.id ORDER BY n.id',
    rows: [['person:lavrov'], ['person:rubio'], ['place:hanoi'], ['place:riyadh']],
  },
  {
    says: 'a label that is not there',
    cypher: 'MATCH (n:Actor) WHERE NOT n:Country RETURN n.id ORDER BY n.id',
    rows: [['org:un'], ['person:lavrov'], ['person:rubio']],
  },
  {
    says: 'a label as a value',
    cypher: "MATCH (n {id: 'org:un'}) RETURN n:Organization AS a, n:Country AS b",
    rows: [[true, false]],
  },
  {
    says: 'one of two types',
    cypher:
      "MATCH (:Person {id: 'person:rubio'})-[r:SPOKE_AT|REPRESENTS]->(x) RETURN type(r) AS t, x.id ORDER BY t",
    rows: [
      ['REPRESENTS', 'country:US'],
      ['SPOKE_AT', 'event:4'],
    ],
  },
  {
    says: 'any type, against the arrow',
    cypher: "MATCH (:Country {id: 'country:SA'})<-[r]-(x) RETURN type(r), x.id",
    rows: [['LOCATED_IN', 'place:riyadh']],
  },
  {
    says: 'ends of a relationship',
    cypher:
      "MATCH ()-[r:PRECEDED_BY {basis: 'stated'}]-() RETURN DISTINCT startNode(r).id AS s, endNode(r).id AS e",
    rows: [['event:4', 'event:1']],
  },
  {
    says: 'both ways, each way once',
    cypher: 'MATCH (a:Country)-[:MET_WITH]-(b) RETURN a.id, b.id ORDER BY a.id',
    rows: [
      ['country:RU', 'country:US'],
      ['country:US', 'country:RU'],
    ],
  },

  {
    says: 'all that hangs on a node',
    cypher: "MATCH (:Country {id: 'country:RU'})--(x) RETURN count(x) AS n, count(DISTINCT x) AS m",
    rows: [[6, 6]],
  },
  {
    says: 'a property of a relationship in a condition',
    cypher: 'MATCH (a:Country) WHERE (a)-[:MET_WITH {count: 2}]-() RETURN a.id ORDER BY a.id',
    rows: [['country:RU'], ['country:US']],
  },

  // Several patterns
  {
    says: 'a relationship is not walked twice in one pattern',
    cypher:
      "MATCH (a:Country {id: 'country:VN'})-[:PARTICIPATED_IN]->(e)<-[:PARTICIPATED_IN]-(b) RETURN e.id, b.id ORDER BY e.id",
    rows: [
      ['event:3', 'country:RU'],
      ['event:6', 'country:US'],
    ],
  },
  {
    says: 'two patterns in one clause',
    cypher:
      "MATCH (p:Person)-[:REPRESENTS]->(c:Country), (c)-[:PARTICIPATED_IN]->(e {id: 'event:2'}) RETURN p.id, c.id ORDER BY p.id",
    rows: [
      ['person:lavrov', 'country:RU'],
      ['person:rubio', 'country:US'],
    ],
  },
  {
    says: 'a product of two',
    cypher: 'MATCH (a:Location), (b:Person) RETURN count(*) AS n',
    rows: [[4]],
  },
  {
    says: 'a circle',
    cypher:
      'MATCH (p:Person)-[:REPRESENTS]->(c:Country)-[:PARTICIPATED_IN]->(e)<-[:PARTICIPATED_IN]-(p) RETURN p.id, e.id ORDER BY p.id, e.id',
    rows: [
      ['person:lavrov', 'event:1'],
      ['person:rubio', 'event:1'],
      ['person:rubio', 'event:4'],
    ],
  },
  {
    says: 'a pattern as a condition',
    cypher:
      'MATCH (p:Person) WHERE (p)-[:SPOKE_AT]->() AND NOT (p)-[:REPRESENTS]->(:Country {id: "country:RU"}) RETURN p.id',
    rows: [['person:rubio']],
  },

  // Paths
  {
    says: 'no step or one',
    cypher: "MATCH (:Event {id: 'event:4'})-[:PRECEDED_BY*0..1]->(e) RETURN e.id ORDER BY e.id",
    rows: [['event:1'], ['event:4']],
  },
  {
    says: 'just so many steps',
    cypher: 'MATCH (a)-[:PRECEDED_BY*2]->(b) RETURN a.id, b.id',
    rows: [['event:4', 'event:2']],
  },
  {
    says: 'the nodes of a path',
    cypher:
      "MATCH p = (:Event {id: 'event:4'})-[:PRECEDED_BY*2]->() RETURN [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | r.basis] AS bases",
    rows: [
      [
        ['event:4', 'event:1', 'event:2'],
        ['stated', 'chronology'],
      ],
    ],
  },
  {
    says: 'a condition on every step',
    cypher:
      "MATCH p = (:Event {id: 'event:4'})-[:PRECEDED_BY*1..3]->(e) WHERE all(r IN relationships(p) WHERE r.basis = 'stated') RETURN e.id",
    rows: [['event:1']],
  },
  {
    says: 'steps of any kind, by how far they lead',
    cypher:
      "MATCH p = (:Person {id: 'person:lavrov'})-[:PARTICIPATED_IN|HELD_IN|LOCATED_IN*1..3]->(x) RETURN x.id, length(p) AS far ORDER BY far",
    rows: [
      ['event:1', 1],
      ['place:riyadh', 2],
      ['country:SA', 3],
    ],
  },
  {
    says: 'the shortest way by one kind of step',
    cypher:
      "MATCH p = shortestPath((a:Country {id: 'country:VN'})-[:PARTICIPATED_IN*..6]-(b:Person {id: 'person:lavrov'})) RETURN length(p) AS hops",
    rows: [[4]],
  },
  {
    says: 'all shortest ways',
    cypher:
      "MATCH p = allShortestPaths((a:Country {id: 'country:VN'})-[:PARTICIPATED_IN*..4]-(b:Country {id: 'country:SA'})) RETURN [n IN nodes(p) | n.id] AS ids ORDER BY ids[1]",
    rows: [
      [['country:VN', 'event:3', 'country:RU', 'event:5', 'country:SA']],
      [['country:VN', 'event:6', 'country:US', 'event:5', 'country:SA']],
    ],
  },
  {
    says: 'no way at all',
    cypher:
      'MATCH (a:Organization), (b:Person) OPTIONAL MATCH p = shortestPath((a)-[*..5]-(b)) RETURN b.id, p IS NULL AS none ORDER BY b.id',
    rows: [
      ['person:lavrov', true],
      ['person:rubio', true],
    ],
  },
  {
    says: 'a quantified path',
    cypher: "MATCH (a:Event {id: 'event:4'})-[:PRECEDED_BY]->{1,3}(e) RETURN e.id ORDER BY e.id",
    rows: [['event:1'], ['event:2']],
  },
  {
    says: 'SHORTEST',
    cypher:
      "MATCH p = SHORTEST 1 (a:Person {id: 'person:lavrov'})-[:PARTICIPATED_IN]-+(b:Country {id: 'country:VN'}) RETURN length(p) AS hops",
    rows: [[4]],
  },
];
