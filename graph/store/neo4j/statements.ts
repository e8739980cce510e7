// All Cypher of this store. Named, parameterised, no text of a person ever in them; what stands in their place of a
// label or a type is from the model's closed sets.

import { EDGE_TYPES, ENTITY_KINDS, EVENT_KINDS, labelsOf, PROVENANCE_EDGE_TYPES } from '../../model/index.ts';
import { BASE_LABELS } from '../schema.ts';
import type { BaseLabel, StoredEdge } from '../schema.ts';

type AnyEdgeType = StoredEdge['type'];

/** Every type of relationship that is ours. */
export const ALL_EDGE_TYPES: readonly AnyEdgeType[] = [...EDGE_TYPES, ...PROVENANCE_EDGE_TYPES];

/** Which nodes a relationship of each type joins; with a label each end is found by its index. */
const ENDS: Record<AnyEdgeType, readonly [from: string, to: string]> = {
  PARTICIPATED_IN: ['Actor', 'Event'],
  SPOKE_AT: ['Actor', 'Event'],
  HELD_IN: ['Event', 'Location|Actor'],
  LOCATED_IN: ['Location|Actor', 'Location|Actor'],
  REPRESENTS: ['Actor', 'Actor'],
  PRECEDED_BY: ['Event', 'Event'],
  MET_WITH: ['Actor', 'Actor'],
  ATTESTED_BY: ['Event', 'Evidence'],
  FROM: ['Evidence', 'Article'],
};

/**
 * Makes ids unique, which also indexes them, and words findable for people (nothing of ours asks for those, so they may
 * come a moment later). Names begin with `chancery_`, so that nobody takes them for their own.
 */
export const PREPARE: readonly string[] = [
  ...[...BASE_LABELS, 'ChanceryStore'].map(
    (label) =>
      `CREATE CONSTRAINT chancery_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...ALL_EDGE_TYPES.map(
    (type) =>
      `CREATE CONSTRAINT chancery_${type.toLowerCase()}_id IF NOT EXISTS FOR ()-[r:${type}]-() REQUIRE r.id IS UNIQUE`,
  ),
  fullText('chancery_names', 'Actor|Location', 'name', 'names'),
  fullText('chancery_titles', 'Event|Article', 'title'),
];

/** How many of those there are: every constraint has an index of its name. */
export const COUNT_PREPARED =
  "SHOW INDEXES YIELD name WHERE name STARTS WITH 'chancery_' RETURN count(*) AS prepared";

/** The store's mark: whose it is and up to which change; no row where there is none. */
export const READ_MARK =
  "MATCH (s:ChanceryStore {id: 'store'}) RETURN s.ledger AS ledger, s.change AS change, s.layout AS layout";

/** Whether anything is there at all. */
export const ANY_NODE = 'MATCH (n) RETURN n.id AS id LIMIT 1';

/** Makes the mark where it is missing, and holds its lock until the transaction ends; gives it as it then is. */
export const LOCK_MARK = `MERGE (s:ChanceryStore {id: 'store'})
ON CREATE SET s.ledger = $ledger, s.change = 0, s.layout = $layout
SET s.id = 'store'
RETURN s.ledger AS ledger, s.change AS change, s.layout AS layout`;

/** Writes the mark anew. */
export const SET_MARK =
  "MATCH (s:ChanceryStore {id: 'store'}) SET s.ledger = $ledger, s.change = $change, s.layout = $layout, s.name = 'Chancery'";

/** Every node of ours with a label: its properties. */
export const allNodes = (label: BaseLabel): string =>
  `MATCH (n:${label}) WHERE n.id IS NOT NULL AND n.kind IS NOT NULL RETURN properties(n) AS properties`;

/** Every relationship of ours with a type, and the ids of its ends. */
export const allEdges = (type: AnyEdgeType): string =>
  `MATCH (a)-[r:${type}]->(b) WHERE r.id IS NOT NULL RETURN a.id AS source, b.id AS target, properties(r) AS properties`;

/** The ids of a label's nodes. */
export const nodeIds = (label: BaseLabel): string =>
  `MATCH (n:${label}) WHERE n.id IS NOT NULL AND n.kind IS NOT NULL RETURN n.id AS id`;

/** The ids of a type's relationships. */
export const edgeIds = (type: AnyEdgeType): string =>
  `MATCH ()-[r:${type}]->() WHERE r.id IS NOT NULL RETURN r.id AS id`;

/** `$rows` of `{id, properties}`: makes the nodes or makes them the same as these. */
export const upsertNodes = (labels: readonly string[]): string => {
  const [base, ...others] = labels;
  const set = others.map((label) => ` SET n:${label}`).join('');
  const wrong = labelsBeside(base ?? '').filter((label) => !labels.includes(label));
  const remove = wrong.map((label) => ` REMOVE n:${label}`).join('');
  return `UNWIND $rows AS row MERGE (n:${base} {id: row.id}) SET n = row.properties${set}${remove}`;
};

/** `$rows` of `{id, from, to, properties}`: the same for relationships; gives how many found both their ends. */
export const upsertEdges = (type: AnyEdgeType): string => {
  const [from, to] = ENDS[type];
  return `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to})
