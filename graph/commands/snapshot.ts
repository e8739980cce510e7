// One state of a data folder's graph, for who reads long while others write.

import { ledgerPath } from '../home/index.ts';
import { openLedger } from '../ledger/index.ts';
import type { Snapshot } from '../server/index.ts';

/** Opens the ledger of the folder for reading alone; what is committed from then on is not seen. */
export function snapshotOf(folder: string): Snapshot {
  const reader = openLedger(ledgerPath(folder), { readOnly: true });
  let letGo: () => void = () => undefined;
  const held = reader.steady(() => new Promise<void>((resolve) => (letGo = resolve)));
  // The first reading is what holds the state.
  reader.change();
  return {
    reader,
    close() {
      letGo();
      void held.finally(() => reader.close());
    },
  };
}
