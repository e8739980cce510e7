import type { Ledger } from '../ledger/index.ts';
import { claimsOf, type KnownWorld, MERGE_VERSION, mergeArticle } from '../merge/index.ts';

const NOTE = 'merge';

/** Whether the graph was made by other rules than this program's, or by none yet. */
export function isStale(ledger: Ledger): boolean {
  return ledger.note(NOTE) !== String(MERGE_VERSION);
}

/** Computes the graph anew from what articles say; all or nothing. */
export async function remerge(ledger: Ledger, world: KnownWorld): Promise<void> {
  await world.ready?.(ledger.extractions());
  ledger.transaction(() => {
    ledger.clearDerived();
    for (const extraction of ledger.extractions()) mergeArticle(ledger.tables, claimsOf(extraction, world));
    ledger.putNote(NOTE, String(MERGE_VERSION));
  });
}
