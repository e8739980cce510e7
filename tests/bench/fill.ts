// How many relationships a second go from the ledger's graph into a real Neo4j server; nodes and, the first time,
// constraints are in the time.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphRows, openHome } from '../../graph/home/index.ts';
import { openNeo4jStore } from '../../graph/store/index.ts';
import type { GraphRow } from '../../graph/model/index.ts';
import { startNeo4j } from '../neo4j/server.ts';
import { generateExtractions, GENERATED_WORLD } from './generate.ts';
import { compareWithLast } from './last-run.ts';

const ARTICLES = 2_000;
/** So many of them come later, as a delta. */
const LATER = 100;
const NOW = { now: (): string => '2026-01-01T00:00:00Z' };

/**
 * Prints it for a first fill (a server that has compiled nothing yet), for a second one over the first, for a fill of the
 * emptied server, and for a delta.
 */
export async function benchFill(): Promise<void> {
  const server = await startNeo4j();
  const dir = mkdtempSync(join(tmpdir(), 'chancery-fill-'));
  const options = { dir, settings: server, ledger: () => 'bench', now: () => performance.now() };
  const store = openNeo4jStore(options);
  const home = await openHome({ dir, world: GENERATED_WORLD });
  try {
    const { ledger } = home;
    const articles = [...generateExtractions({ seed: 7, articles: ARTICLES })];
    await home.load(articles.slice(LATER), NOW);
    const figures: Record<string, number> = {};
    const measure = async (name: string, rows: readonly GraphRow[], work: () => Promise<void>) => {
      const began = performance.now();
      await work();
      figures[name] = Math.round(relationships(rows) / ((performance.now() - began) / 1000));
    };
    const rows = [...graphRows(ledger)];
    console.log(`${rows.length} rows of ${ARTICLES - LATER} articles, ${relationships(rows)} relationships`);
    const before = ledger.change();
    await measure('first fill', rows, () => store.rebuild(rows, before));
    await measure('fill again', rows, () => store.rebuild(rows, before));
    await store.rebuild([], before);
    await measure('warm fill', rows, () => store.rebuild(rows, before));
    await home.load(articles.slice(0, LATER), NOW);
    const delta = ledger.changesSince(before);
    await measure('delta', delta.upsert, () => store.apply(delta, ledger.change()));
    compareWithLast('load-neo4j', 'relationships/s', figures);
  } finally {
    await home.close();
    await store.close();
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Edges, and what ties events to evidence and evidence to articles. */
function relationships(rows: readonly GraphRow[]): number {
  return rows.reduce((sum, row) => {
    if (row.row === 'edge') return sum + 1;
    if (row.row === 'event') return sum + row.value.evidence.length;
    return row.row === 'evidence' && row.value.article !== undefined ? sum + 1 : sum;
  }, 0);
}
