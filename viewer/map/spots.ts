// What the map counts: meetings by place, over the selection.

import type { Selection } from '../state/crossfilter/index.ts';
import type { Capitals } from './atlas/capitals.ts';

/** A place where meetings of the selection were. */
export interface Spot {
  readonly id: string;
  readonly name: string;
  /** ISO code of the country it lies in, where that is known. */
  readonly country: string | undefined;
  /** Degrees; null for a place that cannot be shown. */
  readonly at: readonly [lat: number, lon: number] | null;
  /** Only the country is known: it stands at the capital, and is drawn otherwise. */
  readonly vague: boolean;
  /** Meetings of the selection, whatever places are chosen. */
  readonly count: number;
}

/** ISO code of a country's id. */
export const codeOf = (id: string | undefined): string | undefined => id?.split(':')[1];

/** All places of the selection with at least one meeting; those with the most meetings first. */
export function spotsOf(selection: Selection, capitals: Capitals): Spot[] {
  const { table } = selection;
  const { entities } = table.facts;
  const { keys } = table.column('place');
  const counts = selection.counts('place');
  const spots: Spot[] = [];
  for (const [code, id] of keys.entries()) {
    const count = counts[code]!;
    if (count === 0) continue;
    const place = table.entityOf.get(id)!;
    const country = codeOf(entities.id[entities.country[place]!]);
    const vague = entities.kind[place] === 'country';
    const at = entities.at[place] ?? (vague && country ? (capitals[country] ?? null) : null);
    spots.push({ id, name: entities.name[place]!, country, at, vague, count });
  }
  return spots.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** How many meetings of the selection name no place at all. */
export function placeless(selection: Selection): number {
  const { places } = selection.table.facts.events;
  return selection.rows().reduce((n, row) => n + (places[row]!.length === 0 ? 1 : 0), 0);
}
