// A small delta on a database that is open for writing. Gives what a rebuild from the patched rows would give.

import type { GraphDelta } from '../../model/index.ts';
import { BASE_LABELS, edgeOf, nodeOf, provenanceOf } from '../schema.ts';
import type { NodeRow, Properties, PropertyValue, StoredEdge, StoredNode } from '../schema.ts';
import { createEdges, createNodes } from './build.ts';
import type { Database } from './engine.ts';
import { EDGES_BY_ID, EVENTS_NAMING, EVIDENCE_QUOTING, nodesById } from './statements.ts';

type Places = Map<string, number>;

/** Takes one delta. Not atomic by itself: the caller patches a copy and throws it away on an error. */
export async function patchDatabase(db: Database, delta: GraphDelta): Promise<void> {
  const rows = delta.upsert.filter((row): row is NodeRow => row.row !== 'edge');
  const edges = delta.upsert.flatMap((row) => (row.row === 'edge' ? [edgeOf(row.value)] : []));
  const gone = (kind: boolean): string[] =>
    delta.remove.filter(({ row }) => (row === 'edge') === kind).map(({ id }) => id);

  await removeEdges(db, [...gone(true), ...edges.map((edge) => edge.properties.id as string)]);
  for (const place of (await placesOf(db, gone(false))).values()) db.detachDeleteNode(place);

  const places = await placesOf(db, [
    ...rows.map((row) => row.value.id),
    ...edges.flatMap(({ from, to }) => [from, to]),
  ]);
  const fresh = rows.filter((row) => !places.has(row.value.id));
  for (const row of rows) {
    const place = places.get(row.value.id);
    if (place !== undefined) updateNode(db, place, nodeOf(row));
  }
  for (const row of fresh) {
    const { labels, properties } = nodeOf(row);
    await createNodes(db, labels, [properties], places);
  }
  await createEdges(db, edges, places);
  await proveAnew(db, rows, fresh);
}

/** Provenance of what changed, and of what already named a node that was missing until now. */
async function proveAnew(db: Database, rows: readonly NodeRow[], fresh: readonly NodeRow[]): Promise<void> {
  const named = (row: NodeRow['row']): string[] =>
    fresh.filter((one) => one.row === row).map(({ value }) => value.id);
  const wanted = new Map<string, StoredEdge>();
  const want = (edge: StoredEdge): void => void wanted.set(edge.properties.id as string, edge);
  for (const row of rows) for (const edge of provenanceOf(row)) want(edge);

  const evidence = named('evidence');
  for (const { id, evidence: all } of await read(db, EVENTS_NAMING, evidence)) {
    for (const to of all as string[]) if (evidence.includes(to)) want(provenanceEdge('ATTESTED_BY', id, to));
  }
  for (const { id, article } of await read(db, EVIDENCE_QUOTING, named('article'))) {
    want(provenanceEdge('FROM', id, article as string));
  }

  const ends = [...wanted.values()].flatMap(({ from, to }) => [from, to]);
  const places = await placesOf(db, [...ends, ...rows.map((row) => row.value.id)]);
  for (const row of rows) {
    const place = places.get(row.value.id);
    const edgeTypes = row.row === 'event' ? ['ATTESTED_BY'] : row.row === 'evidence' ? ['FROM'] : [];
    if (place === undefined || edgeTypes.length === 0) continue;
    for (const [, edge] of db.getNodeEdges(place, { direction: 'out', edgeTypes }))
      db.deleteEdge(edge as number);
  }
  const possible = [...wanted.values()].filter((edge) => places.has(edge.from) && places.has(edge.to));
  await createEdges(db, possible, places);
}

function provenanceEdge(type: 'ATTESTED_BY' | 'FROM', from: unknown, to: string): StoredEdge {
  return { type, from: from as string, to, properties: { id: `${type}|${String(from)}|${to}` } };
}

async function removeEdges(db: Database, ids: readonly string[]): Promise<void> {
  for (const { at } of await read(db, EDGES_BY_ID, ids)) db.deleteEdge(at as number);
}

/** Where the nodes with these ids lie; ids that are not there are left out. */
async function placesOf(db: Database, ids: readonly string[]): Promise<Places> {
  const places: Places = new Map();
  const wanted = [...new Set(ids)];
  for (const label of BASE_LABELS) {
    for (const { id, at } of await read(db, nodesById(label), wanted)) places.set(id as string, at as number);
  }
  return places;
}

async function read(
  db: Database,
  statement: string,
  ids: readonly string[],
): Promise<Record<string, unknown>[]> {
  return ids.length === 0 ? [] : (await db.executeCypher(statement, { ids: [...ids] })).toArray();
}

/** Makes labels and properties exactly the given ones; a base label never changes. */
function updateNode(db: Database, place: number, node: StoredNode): void {
  const held = new Set(db.getNodeLabels(place) ?? []);
  for (const label of held) if (!node.labels.includes(label)) db.removeNodeLabel(place, label);
  for (const label of node.labels) if (!held.has(label)) db.addNodeLabel(place, label);
  const before = db.getNode(place)?.properties() as Properties;
  for (const key of Object.keys(before)) if (!(key in node.properties)) db.removeNodeProperty(place, key);
  for (const [key, value] of Object.entries(node.properties)) {
    if (!same(before[key], value)) db.setNodeProperty(place, key, value);
  }
}

function same(left: PropertyValue | undefined, right: PropertyValue): boolean {
  if (!Array.isArray(left) || !Array.isArray(right)) return left === right;
  return left.length === right.length && left.every((one, at) => one === right[at]);
}
