// `npm run bench -- neo4j`: how many relationships a second go into a real Neo4j server, and whether it stays as many as
// the graph grows. Nodes, constraints and the look at what is there already are in the time.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNeo4jStore } from '../../graph/store/index.ts';
import type { Store } from '../../graph/store/index.ts';
import type { GraphRow } from '../../graph/model/index.ts';
import { startNeo4j } from '../neo4j/server.ts';
import { neo4jVersion } from '../neo4j/versions.ts';
import { generateGraph } from './generate-graph.ts';
import { compareWithLast } from './last-run.ts';

const SIZES = [100_000, 1_000_000];
/** Relationships of a delta. */
const DELTA = 1_000;
const SEED = 11;

/**
 * Prints it for a first fill (the server has compiled nothing yet), and then at each size for a fill of the emptied server,
 * for the same fill once more over what is there, and for deltas on top; `--size N` measures one size, `--line 5.26` the
 * older server.
 */
export async function benchNeo4j(words: readonly string[]): Promise<void> {
  const after = (word: string): string | undefined => words[words.indexOf(word) + 1 || words.length];
  const size = after('--size');
  const sizes = size === undefined ? SIZES : [Number(size)];
  const version = neo4jVersion(after('--line'));
  const server = await startNeo4j({ version });
  const dir = mkdtempSync(join(tmpdir(), 'chancery-bench-'));
  const store = openNeo4jStore({ dir, settings: server, ledger: () => 'bench', now: () => 0 });
  const figures: Record<string, number> = {};
  try {
    console.log(`Neo4j ${version.version}; ${relationships(rowsOf(SIZES[0]!))} relationships first`);
    figures['first fill'] = await rate(SIZES[0]!, () => store.rebuild(rowsOf(SIZES[0]!), 1));
    for (const many of sizes) {
      await store.rebuild([], 1);
      figures[`fill ${many}`] = await rate(many, () => store.rebuild(rowsOf(many), 1));
      figures[`again ${many}`] = await rate(many, () => store.rebuild(rowsOf(many), 1));
      figures[`delta at ${many}`] = await deltaRate(store, many);
    }
  } finally {
    await store.close();
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
  compareWithLast('neo4j', 'relationships/s', figures);
  const [small, large] = SIZES.map((many) => figures[`fill ${many}`]);
  if (small !== undefined && large !== undefined)
    console.log(`neo4j  a relationship costs ${(small / large).toFixed(2)} times as much at ${SIZES[1]}`);
}

function rowsOf(many: number): Iterable<GraphRow> {
  return generateGraph({ seed: SEED, relationships: many });
}

/** Relationships a second of three deltas, each of new events with all that belongs to them. */
async function deltaRate(store: Store, many: number): Promise<number> {
  const deltas = [1, 2, 3].map((at) => ({
    upsert: [...generateGraph({ seed: SEED, relationships: DELTA, from: many + at * DELTA })].filter(
      ({ row, value }) => row !== 'edge' || value.type !== 'PRECEDED_BY',
    ),
    remove: [],
  }));
  return rate(deltas.reduce((sum, { upsert }) => sum + relationships(upsert), 0), async () => {
    for (const [at, delta] of deltas.entries()) await store.apply(delta, 2 + at);
  }); // prettier-ignore
}

async function rate(many: number, work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return Math.round(many / ((performance.now() - began) / 1000));
}

/** Edges, and what ties events to evidence and evidence to articles. */
function relationships(rows: Iterable<GraphRow>): number {
  let sum = 0;
  for (const row of rows) {
    if (row.row === 'edge') sum++;
    else if (row.row === 'event') sum += row.value.evidence.length;
    else if (row.row === 'evidence' && row.value.article !== undefined) sum++;
  }
  return sum;
}
