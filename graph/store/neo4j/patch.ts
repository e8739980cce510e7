// A delta in one transaction, with the mark: whoever reads sees all of it or nothing. Run twice it leaves what once
// leaves, so that the driver may run it again.

import type { GraphDelta, GraphRow } from '../../model/index.ts';
import { edgeOf, nodeOf } from '../schema.ts';
import type { BaseLabel, NodeRow } from '../schema.ts';
import type { Run } from './connection.ts';
import {
  ALL_EDGE_TYPES,
  EVENTS_NAMING,
  EVIDENCE_QUOTING,
  PROVE_ANEW,
  removeEdges,
  removeNodes,
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
  for (const row of ['article', 'entity', 'event', 'evidence'] as const) {
    for (const label of LABELS[row]) {
      for (const batch of removalBatches(removeNodes(label), gone(row))) await runBatch(run, batch);
    }
  }
  for (const batch of nodeBatches(nodes.map(nodeOf))) await runBatch(run, batch);
  for (const batch of edgeBatches(edges)) await runBatch(run, batch);
  await proveAnew(run, nodes);
}

/** Provenance of what changed, and of what already named a node that was missing until now. */
async function proveAnew(run: Run, nodes: readonly NodeRow[]): Promise<void> {
  const changed = (row: NodeRow['row']): string[] =>
    nodes.filter((one) => one.row === row).map(({ value }) => value.id);
  const namedBy = async (statement: string, ids: readonly string[]): Promise<string[]> =>
    ids.length === 0 ? [] : (await run(statement, { ids })).map(({ id }) => id as string);
  const owners = {
    event: [...changed('event'), ...(await namedBy(EVENTS_NAMING, changed('evidence')))],
    evidence: [...changed('evidence'), ...(await namedBy(EVIDENCE_QUOTING, changed('article')))],
  };
  for (const row of ['event', 'evidence'] as const) {
    const ids = [...new Set(owners[row])].sort();
    if (ids.length > 0) for (const statement of PROVE_ANEW[row]) await run(statement, { ids });
  }
}
