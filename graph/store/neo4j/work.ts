// What is written, cut into statements with their rows: sorted by key, so that two writers lock in the same order, and
// in batches that fit a transaction.

import type { StoredEdge, StoredNode } from '../schema.ts';
import { upsertEdges, upsertNodes } from './statements.ts';
import type { Run } from './connection.ts';
import { danglingEdge } from './dangling.ts';
import { propertiesIn } from './values-in.ts';

/** One statement with the rows it is run on. */
export interface Batch {
  readonly statement: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  /** Whether each row must find both its ends. */
  readonly joins: boolean;
}

const ROWS = 10_000;
const CHARACTERS = 4_000_000;

/** The statements that make these nodes, or make them the same. */
export function nodeBatches(nodes: readonly StoredNode[]): Iterable<Batch> {
  return batches(nodes, false, ({ labels, properties }) => [
    upsertNodes(labels),
    { id: properties.id, properties: propertiesIn(properties) },
  ]);
}

/** The statements that make these relationships, or make them the same. */
export function edgeBatches(edges: readonly StoredEdge[]): Iterable<Batch> {
  return batches(edges, true, ({ type, from, to, properties }) => [
    upsertEdges(type),
    { id: properties.id, from, to, properties: propertiesIn(properties) },
  ]);
}

/** The statements that remove what has these ids. */
export function removalBatches(statement: string, ids: readonly string[]): Iterable<Batch> {
  return batches(ids, false, (id) => [statement, { id }]);
}

/** Runs one. Throws `store-dangling-edge` where a relationship names a node that is not there. */
export async function runBatch(run: Run, { statement, rows, joins }: Batch): Promise<void> {
  const [answer] = await run(statement, { rows });
  if (joins && Number(answer?.['found']) !== rows.length) throw danglingEdge();
}

function* batches<T>(
  items: readonly T[],
  joins: boolean,
  rowOf: (item: T) => readonly [statement: string, row: Readonly<Record<string, unknown>>],
): Iterable<Batch> {
  const groups = new Map<string, Readonly<Record<string, unknown>>[]>();
  for (const item of items) {
    const [statement, row] = rowOf(item);
    const group = groups.get(statement);
    if (group) group.push(row);
    else groups.set(statement, [row]);
  }
  for (const [statement, group] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) {
    group.sort((a, b) => (String(a['id']) < String(b['id']) ? -1 : 1));
    let rows: typeof group = [];
    let characters = 0;
    for (const row of group) {
      rows.push(row);
      characters += lengthOf(row['properties']);
      if (rows.length < ROWS && characters < CHARACTERS) continue;
      yield { statement, rows, joins };
      rows = [];
      characters = 0;
    }
    if (rows.length > 0) yield { statement, rows, joins };
  }
}

/** Roughly how much goes over the wire. */
function lengthOf(properties: unknown): number {
  let length = 50;
  for (const value of Object.values(properties ?? {})) {
    if (typeof value === 'string') length += value.length;
    else if (Array.isArray(value)) for (const one of value) length += String(one).length;
  }
  return length;
}
