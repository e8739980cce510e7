// How a row of the graph looks in a store: labels and properties of nodes and relationships (rows.ts: the way back).
// Every store uses these, so that one Cypher text means the same on all of them. Values are texts, numbers,
// truths and lists of texts only; what is null in the model has no property.

import { epochDay, labelsOf } from '../model/index.ts';
import type {
  GraphArticle,
  GraphEdge,
  GraphEntity,
  GraphEvent,
  GraphEvidence,
  GraphRow,
} from '../model/index.ts';
import type { EdgeType, ProvenanceEdgeType } from '../model/index.ts';
import { saidProperties } from './said-properties.ts';

/** Number of this layout; a stored graph of another layout is rebuilt. */
export const LAYOUT = 4;

/** Labels that together hold every node exactly once, each with a unique `id`. */
export const BASE_LABELS = ['Actor', 'Location', 'Event', 'Article', 'Evidence'] as const;
export type BaseLabel = (typeof BASE_LABELS)[number];

/** What a property can hold on every store. Only `lat` and `lon` are fractions; other numbers are whole. */
export type PropertyValue = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node as a store holds it; `labels[0]` is its base label, `properties.id` its key. */
export interface StoredNode {
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A relationship as a store holds it; `from` and `to` are keys of nodes, `properties.id` is its own. */
export interface StoredEdge {
  readonly type: EdgeType | ProvenanceEdgeType;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** A row that becomes a node. */
export type NodeRow = Exclude<GraphRow, { row: 'edge' }>;

/** The node of a row. */
export function nodeOf(row: NodeRow): StoredNode {
  switch (row.row) {
    case 'article':
      return { labels: ['Article'], properties: articleProperties(row.value) };
    case 'evidence':
      return { labels: ['Evidence'], properties: evidenceProperties(row.value) };
    case 'event':
      return { labels: labelsOf(row.value.kind), properties: eventProperties(row.value) };
    case 'entity':
      return { labels: labelsOf(row.value.kind), properties: entityProperties(row.value) };
  }
}

/** The relationship of an edge. */
export function edgeOf({ type, from, to, ...rest }: GraphEdge): StoredEdge {
  return { type, from, to, properties: present({ ...rest }) };
}

/** Relationships from a row to what proves it; either end may be missing from the graph. */
export function provenanceOf(row: NodeRow): StoredEdge[] {
  if (row.row === 'event') return row.value.evidence.map((to) => provenance('ATTESTED_BY', row.value.id, to));
  const article = row.row === 'evidence' ? row.value.article : undefined;
  return article === undefined ? [] : [provenance('FROM', row.value.id, article)];
}

function articleProperties({ issues, ...article }: GraphArticle): Properties {
  return present({
    kind: 'article',
    name: article.title,
    ...article,
    publishedDay: article.published === null ? null : epochDay(article.published),
    issues: issues.map((issue) => issue.code),
    issueDetails: issues.length > 0 ? JSON.stringify(issues) : null,
  });
}

function evidenceProperties(evidence: GraphEvidence): Properties {
  return present({ kind: 'evidence', name: evidence.quote ?? evidence.record, ...evidence });
}

function eventProperties({ date, sources, voices, said, ...event }: GraphEvent): Properties {
  return present({
    ...event,
    name: event.title,
    start: date?.start,
    end: date?.end,
    startDay: date ? epochDay(date.start) : null,
    endDay: date ? epochDay(date.end) : null,
    ...sourceProperties(sources.map(({ article, event: claim }) => [article, claim])),
    sources: voices,
    ...saidProperties(said),
  });
}

function entityProperties({ sources, ...entity }: GraphEntity): Properties {
  return present({
    ...entity,
    ...sourceProperties(sources.map(({ article, entity: claim }) => [article, claim])),
  });
}

/** `sources` counts articles, of an event those that are independent; `articles` and `claims` are parallel lists: which article, and its own id there. */
function sourceProperties(sources: readonly (readonly [string, string])[]): Properties {
  const articles = sources.map(([article]) => article);
  return { sources: new Set(articles).size, articles, claims: sources.map(([, claim]) => claim) };
}

function provenance(type: ProvenanceEdgeType, from: string, to: string): StoredEdge {
  return { type, from, to, properties: { id: `${type}|${from}|${to}` } };
}

/** What is neither null nor undefined. */
function present(shape: Readonly<Record<string, PropertyValue | null | undefined>>): Properties {
  return Object.fromEntries(
    Object.entries(shape).filter(
      (entry): entry is [string, PropertyValue] => entry[1] !== undefined && entry[1] !== null,
    ),
  );
}
