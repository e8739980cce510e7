// All Cypher of this store. Named, parameterised, no text of a person ever in them.

import { BASE_LABELS } from '../schema.ts';
import type { BaseLabel } from '../schema.ts';

/** Makes ids unique. The index first: in Grafeo 0.6.0 a constraint has none of its own and scans its label. */
export const PREPARE: readonly string[] = BASE_LABELS.flatMap((label) => [
  `CREATE INDEX ${label.toLowerCase()}_id FOR (n:${label}) ON (n.id)`,
  `CREATE CONSTRAINT ${label.toLowerCase()}_unique FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
]);

/** `$ids` → id, internal number, of the nodes that are there. */
export const nodesById = (label: BaseLabel): string =>
  `UNWIND $ids AS wanted MATCH (n:${label} {id: wanted}) RETURN n.id AS id, id(n) AS at`;

/** Every node of a label: its properties. */
export const allNodes = (label: BaseLabel): string => `MATCH (n:${label}) RETURN properties(n) AS properties`;

/** Every relationship with the ids of its ends. */
export const ALL_EDGES =
  'MATCH (a)-[r]->(b) RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties';

/** `$ids` → internal numbers of the relationships that are there. A scan: ends are not known to a removal. */
export const EDGES_BY_ID = 'MATCH ()-[r]->() WHERE r.id IN $ids RETURN id(r) AS at';

/** `$ids` of evidence → internal numbers of the events that name one of it, with what they name. */
export const EVENTS_NAMING =
  'MATCH (n:Event) WHERE any(named IN n.evidence WHERE named IN $ids) RETURN n.id AS id, n.evidence AS evidence';

/** `$ids` of articles → the evidence that quotes one of them. */
export const EVIDENCE_QUOTING =
  'MATCH (n:Evidence) WHERE n.article IN $ids RETURN n.id AS id, n.article AS article';
