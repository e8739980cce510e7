// Lookups over the records. Nothing here reads a disk or a clock.

import type {
  CountryRecord,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  WorldRecords,
} from './records.ts';
import type { NameIndex } from './name-index.ts';
import { indexNames } from './name-index.ts';
import type { Offices } from './offices.ts';
import { indexOffices } from './offices.ts';
import { indexTowns, type Towns } from './towns.ts';

/** What is known of the world before any article is read. Unknown ids give `undefined`. */
export interface World extends Offices, Towns {
  readonly records: WorldRecords;
  country(id: string): CountryRecord | undefined;
  organization(id: string): OrganizationRecord | undefined;
  place(id: string): PlaceRecord | undefined;
  person(id: string): PersonRecord | undefined;
  /** Everybody, in the order of the file. */
  people(): readonly PersonRecord[];
  /** Whether the id is a record, or a ministry of a known state. */
  has(id: string): boolean;
  /** English name of a record or a ministry. */
  nameOf(id: string): string | undefined;
  /** The state whose capital, or other seat of government, this place is. */
  capitalOf(place: string): string | undefined;
  /** The organization that a city stands for: Brussels, the European Union. */
  seatedIn(place: string): string | undefined;
  /** Id and English name of a state's ministry: `org:cn-mod`, "Ministry of National Defense of China". */
  ministry(country: string, portfolio: string): { readonly id: string; readonly name: string } | undefined;
  /** People, organizations, buildings or regions of that full name, in any language, sorted. */
  named: NameIndex;
  /** States and organizations that a person, a body or a place of the records has ever stood for or lain in. */
  standsFor(id: string): readonly string[];
  /** State and portfolio of a ministry's id. */
  ministryOf(id: string): { readonly country: string; readonly portfolio: string } | undefined;
}

/** Builds the lookups, each only when first asked for. */
export function createWorld(records: WorldRecords): World {
  const countries = lazyIndex(() => records.countries);
  const organizations = lazyIndex(() => records.organizations);
  const places = lazyIndex(() => records.places);
  const people = lazyIndex(() => records.people);
  const names = lazy(() => indexNames(records));
  const towns = lazy(() => indexTowns(records));
  const offices = lazy(() => indexOffices(records.people));
  const seats = lazy(() => {
    const map = new Map<string, string>();
    for (const { id, capital, seats: more = [] } of records.countries) {
      for (const place of capital === undefined ? more : [capital, ...more]) map.set(place, id);
    }
    return map;
  });
  const bodies = lazy(() => {
    const map = new Map<string, string>();
    for (const { id, seat } of records.organizations)
      if (seat !== undefined && !map.has(seat)) map.set(seat, id);
    return map;
  });
  const patterns = new Map(records.ministries.map((pattern) => [pattern.portfolio, pattern]));
  const ministryOf = (id: string): { country: string; portfolio: string } | undefined => {
    const [, code, portfolio] = /^org:([a-z]{2})-(.+)$/.exec(id) ?? [];
    if (code === undefined || portfolio === undefined || !patterns.has(portfolio)) return undefined;
    const country = `country:${code.toUpperCase()}`;
    return countries().has(country) ? { country, portfolio } : undefined;
  };
  const ministry: World['ministry'] = (country, portfolio) => {
    const pattern = patterns.get(portfolio);
    const state = countries().get(country);
    if (!pattern || !state) return undefined;
    const code = country.slice('country:'.length);
    const id = pattern.records?.[code] ?? `org:${code.toLowerCase()}-${portfolio}`;
    const name = pattern.own?.[code] ?? pattern.name.replace('{country}', state.name);
    return { id, name: organizations().get(id)?.name ?? name };
  };
  return {
    records,
    country: (id) => countries().get(id),
    organization: (id) => organizations().get(id),
    place: (id) => places().get(id),
    person: (id) => people().get(id),
    people: () => records.people,
    has: (id) =>
      [countries, organizations, places, people].some((index) => index().has(id)) ||
      ministryOf(id) !== undefined,
    nameOf(id) {
      const record = [countries, organizations, places, people].map((index) => index().get(id)).find(Boolean);
      const office = record ? undefined : ministryOf(id);
      return record?.name ?? (office && ministry(office.country, office.portfolio)?.name);
    },
    capitalOf: (place) => seats().get(place),
    seatedIn: (place) => bodies().get(place),
    ministry,
    standsFor(id) {
      const owners = new Set<string>();
      const add = (owner: string | undefined): void => void (owner !== undefined && owners.add(owner));
      for (const { of } of people().get(id)?.terms ?? []) add(of);
      add(ministryOf(id)?.country);
      for (const one of [id, ...owners]) add(organizations().get(one)?.country ?? ministryOf(one)?.country);
      for (let place = places().get(id); place; place = places().get(place.within ?? '')) {
        add(place.country);
        add(place.within);
      }
      return [...owners].sort();
    },
    named: (kind, name) => names()(kind, name),
    ministryOf,
    townsNamed: (name) => towns().townsNamed(name),
    townsOf: (state) => towns().townsOf(state),
    officesOf: (person, day) => offices().officesOf(person, day),
    holders: (role, of, day) => offices().holders(role, of, day),
    officesUnder: (of, day) => offices().officesUnder(of, day),
    officesAs: (role, day) => offices().officesAs(role, day),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function lazyIndex<T extends { readonly id: string }>(list: () => readonly T[]): () => Map<string, T> {
  return lazy(() => new Map(list().map((record) => [record.id, record])));
}
