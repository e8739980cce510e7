import type { Ledger } from '../ledger/index.ts';
import { articleKey } from '../model/index.ts';
import { type KnownWorld, MERGE_VERSION } from '../merge/index.ts';
import { judgingIn } from './judging.ts';

const NOTE = 'merge';

/** Whether the graph was made by other rules than this program's, or by none yet. */
export function isStale(ledger: Ledger): boolean {
  return ledger.note(NOTE) !== String(MERGE_VERSION);
}

/** Computes the graph anew from what articles say; all or nothing. */
export async function remerge(ledger: Ledger, world: KnownWorld): Promise<void> {
  await world.ready?.(ledger.extractions());
  judgingIn(ledger, world, (judging) => {
    ledger.clearDerived();
    judging.attachAll();
    for (const extraction of ledger.extractions()) judging.merge(articleKey(extraction.article), extraction);
    ledger.putNote(NOTE, String(MERGE_VERSION));
  });
}
