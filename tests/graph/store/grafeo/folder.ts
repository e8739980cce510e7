// Folders for stores under test, gone when the test file is done.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A query over the fixture graph that would run for hours and never grows. */
export const RUNAWAY = 'MATCH (a), (b), (c), (d), (e), (f), (g), (h) RETURN count(*)';

const made: string[] = [];
afterAll(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true, force: true });
});

/** A new empty folder. */
export function storeFolder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'chancery-store-'));
  made.push(dir);
  return dir;
}
