// Questions to the fixture graph, in the Cypher that every store must understand, each with its answer by hand.

import { AGGREGATE_QUERIES } from './aggregate-queries.ts';
import { CLAUSE_QUERIES } from './clause-queries.ts';
import type { ExpectedQuery } from './expected-query.ts';
import { EXPRESSION_QUERIES } from './expression-queries.ts';
import { PATH_QUERIES } from './path-queries.ts';
import { VALUE_QUERIES } from './value-queries.ts';

/** All of them. */
export const CYPHER_QUERIES: readonly ExpectedQuery[] = [
  // Counting and labels
  { says: 'nodes', cypher: 'MATCH (n) RETURN count(n)', columns: ['count(n)'], rows: [[25]] },
  {
    says: 'relationships, provenance among them',
    cypher: 'MATCH ()-[r]->() RETURN count(r) AS n',
    rows: [[40]],
  },
  { says: 'several labels a node', cypher: 'MATCH (n:Actor:Country) RETURN count(*) AS n', rows: [[4]] },
  {
    says: 'labels of a node',
    cypher: "MATCH (n {id: 'event:4'}) RETURN labels(n) AS l",
    rows: [[['Event', 'Meeting', 'PressConference']]],
  },
  {
    says: 'events by kind',
    cypher: 'MATCH (e:Event) RETURN e.kind AS kind, count(*) AS n ORDER BY n DESC, kind',
    rows: [['talks', 2], ['call', 1], ['press-conference', 1], ['summit', 1], ['visit', 1]], // prettier-ignore
  },
  {
    says: 'relationships by type',
    cypher: 'MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS n ORDER BY type',
    rows: [
      ['ATTESTED_BY', 7], ['FROM', 6], ['HELD_IN', 3], ['LOCATED_IN', 2], ['MET_WITH', 2],
      ['PARTICIPATED_IN', 15], ['PRECEDED_BY', 2], ['REPRESENTS', 2], ['SPOKE_AT', 1],
    ], // prettier-ignore
  },
  { says: 'an unknown label has no nodes', cypher: 'MATCH (n:Treaty) RETURN count(n) AS n', rows: [[0]] },
  {
    says: 'the labels there are',
    cypher: 'CALL db.labels() YIELD label WITH label WHERE label STARTS WITH "Pe" RETURN label',
    rows: [['Person']],
  },

  // Conditions
  {
    says: 'a node by its id',
    cypher: 'MATCH (n:Actor {id: $id}) RETURN n.name',
    params: { id: 'person:lavrov' },
    columns: ['n.name'],
    rows: [['Sergey Lavrov']],
  },
  {
    says: 'a range of days as text',
    cypher:
      "MATCH (e:Event) WHERE e.start >= '2025-02-18' AND e.start < '2025-03-01' RETURN e.id ORDER BY e.id",
    rows: [['event:1'], ['event:4'], ['event:6']],
  },
  {
    says: 'days as numbers',
    cypher: "MATCH (a:Event {id: 'event:1'}), (b:Event {id: 'event:2'}) RETURN a.startDay - b.endDay AS days",
    rows: [[3]],
  },
  {
    says: 'an event without a day',
    cypher: 'MATCH (e:Event) WHERE e.start IS NULL RETURN e.id',
    rows: [['event:5']],
  },
  {
    says: 'status, and nothing else',
    cypher: "MATCH (e:Event) WHERE NOT e.status IN ['held', 'planned'] RETURN e.status AS s ORDER BY s",
    rows: [['denied'], ['proposed']],
  },
  { says: 'a truth', cypher: 'MATCH (e:Event) WHERE e.disputed RETURN e.id', rows: [['event:6']] },
  {
    says: 'other forms of a name',
    cypher: "MATCH (n:Actor) WHERE 'Россия' IN n.names RETURN n.id",
    rows: [['country:RU']],
  },
  {
    says: 'Chinese text',
    cypher: "MATCH (a:Article) WHERE a.text CONTAINS '俄罗斯' RETURN a.label",
    rows: [['河内']],
  },
  {
    says: 'Arabic text',
    cypher: "MATCH (e:Event) WHERE e.title STARTS WITH 'قمة' RETURN e.title AS `عنوان`",
    columns: ['عنوان'],
    rows: [['قمة مقترحة']],
  },
  {
    says: 'a regular expression',
    cypher: "MATCH (p:Person) WHERE p.name =~ '.*(?i)RUBIO' RETURN p.id",
    rows: [['person:rubio']],
  },
  {
    says: 'coordinates',
    cypher: 'MATCH (l:Location) WHERE l.lat > 22.5 RETURN l.name, l.lat, l.lon',
    rows: [['Riyadh', 24.69, 46.72]],
  },
  {
    says: 'a quote inside a string',
    cypher: 'MATCH (n:Organization) WHERE n.name CONTAINS "\'" RETURN n.id',
    rows: [['org:un']],
  },
  {
    says: 'a list as parameter',
    cypher: 'MATCH (n:Country) WHERE n.id IN $ids RETURN n.name ORDER BY n.name',
    params: { ids: ['country:VN', 'country:SA', 'country:XX'] },
    rows: [['Saudi Arabia'], ['Vietnam']],
  },
  {
    says: 'an article without a day',
    cypher: 'MATCH (a:Article) WHERE a.published IS NULL RETURN a.issues AS issues',
    rows: [[['unknown-language', 'no-date']]],
  },

  // Patterns
  {
    says: 'who took part',
    cypher: "MATCH (a:Actor)-[:PARTICIPATED_IN]->(:Event {id: 'event:1'}) RETURN a.name ORDER BY a.name",
    rows: [['Marco Rubio'], ['Russia'], ['Sergey Lavrov'], ['United States']],
  },
  {
    says: 'where, and in which country',
    cypher: 'MATCH (e:Event)-[:HELD_IN]->(l)-[:LOCATED_IN]->(c) RETURN e.id, l.name, c.name ORDER BY e.id',
    rows: [
      ['event:1', 'Riyadh', 'Saudi Arabia'],
      ['event:3', 'Hanoi', 'Vietnam'],
      ['event:4', 'Riyadh', 'Saudi Arabia'],
    ],
  },
  {
    says: 'met, read both ways',
    cypher: "MATCH (:Country {id: 'country:US'})-[m:MET_WITH]-(b) RETURN b.name, m.count, m.first, m.last",
    rows: [['Russia', 2, '2025-02-15', '2025-02-18']],
  },
  {
    says: 'met on no known day',
    cypher: 'MATCH (:Person)-[m:MET_WITH]->(:Person) RETURN m.count, m.first, m.events',
    rows: [[1, null, ['event:1']]],
  },
  {
    says: 'together in an event, each pair once',
    cypher:
      'MATCH (a:Country)-[:PARTICIPATED_IN]->(e)<-[:PARTICIPATED_IN]-(b:Country) WHERE a.id < b.id RETURN a.id, b.id, count(e) AS n ORDER BY n DESC, a.id, b.id',
    rows: [
      ['country:RU', 'country:US', 3],
      ['country:RU', 'country:SA', 1],
      ['country:RU', 'country:VN', 1],
      ['country:SA', 'country:US', 1],
      ['country:US', 'country:VN', 1],
    ],
  },
  {
    says: 'for whom, in which role',
    cypher: "MATCH (p:Person)-[r:REPRESENTS]->(c) WHERE r.role = 'foreign minister' RETURN p.name, c.name",
    rows: [['Sergey Lavrov', 'Russia']],
  },
  {
    says: 'what came before, to any depth',
    cypher: "MATCH (:Event {id: 'event:4'})-[:PRECEDED_BY*1..5]->(e) RETURN e.id ORDER BY e.startDay DESC",
    rows: [['event:1'], ['event:2']],
  },
  {
    says: 'only stated sequence',
    cypher: "MATCH (a)-[:PRECEDED_BY {basis: 'stated'}]->(b) RETURN a.id, b.id",
    rows: [['event:4', 'event:1']],
  },
  {
    says: 'the length of a path',
    cypher:
      "MATCH p = (:Event {id: 'event:4'})-[:PRECEDED_BY*]->(:Event {id: 'event:2'}) RETURN length(p) AS hops",
    rows: [[2]],
  },
  {
    says: 'the shortest way between two',
    cypher:
      "MATCH p = shortestPath((a:Person {id: 'person:lavrov'})-[*..4]-(b:Person {id: 'person:rubio'})) RETURN length(p) AS hops",
    rows: [[1]],
  },
  {
    says: 'the sentences of an event',
    cypher:
      "MATCH (:Event {id: 'event:1'})-[:ATTESTED_BY]->(v)-[:FROM]->(a) RETURN v.quote, a.label ORDER BY a.label",
    rows: [
      ['Russland und die USA trafen sich in Riad.', 'riad'],
      ['Russia and the United States met in Riyadh.', 'riyadh'],
    ],
  },
  {
    says: 'evidence that is no sentence',
    cypher: 'MATCH (v:Evidence) WHERE NOT (v)-[:FROM]->() RETURN v.record',
    rows: [['seeds/world/people.json#person:lavrov']],
  },
  {
    says: 'optional, where there is nothing',
    cypher: 'MATCH (e:Event) OPTIONAL MATCH (e)-[:HELD_IN]->(l) RETURN e.id, l.name ORDER BY e.id',
    rows: [
      ['event:1', 'Riyadh'],
      ['event:2', null],
      ['event:3', 'Hanoi'],
      ['event:4', 'Riyadh'],
      ['event:5', null],
      ['event:6', null],
    ],
  },
  { says: 'who is in nothing', cypher: 'MATCH (n:Actor) WHERE NOT (n)--() RETURN n.id', rows: [['org:un']] },
  {
    says: 'EXISTS and COUNT',
    cypher:
      'MATCH (e:Event) WHERE EXISTS { (e)<-[:SPOKE_AT]-() } RETURN e.id, COUNT { (e)<-[:PARTICIPATED_IN]-() } AS n',
    rows: [['event:4', 2]],
  },

  ...PATH_QUERIES,
  ...CLAUSE_QUERIES,
  ...AGGREGATE_QUERIES,
  ...EXPRESSION_QUERIES,
  ...VALUE_QUERIES,
];
