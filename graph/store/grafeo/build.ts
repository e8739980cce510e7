// The whole graph at once, by the engine's bulk calls and no Cypher: 800 thousand rows in seconds.

import { ChanceryError } from '../../model/index.ts';
import type { GraphRow } from '../../model/index.ts';
import { edgeOf, nodeOf, provenanceOf } from '../schema.ts';
import type { Properties, StoredEdge, StoredNode } from '../schema.ts';
import type { Database, Engine } from './engine.ts';
import { PREPARE } from './statements.ts';

/** Rows a call; keeps what crosses into the engine at once small. */
const BATCH = 10_000;

/**
 * A database in memory that holds exactly these rows, indexes and constraints made. Rows come in any order, and cost no
 * memory of ours where nodes come first, as `graphRows` gives them.
 * Throws `store-dangling-edge` where an edge names a node that is not among them.
 */
export async function buildDatabase(
  engine: Engine,
  rows: Iterable<GraphRow> | AsyncIterable<GraphRow>,
): Promise<Database> {
  const db = engine.GrafeoDB.create();
  try {
    const places = new Map<string, number>();
    const nodes = nodesInBatches(db, places);
    const edges = edgesInBatches(db, places, nodes.flush);
    const provenance = edgesInBatches(db, places, nodes.flush);
    for await (const row of rows) {
      if (row.row === 'edge') {
        await edges.add(edgeOf(row.value));
        continue;
      }
      await nodes.add(nodeOf(row));
      for (const edge of provenanceOf(row)) await provenance.add(edge);
    }
    await createEdges(db, await edges.flush(), places);
    // What an article or a sentence is said to prove may not be there.
    await provenance.flush();
    for (const statement of PREPARE) await db.executeCypher(statement);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Nodes that wait, by their labels, until there are enough of them for a call. */
function nodesInBatches(db: Database, places: Map<string, number>) {
  const waiting = new Map<string, Properties[]>();
  const create = async (labels: string): Promise<void> => {
    await createNodes(db, labels.split(':'), waiting.get(labels)!, places);
    waiting.delete(labels);
  };
  return {
    async add({ labels, properties }: StoredNode): Promise<void> {
      const key = labels.join(':');
      const group = waiting.get(key) ?? [];
      waiting.set(key, group);
      if (group.push(properties) >= BATCH) await create(key);
    },
    async flush(): Promise<void> {
      for (const labels of [...waiting.keys()]) await create(labels);
    },
  };
}

/** Edges that wait until there are enough of them for a call, or until both ends of them are there. */
function edgesInBatches(db: Database, places: ReadonlyMap<string, number>, nodesFirst: () => Promise<void>) {
  let waiting: StoredEdge[] = [];
  let enough = BATCH;
  /** Creates those that can be; gives the others, which go on waiting. */
  const flush = async (): Promise<readonly StoredEdge[]> => {
    await nodesFirst();
    const isWhole = ({ from, to }: StoredEdge): boolean => places.has(from) && places.has(to);
    await createEdges(db, waiting.filter(isWhole), places);
    waiting = waiting.filter((edge) => !isWhole(edge));
    enough = 2 * waiting.length + BATCH;
    return waiting;
  };
  return {
    async add(edge: StoredEdge): Promise<void> {
      if (waiting.push(edge) >= enough) await flush();
    },
    flush,
  };
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
