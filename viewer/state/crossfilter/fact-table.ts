// The facts of the events as a crossfilter counts with them: typed arrays, and a column for each facet made when it is
// first needed.

import type { Facts } from '../../../graph/model/index.ts';
import type { FacetName } from '../slices/filter.ts';
import type { Column } from './column.ts';
import { FACET_KINDS } from './facets.ts';

/** Stands for the day of an event of which no day is known. */
export const NO_DAY = -0x80000000;

/** Every event by its row. */
export interface FactTable {
  readonly facts: Facts;
  readonly rows: number;
  readonly rowOf: ReadonlyMap<string, number>;
  /** Days since 1970-01-01; `NO_DAY` where none is known. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Place of an entity in `facts.entities`. */
  readonly entityOf: ReadonlyMap<string, number>;
  /** 1 for each place in `facts.entities` that took part in an event, or where one was, or the country of such a place. */
  readonly eventful: Uint8Array;
  /** Made when it is first asked for. */
  column(facet: FacetName): Column;
}

const tables = new WeakMap<Facts, FactTable>();

/** The table of facts; the same facts have the same table. */
export function tableOf(facts: Facts): FactTable {
  const known = tables.get(facts);
  if (known) return known;
  const table = makeTable(facts);
  tables.set(facts, table);
  return table;
}

function makeTable(facts: Facts): FactTable {
  const { events, entities } = facts;
  const rows = events.id.length;
  const columns = new Map<FacetName, Column>();
  const day = (value: number | null): number => value ?? NO_DAY;
  const eventful = new Uint8Array(entities.id.length);
  for (let row = 0; row < rows; row++) markEntities(facts, row, eventful);
  return {
    facts,
    rows,
    rowOf: new Map(events.id.map((id, row) => [id, row])),
    start: Int32Array.from(events.start, day),
    end: Int32Array.from(events.end, day),
    entityOf: new Map(entities.id.map((id, place) => [id, place])),
    eventful,
    column(facet) {
      let column = columns.get(facet);
      if (!column) columns.set(facet, (column = FACET_KINDS[facet].column(facts, rows)));
      return column;
    },
  };
}

/** Marks who took part in an event, where it was, and in which country that lies. */
export function markEntities({ events, entities }: Facts, row: number, marks: Uint8Array): void {
  for (const actor of events.actors[row]!) marks[actor] = 1;
  for (const place of events.places[row]!) {
    marks[place] = 1;
    const country = entities.country[place]!;
    if (country >= 0) marks[country] = 1;
  }
}
