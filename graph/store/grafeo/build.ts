// The whole graph at once, by the engine's bulk calls and no Cypher: 800 thousand rows in seconds.

import { ChanceryError } from '../../model/index.ts';
import type { GraphRow } from '../../model/index.ts';
import { edgeOf, nodeOf, provenanceOf } from '../schema.ts';
import type { Properties, StoredEdge } from '../schema.ts';
import type { Database, Engine } from './engine.ts';
import { PREPARE } from './statements.ts';

/** Rows a call; keeps what crosses into the engine at once small. */
const BATCH = 10_000;

/**
 * A database in memory that holds exactly these rows, indexes and constraints made. Rows come in any order.
 * Throws `store-dangling-edge` where an edge names a node that is not among them.
 */
export async function buildDatabase(
  engine: Engine,
  rows: Iterable<GraphRow> | AsyncIterable<GraphRow>,
): Promise<Database> {
  const nodes = new Map<string, Properties[]>();
  const edges: StoredEdge[] = [];
  const provenance: StoredEdge[] = [];
  for await (const row of rows) {
    if (row.row === 'edge') {
      edges.push(edgeOf(row.value));
      continue;
    }
    const { labels, properties } = nodeOf(row);
    const key = labels.join(':');
    const group = nodes.get(key);
    if (group) group.push(properties);
    else nodes.set(key, [properties]);
    for (const edge of provenanceOf(row)) provenance.push(edge);
  }

  const db = engine.GrafeoDB.create();
  try {
    const places = new Map<string, number>();
    for (const [labels, group] of nodes) await createNodes(db, labels.split(':'), group, places);
    const proven = provenance.filter((edge) => places.has(edge.from) && places.has(edge.to));
    await createEdges(db, edges, places);
    await createEdges(db, proven, places);
    for (const statement of PREPARE) await db.executeCypher(statement);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Creates nodes of one set of labels and notes where each lies. */
export async function createNodes(
  db: Database,
  labels: readonly string[],
  nodes: readonly Properties[],
  places: Map<string, number>,
): Promise<void> {
  for (let from = 0; from < nodes.length; from += BATCH) {
    const batch = nodes.slice(from, from + BATCH);
    const numbers = await db.batchCreateNodesWithProps([...labels], batch);
    for (const [at, node] of batch.entries()) places.set(node.id as string, numbers[at] as number);
  }
}

/** Creates relationships between nodes whose places are known. Throws `store-dangling-edge` for any other. */
export async function createEdges(
  db: Database,
  edges: readonly StoredEdge[],
  places: ReadonlyMap<string, number>,
): Promise<void> {
  for (let from = 0; from < edges.length; from += BATCH) {
    const batch = edges.slice(from, from + BATCH).map((edge) => ({
      src: placeOf(edge.from, edge, places),
      dst: placeOf(edge.to, edge, places),
      type: edge.type,
      properties: edge.properties,
    }));
    await db.batchCreateEdges(batch);
  }
}

function placeOf(id: string, edge: StoredEdge, places: ReadonlyMap<string, number>): number {
  const place = places.get(id);
  if (place !== undefined) return place;
  const said = `The edge "${String(edge.properties.id)}" names "${id}", which is not in the graph.`;
  throw new ChanceryError('store-dangling-edge', `${said} Run \`chancery rebuild\`.`);
}
