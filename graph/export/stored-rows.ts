// The graph as a store holds it, streamed: nodes with labels, relationships with ids of their own, and properties.

import { isStored } from '../model/index.ts';
import type { NodeRow } from '../store/schema.ts';
import { type BaseLabel, edgeOf, nodeOf, provenanceOf, type StoredEdge, type StoredNode } from '../store/schema.ts'; // prettier-ignore
import type { ExportSource } from './export-source.ts';

/** Every node: articles, entities, events, evidence, each kind sorted by id. */
export function* storedNodes(source: ExportSource): Iterable<StoredNode> {
  for (const row of ROWS.Article(source)) yield nodeOf(row);
  for (const row of ROWS.Actor(source)) yield nodeOf(row);
  for (const row of ROWS.Event(source)) yield nodeOf(row);
  for (const row of ROWS.Evidence(source)) yield nodeOf(row);
}

/** The nodes with a base label, sorted by id. */
export function* nodesOf(source: ExportSource, label: BaseLabel): Iterable<StoredNode> {
  for (const row of ROWS[label](source)) {
    const node = nodeOf(row);
    if (node.labels[0] === label) yield node;
  }
}

/** Where the nodes of a label are found, with others that lie among them. */
const ROWS: Readonly<Record<BaseLabel, (source: ExportSource) => Iterable<NodeRow>>> = {
  Article: articles,
  Actor: (source) => rows('entity', source.entities()),
  Location: (source) => rows('entity', source.entities()),
  Event: (source) => rows('event', source.events()),
  Evidence: (source) => rows('evidence', source.allEvidence()),
};

function* articles(source: ExportSource): Iterable<NodeRow> {
  for (const value of source.articles()) {
    const row: NodeRow = { row: 'article', value };
    if (isStored(source, row)) yield row;
  }
}

function* rows<R extends NodeRow['row']>(
  row: R,
  values: Iterable<Extract<NodeRow, { row: R }>['value']>,
): Iterable<NodeRow> {
  for (const value of values) yield { row, value } as NodeRow;
}

/** Every relationship, one type after another: those between entities and events by id, then what attests them. */
export function* storedEdges(source: ExportSource): Iterable<StoredEdge> {
  for (const edge of source.edges()) yield edgeOf(edge);
  for (const row of ROWS.Event(source)) yield* provenanceOf(row);
  for (const row of ROWS.Evidence(source)) yield* provenanceOf(row);
}

/**
 * Each type with its relationships, which must be read to their end before the next type. The streams of edges are
 * sorted by id, which begins with the type, so that all of them are read only once.
 */
export function* edgesOfTypes(
  source: ExportSource,
  types: readonly StoredEdge['type'][],
): Iterable<readonly [StoredEdge['type'], Iterable<StoredEdge>]> {
  const stated = source.edges()[Symbol.iterator]();
  let next = stated.next();
  const run = function* (type: StoredEdge['type']): Iterable<StoredEdge> {
    for (; !next.done && next.value.type === type; next = stated.next()) yield edgeOf(next.value);
  };
  const attesting = function* (label: 'Event' | 'Evidence'): Iterable<StoredEdge> {
    for (const row of ROWS[label](source)) yield* provenanceOf(row);
  };
  for (const type of types) {
    if (type === 'ATTESTED_BY') yield [type, attesting('Event')];
    else if (type === 'FROM') yield [type, attesting('Evidence')];
    else yield [type, run(type)];
  }
}
