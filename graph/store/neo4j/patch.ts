// A delta in one transaction, with the mark: whoever reads sees all of it or nothing. Run twice it leaves what once
// leaves, so that the driver may run it again.

import type { GraphDelta, GraphRow } from '../../model/index.ts';
import { edgeOf, nodeOf } from '../schema.ts';
import type { BaseLabel, NodeRow } from '../schema.ts';
import type { Run } from './connection.ts';
import {
  ALL_EDGE_TYPES,
  ALL_UNPROVEN,
  NAMING,
  PROVE_ANEW,
  READ_UNPROVEN,
  removeEdges,
  removeNodes,
  SET_UNPROVEN,
  UNPROVEN_OF,
} from './statements.ts';
import { edgeBatches, nodeBatches, removalBatches, runBatch } from './work.ts';

/** Which labels a kind of row may have. */
const LABELS: Record<NodeRow['row'], readonly BaseLabel[]> = {
  article: ['Article'],
  entity: ['Actor', 'Location'],
  event: ['Event'],
  evidence: ['Evidence'],
};

/** Writes what a rebuild from the patched rows would give. */
export async function patchStore(run: Run, { upsert, remove }: GraphDelta): Promise<void> {
  const nodes = upsert.filter((row): row is NodeRow => row.row !== 'edge');
  const edges = upsert.flatMap((row) => (row.row === 'edge' ? [edgeOf(row.value)] : []));
  const gone = (row: GraphRow['row']): string[] =>
    remove.filter((one) => one.row === row).map(({ id }) => id);

  const dead = gone('edge');
  for (const type of ALL_EDGE_TYPES) {
    const ids = dead.filter((id) => id.startsWith(`${type}|`));
    for (const batch of removalBatches(removeEdges(type), ids)) await runBatch(run, batch);
  }
  const rows = [...gone('evidence'), ...gone('article')].map((id) => ({ id }));
  const bereft = rows.length > 0 ? await idsOf(run, NAMING, { rows }) : [];
  for (const row of ['article', 'entity', 'event', 'evidence'] as const) {
    for (const label of LABELS[row]) {
      for (const batch of removalBatches(removeNodes(label), gone(row))) await runBatch(run, batch);
    }
  }
  for (const batch of nodeBatches(nodes.map(nodeOf))) await runBatch(run, batch);
  for (const batch of edgeBatches(edges)) await runBatch(run, batch);
  await proveAnew(run, [...bereft, ...nodes.map(({ value }) => value.id)]);
}

/** Provenance of what changed, and of what named a node that was missing until now or is missing from now on. */
async function proveAnew(run: Run, changed: readonly string[]): Promise<void> {
  const [mark] = await run(READ_UNPROVEN);
  const before = (mark?.['ids'] as string[] | null | undefined) ?? (await idsOf(run, ALL_UNPROVEN, {}));
  const ids = [...new Set([...before, ...changed])].sort();
  if (ids.length === 0) return;
  for (const statement of PROVE_ANEW) await run(statement, { ids });
  await run(SET_UNPROVEN, { ids: await idsOf(run, UNPROVEN_OF, { ids }) });
}

async function idsOf(
  run: Run,
  statements: readonly string[],
  params: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const ids: string[] = [];
  for (const statement of statements)
    for (const { id } of await run(statement, params)) ids.push(id as string);
  return ids;
}
