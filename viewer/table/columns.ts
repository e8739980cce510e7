// The registry of columns: what each says of a row, by what it sorts, how wide it is, and what its cells can filter for.

import type { EntityKind } from '../../graph/model/kinds.ts';
import { dayFromEpoch } from '../../graph/model/dates.ts';
import { NO_DAY, type FactTable, type Selection } from '../state/crossfilter/index.ts';
import type { ColumnName, FacetName } from '../state/index.ts';
import { days, languageName, number, say as pageSays } from '../text/index.ts';
import { actorFigures } from './actors.ts';
import { say } from './say.ts';

/** A value of a cell that can be filtered for. */
export interface CellValue {
  readonly facet: FacetName;
  readonly key: string;
  readonly name: string;
}

/** One column. `row` is a row of the facts' events, or a place in their entities. */
export interface ColumnKind {
  /** The narrowest it is, in pixels, and its share of what is left over. */
  readonly width: number;
  readonly share?: number;
  /** Figures stand at the end of their cell. */
  readonly figures?: true;
  readonly text: (selection: Selection, row: number) => string;
  /** For a file, where that is another text: days as ISO dates, plain numbers. */
  readonly plain?: (selection: Selection, row: number) => string;
  /** What it sorts by; null for what is not known and stands last. */
  readonly order: (selection: Selection, row: number) => string | number | null;
  readonly values?: (selection: Selection, row: number) => readonly CellValue[];
}

type Facts = Selection['table']['facts'];

const day = (value: number | null | undefined): string =>
  value === null || value === undefined || value === NO_DAY ? '' : dayFromEpoch(value);
const known = (value: number | null | undefined): number | null =>
  value === undefined || value === NO_DAY ? null : value;

/** A column over values that a row names: several in one cell, with commas between. */
function naming(
  share: number,
  width: number,
  values: (facts: Facts, row: number) => readonly CellValue[],
): ColumnKind {
  const text: ColumnKind['text'] = ({ table }, row) =>
    values(table.facts, row)
      .map(({ name }) => name)
      .join(', ');
  return {
    width,
    share,
    text,
    order: (selection, row) => text(selection, row) || null,
    values: ({ table }, row) => values(table.facts, row),
  };
}

function counting(value: (selection: Selection, row: number) => number): ColumnKind {
  return {
    width: 92,
    figures: true,
    text: (selection, row) => number(value(selection, row)),
    plain: (selection, row) => String(value(selection, row)),
    order: value,
  };
}

/** The day or days of an event, which `event` names by its row, -1 for none. */
function spanning(
  width: number,
  by: 'start' | 'end',
  event: (selection: Selection, row: number) => number,
): ColumnKind {
  const spanOf = (selection: Selection, row: number): readonly [string, string] => {
    const { start, end } = selection.table;
    const at = event(selection, row);
    return [day(start[at]), day(end[at])];
  };
  return {
    width,
    text: (selection, row) => {
      const [start, end] = spanOf(selection, row);
      return start && days.range({ start, end }, 'short');
    },
    plain: (selection, row) => [...new Set(spanOf(selection, row))].filter(Boolean).join('/'),
    order: (selection, row) => known(selection.table[by][event(selection, row)]),
  };
}

const FACET_OF: Readonly<Record<EntityKind, FacetName>> = {
  country: 'country',
  person: 'person',
  organization: 'organization',
  location: 'place',
};

const entity = ({ entities }: Facts, place: number, facet?: FacetName): CellValue => ({
  facet: facet ?? FACET_OF[entities.kind[place]!],
  key: entities.id[place]!,
  name: entities.name[place]!,
});

const country = (facts: Facts, place: number, facet: FacetName): readonly CellValue[] => {
  const at = facts.entities.country[place]!;
  return at < 0 ? [] : [entity(facts, at, facet)];
};

const distinct = (values: readonly CellValue[]): readonly CellValue[] => [
  ...new Map(values.map((value) => [value.key, value])).values(),
];

function isDisputed(table: FactTable, row: number): boolean {
  const { offsets } = table.column('disputed');
  return offsets[row + 1]! > offsets[row]!;
}

export const COLUMN_KINDS: Readonly<Record<ColumnName, ColumnKind>> = {
  title: {
    width: 300,
    share: 3,
    text: ({ table }, row) => table.facts.events.title[row]!,
    order: ({ table }, row) => table.facts.events.title[row]!,
  },
  start: spanning(148, 'start', (_, row) => row),
  kind: naming(0, 132, ({ kinds, events }, row) => {
    const key = kinds[events.kind[row]!]!;
    return [{ facet: 'kind', key, name: pageSays(`kind.${key}`) }];
  }),
  status: naming(0, 112, ({ statuses, events }, row) => {
    const key = statuses[events.status[row]!]!;
    return [{ facet: 'status', key, name: pageSays(`status.${key}`) }];
  }),
  who: naming(2, 200, (facts, row) => facts.events.actors[row]!.map((place) => entity(facts, place))),
  where: naming(1, 128, (facts, row) =>
    facts.events.places[row]!.map((place) => entity(facts, place, 'place')),
  ),
  venue: naming(1, 128, (facts, row) =>
    distinct(facts.events.places[row]!.flatMap((place) => country(facts, place, 'venue'))),
  ),
  voices: counting(({ table }, row) => table.facts.events.voices[row]!),
  languages: naming(1, 116, ({ languages, events }, row) =>
    events.languages[row]!.map((at) => ({
      facet: 'language',
      key: languages[at]!,
      name: languageName(languages[at]!),
    })),
  ),
  outlets: naming(1, 148, ({ outlets, events }, row) =>
    events.outlets[row]!.map((at) => ({ facet: 'outlet', key: outlets[at]!, name: outlets[at]! })),
  ),
  degree: counting(({ table }, row) => table.facts.events.degree[row]!),
  disputed: {
    width: 92,
    text: ({ table }, row) => (isDisputed(table, row) ? say('yes') : ''),
    order: ({ table }, row) => (isDisputed(table, row) ? 1 : 0),
    values: ({ table }, row) =>
      isDisputed(table, row) ? [{ facet: 'disputed', key: 'yes', name: say('disputed') }] : [],
  },
  told: {
    width: 116,
    text: ({ table }, row) => {
      const iso = day(table.facts.events.firstTold[row]);
      return iso && days.short(iso);
    },
    plain: ({ table }, row) => day(table.facts.events.firstTold[row]),
    order: ({ table }, row) => table.facts.events.firstTold[row]!,
  },

  name: {
    width: 200,
    share: 2,
    text: ({ table }, row) => table.facts.entities.name[row]!,
    order: ({ table }, row) => table.facts.entities.name[row]!,
    values: ({ table }, row) => [entity(table.facts, row)],
  },
  what: {
    width: 104,
    text: ({ table }, row) => pageSays(`kind.${table.facts.entities.kind[row]!}`),
    order: ({ table }, row) => pageSays(`kind.${table.facts.entities.kind[row]!}`),
  },
  country: naming(1, 128, (facts, row) => country(facts, row, 'country')),
  meetings: counting((selection, row) => actorFigures(selection).meetings[row]!),
  all: counting((selection, row) => actorFigures(selection).all[row]!),
  first: spanning(132, 'start', (selection, row) => actorFigures(selection).first[row]!),
  last: spanning(132, 'end', (selection, row) => actorFigures(selection).last[row]!),
};
