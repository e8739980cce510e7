// What type each property has, for formats that say it ahead of the values (store/schema.ts makes them).

import type { BaseLabel, StoredEdge } from '../store/schema.ts';

/** Text, whole number, fraction, truth, list of texts. */
export type PropertyType = 'text' | 'whole' | 'fraction' | 'truth' | 'texts';

/** What GraphML and GEXF call them; a list of texts is JSON text there. */
export const XML_TYPES: Readonly<Record<PropertyType, string>> = {
  text: 'string',
  texts: 'string',
  whole: 'long',
  fraction: 'double',
  truth: 'boolean',
};

/** Property names with their types, in the order in which a format shows them. */
export type PropertyTypes = Readonly<Record<string, PropertyType>>;

const ENTITY: PropertyTypes = {
  kind: 'text',
  name: 'text',
  names: 'texts',
  country: 'text',
  sources: 'whole',
  articles: 'texts',
  claims: 'texts',
};

/** Of nodes by their base label, but for `id`, which every node has. */
export const NODE_PROPERTIES: Readonly<Record<BaseLabel, PropertyTypes>> = {
  Actor: { ...ENTITY, lat: 'fraction', lon: 'fraction' },
  Location: { ...ENTITY, lat: 'fraction', lon: 'fraction' },
  Event: {
    kind: 'text',
    name: 'text',
    title: 'text',
    status: 'text',
    start: 'text',
    end: 'text',
    startDay: 'whole',
    endDay: 'whole',
    disputed: 'truth',
    sources: 'whole',
    evidence: 'texts',
    judgements: 'texts',
    differs: 'texts',
    said: 'texts',
    saidVoices: 'texts',
    saidIn: 'texts',
    saidDetails: 'text',
    articles: 'texts',
    claims: 'texts',
  },
  Article: {
    kind: 'text',
    name: 'text',
    label: 'text',
    title: 'text',
    text: 'text',
    language: 'text',
    url: 'text',
    publisher: 'text',
    author: 'text',
    published: 'text',
    publishedDay: 'whole',
    modified: 'text',
    issues: 'texts',
    issueDetails: 'text',
  },
  Evidence: {
    kind: 'text',
    name: 'text',
    quote: 'text',
    start: 'whole',
    end: 'whole',
    article: 'text',
    extractor: 'text',
    record: 'text',
  },
};

const PROVEN: PropertyTypes = { evidence: 'texts' };

/** Of relationships by their type, but for `id`, which every one has. */
export const EDGE_PROPERTIES: Readonly<Record<StoredEdge['type'], PropertyTypes>> = {
  PARTICIPATED_IN: PROVEN,
  SPOKE_AT: PROVEN,
  HELD_IN: PROVEN,
  LOCATED_IN: PROVEN,
  REPRESENTS: { role: 'text', ...PROVEN },
  PRECEDED_BY: { basis: 'text', ...PROVEN },
  MET_WITH: { count: 'whole', first: 'text', last: 'text', events: 'texts', ...PROVEN },
  ATTESTED_BY: {},
  FROM: {},
};
