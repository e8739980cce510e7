// The door of the stores: opens the one that this machine can run.

import type { Store } from './contract.ts';
import { loadEngine } from './grafeo/engine.ts';
import type { Engine } from './grafeo/engine.ts';
import { openGrafeoStore } from './grafeo/store.ts';
import type { FillProgress } from './neo4j/fill.ts';
import type { Neo4jSettings } from './neo4j/settings.ts';
import { openNeo4jStore } from './neo4j/store.ts';
import { openEmptyStore } from './none/store.ts';

export * from './contract.ts';
export { openGrafeoStore } from './grafeo/store.ts';
export type { GrafeoOptions, GrafeoStore } from './grafeo/store.ts';
export { neo4jSettings } from './neo4j/settings.ts';
export { openNeo4jStore } from './neo4j/store.ts';
export type { FillProgress } from './neo4j/fill.ts';
export type { Neo4jOptions } from './neo4j/store.ts';
export type { Neo4jSettings } from './neo4j/settings.ts';
export { openEmptyStore } from './none/store.ts';

/** Where the store lies; `load` and `now` are for tests. */
export interface StoreOptions {
  /** The home's `graph/` folder; made where it is missing. */
  readonly dir: string;
  /** The server that is the store, and the id of the ledger that it follows; the embedded one where it is left out. */
  readonly neo4j?: { readonly settings: Neo4jSettings; readonly ledger: () => string };
  /** Neo4j: replace another ledger's graph. */
  readonly takeOver?: boolean;
  /** Neo4j: told how far the making of the whole graph is. */
  readonly onFill?: FillProgress;
  /** Start the query process at once: for a server, so that the first query is quick. */
  readonly warm?: boolean;
  /** Loads the native engine; throws where this platform has none. */
  readonly load?: () => Engine;
  /** Milliseconds since any moment, for `tookMs`. */
  readonly now?: () => number;
}

/**
 * The store that is meant: a Neo4j server, or the embedded one, or, where its binary cannot be loaded, one without
 * Cypher that says so. Never throws for what is missing.
 */
export function openStore({
  dir,
  neo4j,
  takeOver = false,
  onFill = () => undefined,
  warm = false,
  load = loadEngine,
  now = () => performance.now(),
}: StoreOptions): Store {
  if (neo4j) return openNeo4jStore({ dir, ...neo4j, takeOver, onFill, now, warm });
  let engine: Engine;
  try {
    engine = load();
  } catch (error) {
    return openEmptyStore(reasonOf(error));
  }
  return openGrafeoStore({ dir, engine, now, warm });
}

function reasonOf(error: unknown): string {
  const [line = ''] = (error instanceof Error ? error.message : String(error)).split('\n');
  const here = `${process.platform} ${process.arch}`;
  const why = `Cypher is off: the embedded engine @grafeo-db/js has no binary that runs here (${here}: ${line.replace(/\.$/, '')}).`;
  return `${why} Use Linux with glibc 2.34 or newer, macOS, or Windows on x64, run \`npm ci\` there without --omit=optional, or name a Neo4j server with --store.`;
}
