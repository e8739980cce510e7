// Which part of a selection is drawn where all of it would be too much.

import type { Facts } from '../../../graph/model/index.ts';
import type { Filter } from '../slices/filter.ts';
import { tableOf } from './fact-table.ts';
import { select } from './selection.ts';

/** What is drawn of how much. */
export interface Drawn {
  /** Ids of the events, and of who took part and where. */
  readonly ids: readonly string[];
  /** How many of the ids are events, and how many events pass. */
  readonly events: number;
  readonly of: number;
}

/**
 * The events of a filter with the most relations, each with who took part and where, as long as `limit` nodes hold them
 * whole; events of as many relations in the order of the facts.
 */
export function bestConnected(facts: Facts, filter: Filter, limit: number): Drawn {
  const { events, entities } = facts;
  const rows = select(tableOf(facts), filter).rows();
  const ranked = [...rows].sort((a, b) => events.degree[b]! - events.degree[a]! || a - b);
  const ids = new Set<string>();
  let drawn = 0;
  for (const row of ranked) {
    const ends = [...events.actors[row]!, ...events.places[row]!].map((place) => entities.id[place]!);
    const fresh = ends.filter((id) => !ids.has(id)).length + 1;
    if (ids.size + fresh > limit) break;
    for (const id of [events.id[row]!, ...ends]) ids.add(id);
    drawn++;
  }
  return { ids: [...ids], events: drawn, of: rows.length };
}