MERGE (a)-[r:${type} {id: row.id}]->(b) SET r = row.properties RETURN count(*) AS found`;
};

/** `$rows` of `{id}`: removes the nodes and what hangs on them. */
export const removeNodes = (label: BaseLabel): string =>
  `UNWIND $rows AS row MATCH (n:${label} {id: row.id}) DETACH DELETE n`;

/** `$rows` of `{id}`: removes the relationships. */
export const removeEdges = (type: AnyEdgeType): string =>
  `UNWIND $rows AS row MATCH ()-[r:${type} {id: row.id}]->() DELETE r`;

/** The ids of events and evidence that name something that is not there; null where nobody has noted them yet. */
export const READ_UNPROVEN = "MATCH (s:ChanceryStore {id: 'store'}) RETURN s.unproven AS ids";

/** Notes them, so that what comes later finds them without looking at every event. */
export const SET_UNPROVEN = "MATCH (s:ChanceryStore {id: 'store'}) SET s.unproven = $ids";

/** `$rows` of `{id}` of evidence and articles that are going: the ids of those that name them. */
export const NAMING: readonly string[] = [
  'UNWIND $rows AS row MATCH (n:Event)-[:ATTESTED_BY]->(:Evidence {id: row.id}) RETURN n.id AS id',
  'UNWIND $rows AS row MATCH (n:Evidence)-[:FROM]->(:Article {id: row.id}) RETURN n.id AS id',
];

/** `$ids` of events and evidence: their provenance is what they name, as far as it is there. */
export const PROVE_ANEW: readonly string[] = [
  'UNWIND $ids AS id MATCH (e:Event {id: id})-[r:ATTESTED_BY]->(v) WHERE NOT v.id IN e.evidence DELETE r',
  `UNWIND $ids AS id MATCH (e:Event {id: id}) UNWIND e.evidence AS named MATCH (v:Evidence {id: named})
MERGE (e)-[:ATTESTED_BY {id: 'ATTESTED_BY|' + e.id + '|' + v.id}]->(v)`,
  'UNWIND $ids AS id MATCH (v:Evidence {id: id})-[r:FROM]->(a) WHERE v.article IS NULL OR a.id <> v.article DELETE r',
  `UNWIND $ids AS id MATCH (v:Evidence {id: id}) MATCH (a:Article {id: v.article})
MERGE (v)-[:FROM {id: 'FROM|' + v.id + '|' + a.id}]->(a)`,
];

/** Which of these nodes name something that is not there; `find` says where to look. */
const unproven = (find: (label: BaseLabel) => string): readonly string[] => [
  `${find('Event')} WHERE size(n.evidence) > COUNT { (n)-[:ATTESTED_BY]->() } RETURN n.id AS id`,
  `${find('Evidence')} WHERE n.article IS NOT NULL AND NOT (n)-[:FROM]->() RETURN n.id AS id`,
];

/** `$ids` → those of them that name something that is not there. */
export const UNPROVEN_OF = unproven((label) => `UNWIND $ids AS id MATCH (n:${label} {id: id})`);

/** The same of all that there are: for a database of before they were noted. */
export const ALL_UNPROVEN = unproven((label) => `MATCH (n:${label})`);

/** `$ids` the server's own → ours, for the ends of relationships that an answer names without them. */
export const OWN_IDS =
  'UNWIND $ids AS element MATCH (n) WHERE elementId(n) = element RETURN element, n.id AS id';

/** Every label that a node with this base label may carry besides it. */
function labelsBeside(base: string): string[] {
  const sets = [...ENTITY_KINDS, ...EVENT_KINDS].map((kind) => labelsOf(kind));
  return [...new Set(sets.filter(([first]) => first === base).flatMap(([, ...others]) => others))];
}

function fullText(name: string, labels: string, ...properties: readonly string[]): string {
  const each = properties.map((property) => `n.${property}`).join(', ');
  return `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${labels}) ON EACH [${each}] OPTIONS {indexConfig: {\`fulltext.eventually_consistent\`: true}}`;
}
