// `npm run bench -- neo4j`: how many relationships a second go into a real Neo4j server, and whether it stays as many as
// the graph grows. Nodes, constraints and the look at what is there already are in the time.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openNeo4jStore } from '../../graph/store/index.ts';
import type { Store } from '../../graph/store/index.ts';
import type { GraphDelta, GraphRow } from '../../graph/model/index.ts';
import { startNeo4j } from '../neo4j/server.ts';
import { neo4jVersion } from '../neo4j/versions.ts';
import { generateGraph } from './generate-graph.ts';
import { compareWithLast } from './last-run.ts';
import { millisecondsOf } from './processor.ts';

const SIZES = [100_000, 1_000_000];
/** Relationships of the fills that go before. */
const WARMING = 100_000;
/** How often the emptied server is filled before it counts: so long does Java go on compiling. */
const WARMING_ROUNDS = 2;
/** Relationships of a delta, and how many deltas. */
const DELTA = 1_000;
const DELTAS = 10;
const SEED = 11;

/**
 * Prints it for a first fill (the server has compiled nothing yet) and for the same once more over what is there, then at
 * each size for a fill of the emptied server and for deltas on top; beside each what it took of the processor, here and in
 * the server, which a busy machine changes little. `--size N` measures one size, `--line 5.26` the older server.
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
  const measured: Record<string, number> = {};
  const measure = async (name: string, many: number, work: () => Promise<void>): Promise<void> => {
    const [began, here, there] = [performance.now(), process.cpuUsage(), millisecondsOf(server.pid)];
    await work();
    figures[name] = Math.round(many / ((performance.now() - began) / 1000));
    const { user, system } = process.cpuUsage(here);
    const each = [(user + system) / many, (1000 * (millisecondsOf(server.pid) - there)) / many];
    measured[name] = each[0]! + each[1]!;
    const spent = each.map((micros) => micros.toFixed(0)).join(' + ');
    console.log(`${name}: ${figures[name]} relationships/s; ${spent} µs of the processor each, here and in the server`); // prettier-ignore
  };
  try {
    console.log(`Neo4j ${version.version}`);
    const first = rowsOf(WARMING);
    await measure('first fill', WARMING, () => store.rebuild(first, 1));
    await measure('the same again', WARMING, () => store.rebuild(first, 1));
    for (let round = 0; round < WARMING_ROUNDS; round++) {
      await store.rebuild([], 1);
      await store.rebuild(first, 1);
    }
    for (const many of sizes) {
      const rows = rowsOf(many);
      await store.rebuild([], 1);
      await measure(`fill ${many}`, many, () => store.rebuild(rows, 1));
      const [planned, ...deltas] = Array.from({ length: 1 + DELTAS }, (_, at) =>
        deltaAfter(many + at * DELTA),
      );
      // The first of a delta's statements are planned by the server.
      await store.apply(planned!, 2);
      const more = deltas.reduce((sum, { upsert }) => sum + relationships(upsert), 0);
      await measure(`delta at ${many}`, more, () => applyAll(store, deltas));
    }
  } finally {
    await store.close();
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
  compareWithLast('neo4j', 'relationships/s', figures);
  const [small, large] = SIZES.map((many) => `fill ${many}`);
  if (small === undefined || large === undefined || !(small in figures && large in figures)) return;
  const slower = (figures[small]! / figures[large]!).toFixed(2);
  const dearer = (measured[large]! / measured[small]!).toFixed(2);
  console.log(`neo4j  from ${SIZES.join(' to ')} a relationship takes ${slower} times as long and ${dearer} times the processor`); // prettier-ignore
}

/** New events with all that belongs to them, from the event of this number on; what came before them is not there. */
function deltaAfter(from: number): GraphDelta {
  const rows = [...generateGraph({ seed: SEED, relationships: DELTA, from })];
  return {
    upsert: rows.filter(({ row, value }) => row !== 'edge' || value.type !== 'PRECEDED_BY'),
    remove: [],
  };
}

async function applyAll(store: Store, deltas: readonly GraphDelta[]): Promise<void> {
  for (const [at, delta] of deltas.entries()) await store.apply(delta, 3 + at);
}

function rowsOf(many: number): GraphRow[] {
  return [...generateGraph({ seed: SEED, relationships: many })];
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
