import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { epochDay } from '../../../../graph/model/index.ts';
import { select, tableOf } from '../../../../viewer/state/crossfilter/index.ts';
import { FACETS, type FacetName, type Filter } from '../../../../viewer/state/index.ts';
import { makeFacts } from './make-facts.ts';

const facts = makeFacts(300);
const table = tableOf(facts);
const EVERYTHING: Filter = { range: null, undated: null, where: {} };
const { events, entities } = facts;

/** The values of an event, told without the crossfilter. */
function valuesOf(facet: FacetName, row: number): readonly string[] {
  const of = (ends: 'actors' | 'places', kind?: string): string[] =>
    events[ends][row]!.filter((at) => !kind || entities.kind[at] === kind).map((at) => entities.id[at]!);
  const countries = (ends: 'actors' | 'places'): string[] =>
    events[ends][row]!.flatMap((at) => entities.id[entities.country[at]!] ?? []);
  const voices = events.voices[row]!;
  const told = events.firstTold[row];
  const all: Record<FacetName, () => readonly string[]> = {
    kind: () => [facts.kinds[events.kind[row]!]!],
    status: () => [facts.statuses[events.status[row]!]!],
    country: () => countries('actors'),
    person: () => of('actors', 'person'),
    organization: () => of('actors', 'organization'),
    place: () => of('places'),
    venue: () => countries('places'),
    language: () => events.languages[row]!.map((at) => facts.languages[at]!),
    outlet: () => events.outlets[row]!.map((at) => facts.outlets[at]!),
    voices: () => [voices >= 10 ? '10' : voices >= 5 ? '5-9' : voices >= 3 ? '3-4' : String(voices)],
    disputed: () => (events.disputed.includes(row) ? ['yes'] : []),
    told: () =>
      told === null || told === undefined ? [] : [new Date(told * 86_400_000).toISOString().slice(0, 7)],
  };
  return [...new Set(all[facet]())];
}

function passesTime({ range, undated }: Filter, row: number): boolean {
  const [start, end] = [events.start[row], events.end[row]];
  if (start === null || start === undefined) return undated ?? range === null;
  return !range || (start <= epochDay(range.end) && end! >= epochDay(range.start));
}

function passesFacet({ where }: Filter, facet: FacetName, row: number): boolean {
  const choice = where[facet];
  if (!choice) return true;
  const values = valuesOf(facet, row);
  const wanted = choice.any.length === 0 || choice.any.some((one) => values.includes(one));
  return wanted && !choice.none.some((one) => values.includes(one));
}

const rows = events.id.map((_, row) => row);
const passing = (filter: Filter, but?: FacetName): number[] =>
  rows.filter(
    (row) =>
      passesTime(filter, row) && FACETS.every((facet) => facet === but || passesFacet(filter, facet, row)),
  );

const anyChoice = fc
  .tuple(fc.constantFrom(...FACETS), fc.nat(), fc.nat(), fc.boolean())
  .map(([facet, a, b, refuse]) => {
    const keys = table.column(facet).keys;
    const [one, two] = [keys[a % keys.length]!, keys[b % keys.length]!];
    return { facet, choice: refuse ? { any: [], none: [one] } : { any: [one, two], none: [] } };
  });
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  range: fc.constantFrom(
    null,
    { start: '2019-06-01', end: '2020-01-31' },
    { start: '2021-01-01', end: '2021-01-01' },
  ),
  undated: fc.constantFrom(null, true, false),
  where: fc
    .array(anyChoice, { maxLength: 3 })
    .map((all) => Object.fromEntries(all.map(({ facet, choice }) => [facet, choice]))),
});

describe('the selection', () => {
  test('has every event where nothing is filtered', () => {
    const all = select(table, EVERYTHING);
    expect([all.count, all.rows().length, all.filtering]).toEqual([300, 300, false]);
  });

  test('has the events that pass every filter, whatever was selected before it', () => {
    fc.assert(
      fc.property(anyFilter, anyFilter, (first, second) => {
        const after = select(table, second, select(table, first));
        const expected = passing(second);
        expect([...after.rows()]).toEqual(expected);
        expect(after.count).toBe(expected.length);
        expect(rows.filter(after.passes)).toEqual(expected);
      }),
    );
  });

  test('counts the values of a facet among what all other filters let through', () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...FACETS), (filter, facet) => {
        const expected = new Map<string, number>();
        for (const row of passing(filter, facet))
          for (const value of valuesOf(facet, row)) expected.set(value, (expected.get(value) ?? 0) + 1);
        const counts = select(table, filter).counts(facet);
        const keys = table.column(facet).keys;
        expect(keys.map((key) => expected.get(key) ?? 0)).toEqual([...counts]);
      }),
    );
  });

  test('is not changed by what is selected after it', () => {
    const before = select(table, { ...EVERYTHING, where: { kind: { any: ['talks'], none: [] } } });
    const rowsBefore = [...before.rows()];
    select(table, { ...EVERYTHING, where: { kind: { any: ['visit'], none: [] } } }, before);
    expect([...select(table, before.filter, before).rows()]).toEqual(rowsBefore);
  });

  test.each<[string, Partial<Filter>, boolean, boolean]>([
    ['no range', {}, true, true],
    ['a range', { range: { start: '1990-01-01', end: '2090-01-01' } }, true, false],
    [
      'a range, and undated ones with it',
      { range: { start: '1990-01-01', end: '2090-01-01' }, undated: true },
      true,
      true,
    ],
    ['no range, and undated ones without', { undated: false }, true, false],
    ['a range before all', { range: { start: '1900-01-01', end: '1900-01-01' } }, false, false],
  ])('with %s lets pass what it says of dated and undated events', (_, filter, dated, undated) => {
    const selection = select(table, { ...EVERYTHING, ...filter });
    const withDay = rows.find((row) => events.start[row] !== null)!;
    const without = rows.find((row) => events.start[row] === null)!;
    expect([selection.passes(withDay), selection.passes(without)]).toEqual([dated, undated]);
  });

  test('lets an event pass that may lie on a chosen day, and none that ends before or begins after it', () => {
    const long = rows.find((row) => events.start[row] !== events.end[row])!;
    const on = (day: number) => {
      const iso = new Date(day * 86_400_000).toISOString().slice(0, 10);
      return select(table, { ...EVERYTHING, range: { start: iso, end: iso } }).passes(long);
    };
    const [start, end] = [events.start[long]!, events.end[long]!];
    expect([on(start - 1), on(start), on(start + 9), on(end), on(end + 1)]).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
  });

  test('passes nothing for a value that no event has, and everything where it is refused', () => {
    const nowhere = (choice: { any: string[]; none: string[] }) =>
      select(table, { ...EVERYTHING, where: { country: choice } }).count;
    expect([
      nowhere({ any: ['country:nowhere'], none: [] }),
      nowhere({ any: [], none: ['country:nowhere'] }),
    ]).toEqual([0, 300]);
  });
});
