// The native engine behind one function, so that a machine without its binary is a value that tests can make.

import { createRequire } from 'node:module';
import type { GrafeoDB } from '@grafeo-db/js';

/** An open database. */
export type Database = GrafeoDB;

/** What we use of the package. */
export interface Engine {
  readonly GrafeoDB: typeof GrafeoDB;
  version(): string;
}

/** Loads the native binary. Throws whatever the loader throws where this platform has none. */
export function loadEngine(): Engine {
  return createRequire(import.meta.url)('@grafeo-db/js') as Engine;
}
