// The demonstration corpus as a graph: the articles of the first start, less those that nobody reads.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ledgerPath } from '../../../graph/home/index.ts';
import { openLedger, type Ledger } from '../../../graph/ledger/index.ts';
import type { GraphRow } from '../../../graph/model/index.ts';

const UNREAD = /-1[45]\.|^neg-.*-03\./;

/** Reads the articles, as a person would, and gives what `use` makes of their graph. */
export async function withDemonstration<T>(use: (ledger: Ledger) => T | Promise<T>): Promise<T> {
  const home = mkdtempSync(join(tmpdir(), 'chancery-questions-'));
  try {
    const articles = readdirSync('seeds/articles').filter((name) => !UNREAD.test(name));
    const paths = articles.map((name) => join('seeds/articles', name));
    const words = ['chancery.mjs', 'ingest', ...paths, '--home', home];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (chunk) => (said += String(chunk)));
    const [code] = (await once(child, 'close')) as [number];
    if (code !== 0) throw new Error(said);
    const ledger = openLedger(ledgerPath(home), { readOnly: true });
    try {
      return await use(ledger);
    } finally {
      ledger.close();
    }
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** The rows of that graph. */
export function demonstrationRows(): Promise<readonly GraphRow[]> {
  return withDemonstration((ledger) => ledger.changesSince(0).upsert);
}
