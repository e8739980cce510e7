// The door of the stores: opens the one that this machine can run.

import type { Store } from './contract.ts';
import { loadEngine } from './grafeo/engine.ts';
import type { Engine } from './grafeo/engine.ts';
import { openGrafeoStore } from './grafeo/store.ts';
import { openEmptyStore } from './none/store.ts';

export * from './contract.ts';
export { openGrafeoStore } from './grafeo/store.ts';
export type { GrafeoOptions, GrafeoStore } from './grafeo/store.ts';

/** Where the store lies; `load` and `now` are for tests. */
export interface StoreOptions {
  /** The home's `graph/` folder; made where it is missing. */
  readonly dir: string;
  /** Start the query process at once: for a server, so that the first query is quick. */
  readonly warm?: boolean;
  /** Loads the native engine; throws where this platform has none. */
  readonly load?: () => Engine;
  /** Milliseconds since any moment, for `tookMs`. */
  readonly now?: () => number;
}

/** The embedded store, or, where its binary cannot be loaded, one without Cypher that says so. Never throws for that. */
export function openStore({
  dir,
  warm = false,
  load = loadEngine,
  now = () => performance.now(),
}: StoreOptions): Store {
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
  return `${why} Use Linux with glibc 2.34 or newer, macOS, or Windows on x64, and run \`npm ci\` there without --omit=optional.`;
}
