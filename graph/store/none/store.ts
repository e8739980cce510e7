// The store of a machine on which no engine runs: it holds nothing and answers nothing, and says why. Views, chains
// and exports read the ledger, so that everything but Cypher works.

import { ChanceryError } from '../../model/index.ts';
import { checkQuery } from '../cypher/gate.ts';
import type { Store } from '../contract.ts';

/** A store without Cypher; `reason` is a sentence or two: why, and what to do. */
export function openEmptyStore(reason: string): Store {
  let applied = 0;
  const refuse = (): never => {
    throw new ChanceryError('store-without-cypher', reason);
  };
  const remember = async (change: number): Promise<void> => {
    applied = change;
  };
  return {
    info: { name: 'none', version: '', cypher: false, reason },
    change: async () => applied,
    rebuild: (_rows, change) => remember(change),
    apply: (_delta, change) => remember(change),
    rows: () => ({ [Symbol.asyncIterator]: () => ({ next: async () => refuse() }) }),
    query: async () => refuse(),
    check: checkQuery,
    close: async () => undefined,
  };
}
