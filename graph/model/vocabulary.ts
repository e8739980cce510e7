// What Cypher sees of the graph, as lists: the names that a query can use. The stores' README says what they mean.

import { EDGE_TYPES, ENTITY_KINDS, EVENT_KINDS, labelsOf, PROVENANCE_EDGE_TYPES } from './kinds.ts';

/** Labels of nodes, general ones first. */
export const LABELS: readonly string[] = [
  ...new Set([...ENTITY_KINDS, ...EVENT_KINDS].flatMap(labelsOf)),
  'Article',
  'Evidence',
];

/** Types of relationships. */
export const RELATIONSHIP_TYPES: readonly string[] = [...EDGE_TYPES, ...PROVENANCE_EDGE_TYPES];

const ACTOR = ['names', 'country', 'sources', 'articles', 'claims'] as const;

/** Properties by label; what an event has, all kinds of event have. */
export const NODE_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  Actor: ACTOR,
  Location: [...ACTOR, 'lat', 'lon'],
  Event: [
    'title', 'status', 'start', 'end', 'startDay', 'endDay', 'disputed', 'evidence', 'sources', 'articles', 'claims',
    'differs', 'said', 'saidVoices', 'saidIn', 'saidDetails', 'judgements',
  ],
  Article: [
    'label', 'title', 'text', 'language', 'url', 'publisher', 'author', 'published', 'publishedDay', 'modified', 'issues',
    'issueDetails',
  ],
  Evidence: ['quote', 'start', 'end', 'article', 'extractor', 'record'],
}; // prettier-ignore

/** Properties of relationships, beside `id` and `evidence`. */
export const RELATIONSHIP_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  MET_WITH: ['count', 'first', 'last', 'events'],
  REPRESENTS: ['role'],
  PRECEDED_BY: ['basis'],
};

/** Properties that every node has. */
export const COMMON_PROPERTIES: readonly string[] = ['id', 'kind', 'name'];

/** Every property of anything, each once. */
export const PROPERTIES: readonly string[] = [
  ...new Set([
    ...COMMON_PROPERTIES,
    ...Object.values(NODE_PROPERTIES).flat(),
    ...Object.values(RELATIONSHIP_PROPERTIES).flat(),
  ]),
];
