// The registry of facets: what each is told by, and how its values are named and ordered. Forms are made from it.

import { dayFromEpoch } from '../../../graph/model/dates.ts';
import type { EntityKind, Facts } from '../../../graph/model/index.ts';
import type { FacetName } from '../slices/filter.ts';
import { columnOf, type Column } from './column.ts';

/** What the keys of a facet are, and so how they are said. */
export type KeyKind = 'kind' | 'status' | 'entity' | 'language' | 'outlet' | 'count' | 'yes' | 'month';

/** One facet. */
export interface FacetKind {
  readonly keys: KeyKind;
  /** How its values are listed: those with the most events first, or in the order of `Column.keys`. */
  readonly order: 'count' | 'keys';
  readonly column: (facts: Facts, rows: number) => Column;
}

/** Numbers of voices that are told apart: from, up to and including, and the key. */
const VOICES = [
  [1, 1, '1'], [2, 2, '2'], [3, 4, '3-4'], [5, 9, '5-9'], [10, Infinity, '10'],
] as const; // prettier-ignore

const monthOf = (day: number): string => dayFromEpoch(day).slice(0, 7);

/** A facet over entities of one kind among those that `ends` names; `also` gives further ones for each. */
function entityFacet(
  ends: 'actors' | 'places',
  kind: EntityKind | undefined,
  also?: (facts: Facts, place: number) => number,
): FacetKind {
  const column: FacetKind['column'] = (facts, rows) => {
    const { entities, events } = facts;
    const keys: string[] = [];
    const codes = new Map<number, number>();
    const codeOf = (place: number): number => {
      let code = codes.get(place);
      if (code === undefined) {
        codes.set(place, (code = keys.length));
        keys.push(entities.id[place]!);
      }
      return code;
    };
    const valuesOf = (row: number): number[] => {
      const values: number[] = [];
      for (const place of events[ends][row]!) {
        const meant = also ? also(facts, place) : place;
        if (meant >= 0 && (!kind || entities.kind[meant] === kind)) values.push(codeOf(meant));
      }
      return values;
    };
    const made = columnOf([], rows, valuesOf);
    return { ...made, keys, codeOf: new Map(keys.map((key, code) => [key, code])) };
  };
  return { keys: 'entity', order: 'count', column };
}

const countryOf = ({ entities }: Facts, place: number): number => entities.country[place]!;

/** A facet over a closed or listed set that the facts number themselves. */
const listed = (
  keys: KeyKind,
  order: FacetKind['order'],
  names: 'kinds' | 'statuses' | 'languages' | 'outlets',
  of: (facts: Facts, row: number) => readonly number[],
): FacetKind => ({
  keys,
  order,
  column: (facts, rows) => columnOf(facts[names], rows, (row) => of(facts, row)),
});

function monthColumn({ events }: Facts, rows: number): Column {
  const months = events.firstTold.map((day) => (day === null ? '' : monthOf(day)));
  const keys = [...new Set(months)].filter(Boolean).sort().reverse();
  const codeOf = new Map(keys.map((key, code) => [key, code]));
  return columnOf(keys, rows, (row) => (months[row] ? [codeOf.get(months[row])!] : []));
}

function disputedColumn({ events }: Facts, rows: number): Column {
  const disputed = new Set(events.disputed);
  return columnOf(['yes'], rows, (row) => (disputed.has(row) ? [0] : []));
}

function voicesColumn({ events }: Facts, rows: number): Column {
  const codeOf = (voices: number): number => VOICES.findIndex(([from, to]) => voices >= from && voices <= to);
  return columnOf(
    VOICES.map(([, , key]) => key),
    rows,
    (row) => [Math.max(0, codeOf(events.voices[row]!))],
  );
}

export const FACET_KINDS: Readonly<Record<FacetName, FacetKind>> = {
  kind: listed('kind', 'count', 'kinds', ({ events }, row) => [events.kind[row]!]),
  status: listed('status', 'keys', 'statuses', ({ events }, row) => [events.status[row]!]),
  // A country takes part by its people and organizations, too.
  country: entityFacet('actors', 'country', countryOf),
  person: entityFacet('actors', 'person'),
  organization: entityFacet('actors', 'organization'),
  place: entityFacet('places', undefined),
  venue: entityFacet('places', 'country', countryOf),
  language: listed('language', 'count', 'languages', ({ events }, row) => events.languages[row]!),
  outlet: listed('outlet', 'count', 'outlets', ({ events }, row) => events.outlets[row]!),
  voices: { keys: 'count', order: 'keys', column: voicesColumn },
  disputed: { keys: 'yes', order: 'keys', column: disputedColumn },
  told: { keys: 'month', order: 'keys', column: monthColumn },
};
