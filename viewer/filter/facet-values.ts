// Which values of a facet are listed, and in which order.

import { FACET_KINDS, type Selection } from '../state/crossfilter/index.ts';
import { choiceOf, type FacetName } from '../state/index.ts';

/** One value with how many events have it, of those that pass all other filters. */
export interface FacetValue {
  readonly key: string;
  readonly count: number;
  readonly chosen: 'any' | 'none' | undefined;
}

/**
 * The values that events which pass the other filters have, and those that are chosen, whether any has them or not:
 * what is chosen first, then by the facet's own order.
 */
export function facetValues(facet: FacetName, selection: Selection): readonly FacetValue[] {
  const { keys, codeOf } = selection.table.column(facet);
  const counts = selection.counts(facet);
  const { any, none } = choiceOf(selection.filter, facet);
  const gone = [...any, ...none].filter((key) => !codeOf.has(key));
  const chosenOf = (key: string): FacetValue['chosen'] =>
    any.includes(key) ? 'any' : none.includes(key) ? 'none' : undefined;
  const values = [
    ...keys.map((key, code) => ({ key, count: counts[code]! })),
    ...gone.map((key) => ({ key, count: 0 })),
  ]
    .map(({ key, count }) => ({ key, count, chosen: chosenOf(key) }))
    .filter(({ count, chosen }) => count > 0 || chosen);
  const byCount = FACET_KINDS[facet].order === 'count';
  return values.sort((a, b) => Number(!!b.chosen) - Number(!!a.chosen) || (byCount ? b.count - a.count : 0));
}
