import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { type Ledger, openLedger } from '../../../graph/ledger/index.ts';
import { type FoundArticle, later } from '../../../graph/model/index.ts';

/** When the tests begin, an ISO instant. */
export const T0 = '2026-01-01T00:00:00.000Z';

/** So many seconds after the beginning. */
export const at = (seconds: number): string => later(T0, seconds * 1000);

/** Gives each test of the file an empty ledger, which is thrown away behind it. */
export function eachInNewLedger(use: (ledger: Ledger) => void): void {
  let dir: string;
  let ledger: Ledger;
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'chancery-ledger-'));
    ledger = openLedger(join(dir, 'ledger.db'));
    use(ledger);
  });
  afterEach(() => {
    ledger.close();
    rmSync(dir, { recursive: true, force: true });
  });
}

/** Tells the ledger of an article; whether it is to be read. */
export function findIn(ledger: Ledger, key: string, facts: Partial<FoundArticle> = {}, now = T0): boolean {
  return ledger.transaction(() => ledger.findJob({ key, version: '1', ...facts }, now));
}
