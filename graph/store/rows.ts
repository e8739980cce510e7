// From a store's nodes and relationships back to the rows they were made of, without loss (schema.ts: the way there).

import { isEventKind } from '../model/index.ts';
import type {
  GraphArticle,
  GraphEdge,
  GraphEntity,
  GraphEvent,
  GraphEvidence,
  GraphRow,
  Issue,
  Said,
} from '../model/index.ts';
import { SAID_PROPERTIES } from './said-properties.ts';
import type { NodeRow, Properties } from './schema.ts';

/** The row that a node was made of. */
export function rowOfNode(properties: Properties): NodeRow {
  const kind = properties.kind as string;
  if (kind === 'article') return { row: 'article', value: articleOf(properties) };
  if (kind === 'evidence') return { row: 'evidence', value: evidenceOf(properties) };
  if (isEventKind(kind)) return { row: 'event', value: eventOf(properties) };
  return { row: 'entity', value: entityOf(properties) };
}

/** The row that a relationship was made of; undefined for provenance, which its nodes know themselves. */
export function rowOfEdge(
  type: string,
  from: string,
  to: string,
  properties: Properties,
): GraphRow | undefined {
  if (type === 'ATTESTED_BY' || type === 'FROM') return undefined;
  const days = type === 'MET_WITH' ? { first: properties.first ?? null, last: properties.last ?? null } : {};
  return { row: 'edge', value: { ...properties, ...days, type, from, to } as unknown as GraphEdge };
}

function articleOf(properties: Properties): GraphArticle {
  const { issueDetails } = properties;
  const issues = issueDetails === undefined ? [] : (JSON.parse(String(issueDetails)) as Issue[]);
  const rest = without(properties, 'kind', 'name', 'publishedDay', 'issueDetails');
  return { ...rest, published: properties.published ?? null, issues } as unknown as GraphArticle;
}

function evidenceOf(properties: Properties): GraphEvidence {
  return without(properties, 'kind', 'name') as unknown as GraphEvidence;
}

function eventOf(properties: Properties): GraphEvent {
  const { start, end, articles, claims, saidDetails } = properties;
  const sources = pairs(articles, claims).map(([article, event]) => ({ article, event }));
  const added = ['name', 'start', 'end', 'startDay', 'endDay', 'articles', 'claims', ...SAID_PROPERTIES];
  const rest = without(properties, ...added);
  const date = start === undefined ? null : { start, end };
  const said = saidDetails === undefined ? {} : { said: JSON.parse(String(saidDetails)) as Said[] };
  return { ...rest, date, sources, voices: properties.sources, ...said } as unknown as GraphEvent;
}

function entityOf(properties: Properties): GraphEntity {
  const sources = pairs(properties.articles, properties.claims).map(([article, entity]) => ({
    article,
    entity,
  }));
  return { ...without(properties, 'articles', 'claims'), sources } as unknown as GraphEntity;
}

/** What the store adds to a row for those who ask, taken off again. */
function without(properties: Properties, ...keys: readonly string[]): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([key]) => !keys.includes(key)));
}

function pairs(
  left: Properties[string] | undefined,
  right: Properties[string] | undefined,
): [string, string][] {
  const claims = right as readonly string[];
  return (left as readonly string[]).map((article, at) => [article, claims[at] ?? '']);
}
