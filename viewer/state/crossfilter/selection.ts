// The crossfilter: which events pass every filter, and how many would for each value of a facet.
// Each event carries one bit for each dimension that it fails, so that a step of one filter costs one pass over the
// events, and the counts of a dimension are of what all the others let through.

import { epochDay } from '../../../graph/model/dates.ts';
import { FACETS, type Choice, type FacetName, type Filter } from '../slices/filter.ts';
import type { Column } from './column.ts';
import { markEntities, NO_DAY, type FactTable } from './fact-table.ts';

/** What events are told apart by: the facets, and their time. */
export type Dimension = FacetName | 'time';

const DIMENSIONS: readonly Dimension[] = ['time', ...FACETS];

/** Which events pass, over the whole graph. It never changes; another filter gives another selection. */
export interface Selection {
  readonly table: FactTable;
  readonly filter: Filter;
  /** Whether the filter leaves anything out by what it says, be it that all pass. */
  readonly filtering: boolean;
  /** Whether the event in a row passes. */
  passes(row: number): boolean;
  /** How many pass. */
  readonly count: number;
  /** The rows that pass, in the order of the table. */
  rows(): Uint32Array;
  /** The rows that pass all filters but that of one dimension. */
  rowsBut(dimension: Dimension): Uint32Array;
  /** How many events have each value of a facet, by code, of those that pass all other filters. */
  counts(facet: FacetName): Uint32Array;
  /** 1 for each place in `facts.entities` that has to do with an event that passes. */
  entities(): Uint8Array;
}

const bitOf = (dimension: Dimension): number => 1 << DIMENSIONS.indexOf(dimension);

/** Makes the selection of a filter; what the selection before it knows already is not worked out again. */
export function select(table: FactTable, filter: Filter, before?: Selection | null): Selection {
  const known = before && before.table === table ? failures.get(before) : undefined;
  const failed = known ? known.slice() : new Uint16Array(table.rows);
  for (const dimension of DIMENSIONS) {
    if (known && sameIn(dimension, filter, before!.filter)) continue;
    mark(failed, bitOf(dimension), table, dimension, filter);
  }
  return selectionOf(table, filter, failed);
}

/** The bits of a selection, for the one that follows it. */
const failures = new WeakMap<Selection, Uint16Array>();

function sameIn(dimension: Dimension, a: Filter, b: Filter): boolean {
  return dimension === 'time'
    ? a.range === b.range && a.undated === b.undated
    : a.where[dimension] === b.where[dimension];
}

function mark(
  failed: Uint16Array,
  bit: number,
  table: FactTable,
  dimension: Dimension,
  filter: Filter,
): void {
  for (let row = 0; row < failed.length; row++) failed[row]! &= ~bit;
  if (dimension === 'time') return markTime(failed, bit, table, filter);
  const choice = filter.where[dimension];
  if (choice) markChoice(failed, bit, table.column(dimension), choice);
}

function markTime(failed: Uint16Array, bit: number, { start, end }: FactTable, filter: Filter): void {
  const { range, undated } = filter;
  const first = range ? epochDay(range.start) : NO_DAY + 1;
  const last = range ? epochDay(range.end) : 0x7fffffff;
  const without = !(undated ?? range === null);
  for (let row = 0; row < failed.length; row++) {
    const from = start[row]!;
    const fails = from === NO_DAY ? without : from > last || end[row]! < first;
    if (fails) failed[row]! |= bit;
  }
}

function markChoice(failed: Uint16Array, bit: number, column: Column, { any, none }: Choice): void {
  const { codeOf, offsets, codes, keys } = column;
  // 1: one of those that are wanted; 2: one of those that are refused.
  const said = new Uint8Array(keys.length);
  for (const key of any) if (codeOf.has(key)) said[codeOf.get(key)!]! |= 1;
  for (const key of none) if (codeOf.has(key)) said[codeOf.get(key)!]! |= 2;
  for (let row = 0; row < failed.length; row++) {
    let has = 0;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) has |= said[codes[at]!]!;
    if ((any.length > 0 && !(has & 1)) || has & 2) failed[row]! |= bit;
  }
}

function selectionOf(table: FactTable, filter: Filter, failed: Uint16Array): Selection {
  let count = 0;
  for (let row = 0; row < failed.length; row++) if (failed[row] === 0) count++;
  const counted = new Map<FacetName, Uint32Array>();
  let rows: Uint32Array | undefined;
  let entities: Uint8Array | undefined;
  const rowsBut = (dimension: Dimension | undefined): Uint32Array => {
    const others = ~(dimension ? bitOf(dimension) : 0);
    const found = new Uint32Array(failed.length);
    let n = 0;
    for (let row = 0; row < failed.length; row++) if ((failed[row]! & others) === 0) found[n++] = row;
    return found.slice(0, n);
  };
  const selection: Selection = {
    table,
    filter,
    filtering: filter.range !== null || filter.undated !== null || Object.keys(filter.where).length > 0,
    passes: (row) => failed[row] === 0,
    count,
    rows: () => (rows ??= rowsBut(undefined)),
    rowsBut,
    counts(facet) {
      let counts = counted.get(facet);
      if (!counts) counted.set(facet, (counts = countIn(table.column(facet), failed, ~bitOf(facet))));
      return counts;
    },
    entities: () => (entities ??= entitiesOf(table, failed)),
  };
  failures.set(selection, failed);
  return selection;
}

function countIn({ keys, offsets, codes }: Column, failed: Uint16Array, others: number): Uint32Array {
  const counts = new Uint32Array(keys.length);
  for (let row = 0; row < failed.length; row++) {
    if ((failed[row]! & others) !== 0) continue;
    for (let at = offsets[row]!; at < offsets[row + 1]!; at++) counts[codes[at]!]!++;
  }
  return counts;
}

function entitiesOf({ facts }: FactTable, failed: Uint16Array): Uint8Array {
  const marks = new Uint8Array(facts.entities.id.length);
  for (let row = 0; row < failed.length; row++) if (failed[row] === 0) markEntities(facts, row, marks);
  return marks;
}
