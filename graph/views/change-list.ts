// What is another than it was at a change number, for who keeps a copy of the graph.

import {
  rowOf,
  type ChangedKey,
  type ChangedRow,
  type ChangeList,
  type GraphReader,
} from '../model/index.ts';
import { comparePositions, pageOf, type Paged, type PageWanted, type Position } from './page.ts';

/** Order of the rows: nothing names what comes after it, and what is gone comes last. */
const ORDER = [
  'article',
  'entity',
  'event',
  'evidence',
  'edge',
] as const satisfies readonly ChangedKey['row'][];

/**
 * A page of what changed after `since`. `change` is the number of the first page, which its successors are told in
 * `begun`: who goes through all pages and then asks `since` that number misses nothing, whatever changed meanwhile.
 */
export function changeList(
  reader: GraphReader,
  since: number,
  { begun = reader.change(), ...wanted }: PageWanted & { readonly begun?: number },
): Paged<ChangeList> {
  const keys = sortedKeys(reader, since);
  const { rows, next } = pageOf(keys, positionOf, wanted);
  return {
    changes: rows.flatMap((key) => changedRow(reader, key)),
    change: begun,
    total: keys.length,
    ...(next && { next }),
  };
}

/** Everything that changed after `since`, one row after the other. */
export function* eachChange(reader: GraphReader, since: number): Iterable<ChangedRow> {
  for (const key of sortedKeys(reader, since)) yield* changedRow(reader, key);
}

function sortedKeys(reader: GraphReader, since: number): readonly ChangedKey[] {
  return reader.changedSince(since).toSorted((a, b) => comparePositions(positionOf(a), positionOf(b)));
}

/** Numbers go down, so the order counts from its end. */
function positionOf({ row, id, gone }: ChangedKey): Position {
  return [gone ? 0 : 1, ORDER.length - ORDER.indexOf(row), id];
}

/** A row that has gone since its key was read comes with the next changes. */
function changedRow(reader: GraphReader, { row, id, gone }: ChangedKey): ChangedRow[] {
  if (gone) return [{ row, id, gone: true }];
  const found = rowOf(reader, row, id);
  return found ? [found] : [];
}
