// The whole graph at once. What is there already is made the same, what is not meant to be there any more goes, and what
// is not ours stays. A fill that was cut off leaves a mark that says so; the next one goes over it again.

import type { GraphRow } from '../../model/index.ts';
import { BASE_LABELS, edgeOf, nodeOf, provenanceOf } from '../schema.ts';
import type { StoredEdge, StoredNode } from '../schema.ts';
import type { Connection } from './connection.ts';
import { danglingEdge } from './dangling.ts';
import type { MarkOfOurs } from './mark.ts';
import { overlapped } from './overlap.ts';
import { ALL_EDGE_TYPES, edgeIds, nodeIds, removeEdges, removeNodes, SET_UNPROVEN } from './statements.ts';
import { edgeBatches, nodeBatches, removalBatches, runBatch } from './work.ts';
import type { Batch } from './work.ts';

/** Told as a fill goes on: rows done, of how many. */
export type FillProgress = (done: number, total: number) => void;

/** Makes the store hold exactly these rows. Throws `store-dangling-edge`, before anything is written. */
export async function fillStore(
  connection: Connection,
  mark: MarkOfOurs,
  rows: Iterable<GraphRow> | AsyncIterable<GraphRow>,
  change: number,
  progress: FillProgress,
): Promise<void> {
  const { nodes, edges, unproven } = await gather(rows);
  await mark.claim(true);
  await connection.once(async (run) => {
    // Another process was quicker, and has filled it from the same ledger.
    if ((await mark.lock(run)) !== 0) return;
    const total = nodes.length + edges.length;
    let done = 0;
    await overlapped(connection, await stale(connection, nodes, edges), runBatch);
    const told = ({ rows: written }: Batch): void => progress((done += written.length), total);
    // Nodes are there before the first relationship looks for them.
    for (const work of [nodeBatches(nodes), edgeBatches(edges)])
      await overlapped(connection, work, runBatch, told);
    await run(SET_UNPROVEN, { ids: unproven });
    await mark.write(run, change);
  });
}

interface Gathered {
  readonly nodes: readonly StoredNode[];
  readonly edges: readonly StoredEdge[];
  /** Ids of those that name a node that is not among them. */
  readonly unproven: readonly string[];
}

async function gather(rows: Iterable<GraphRow> | AsyncIterable<GraphRow>): Promise<Gathered> {
  const nodes = new Map<string, StoredNode>();
  const edges = new Map<string, StoredEdge>();
  const provenance: StoredEdge[] = [];
  for await (const row of rows) {
    if (row.row === 'edge') edges.set(row.value.id, edgeOf(row.value));
    else {
      nodes.set(row.value.id, nodeOf(row));
      provenance.push(...provenanceOf(row));
    }
  }
  for (const edge of edges.values()) {
    const missing = [edge.from, edge.to].find((end) => !nodes.has(end));
    if (missing !== undefined) throw danglingEdge(String(edge.properties.id), missing);
  }
  const proven = provenance.filter(({ to }) => nodes.has(to));
  const unproven = new Set(provenance.filter(({ to }) => !nodes.has(to)).map(({ from }) => from));
  return { nodes: [...nodes.values()], edges: [...edges.values(), ...proven], unproven: [...unproven] };
}

/** What must go: relationships first, then nodes with whatever hangs on them. */
async function stale(
  connection: Connection,
  nodes: readonly StoredNode[],
  edges: readonly StoredEdge[],
): Promise<Batch[]> {
  const wanted = new Set([...nodes, ...edges].map(({ properties }) => properties.id as string));
  const gone: Batch[] = [];
  const look = async (list: string, remove: string): Promise<void> => {
    const ids: string[] = [];
    for await (const { id } of connection.read(list)) if (!wanted.has(id as string)) ids.push(id as string);
    gone.push(...removalBatches(remove, ids));
  };
  for (const type of ALL_EDGE_TYPES) await look(edgeIds(type), removeEdges(type));
  for (const label of BASE_LABELS) await look(nodeIds(label), removeNodes(label));
  return gone;
}
