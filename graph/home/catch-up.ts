import type { GraphReader, GraphRow } from '../model/index.ts';
import type { Store } from '../store/contract.ts';

/** Rows that a delta may hold; where more have changed, the store is filled anew, which is faster. */
const MOST_CHANGES = 20_000;

/**
 * Brings a store to the ledger's change number: by what changed since, or anew where it is empty, ahead of the
 * ledger (another ledger's) or far behind. Gives what was done.
 */
export async function catchUp(reader: GraphReader, store: Store): Promise<'nothing' | 'delta' | 'rebuild'> {
  const change = reader.change();
  const has = await store.change();
  if (has === change) return 'nothing';
  if (has > 0 && has < change) {
    if (reader.changedSince(has).length <= MOST_CHANGES) {
      await store.apply(reader.changesSince(has), change);
      return 'delta';
    }
  }
  await store.rebuild(graphRows(reader), change);
  return 'rebuild';
}

/** The whole graph as stores get it (`isStored`), nodes before edges, each kind sorted by id. */
export function* graphRows(reader: GraphReader): Iterable<GraphRow> {
  for (const value of reader.articles('told')) yield { row: 'article', value };
  for (const value of reader.entities()) yield { row: 'entity', value };
  for (const value of reader.events()) yield { row: 'event', value };
  for (const value of reader.allEvidence()) yield { row: 'evidence', value };
  for (const value of reader.edges()) yield { row: 'edge', value };
}
