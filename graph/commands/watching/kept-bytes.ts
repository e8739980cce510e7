// The bytes of what could not be read, kept beside the ledger, so that somebody can look at what came. Writes the disk.

import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from '../../model/index.ts';

/** Where the first bytes of a job that was set aside lie, in the data folder `dir`. */
function keptPath(dir: string, key: string): string {
  return join(dir, 'set-aside', hash(key));
}

/** Keeps the bytes; where nothing came there is nothing to keep. */
export function keepBytes(dir: string, key: string, bytes: Uint8Array): void {
  if (bytes.length === 0) return;
  mkdirSync(join(dir, 'set-aside'), { recursive: true });
  writeFileSync(keptPath(dir, key), bytes);
}

/** The file that holds them; undefined where there is none. */
export function keptBytes(dir: string, key: string): string | undefined {
  const path = keptPath(dir, key);
  return existsSync(path) ? path : undefined;
}

/** Lets go of them, where a job is read again or dropped. */
export function dropBytes(dir: string, key: string): void {
  rmSync(keptPath(dir, key), { force: true });
}
