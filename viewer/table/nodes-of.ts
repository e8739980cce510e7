// Which nodes come onto the canvas for rows of the table.

import type { Selection } from '../state/crossfilter/index.ts';
import type { TableOf } from '../state/index.ts';
import { idOf } from './csv-of.ts';

/** Nodes that are put on the canvas at most. */
export const MOST_PUT = 500;

/** Ids of the ticked rows in the table's order, events with who took part and where; how many rows of how many. */
export function nodesOf(
  selection: Selection,
  of: TableOf,
  rows: Iterable<number>,
  chosen: ReadonlySet<string>,
): { readonly ids: readonly string[]; readonly taken: number; readonly of: number } {
  const { events, entities } = selection.table.facts;
  const ids = new Set<string>();
  let [taken, wanted, full] = [0, 0, false];
  for (const row of rows) {
    const id = idOf(selection, of, row);
    if (!chosen.has(id)) continue;
    wanted++;
    const ends = of === 'events' ? [...events.actors[row]!, ...events.places[row]!] : [];
    const fresh = [id, ...ends.map((place) => entities.id[place]!)].filter((one) => !ids.has(one));
    full ||= ids.size + fresh.length > MOST_PUT;
    if (full) continue;
    for (const one of fresh) ids.add(one);
    taken++;
  }
  return { ids: [...ids], taken, of: wanted };
}
