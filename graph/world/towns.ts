// Towns by their names: in English, and as GeoNames has them in any other language.

import { folded } from '../model/index.ts';
import type { PlaceRecord, WorldRecords } from './records.ts';

/** A town and what it is called. */
export interface NamedTown {
  readonly town: PlaceRecord;
  readonly names: readonly string[];
}

/** Finds towns. */
export interface Towns {
  /** Towns that are called so in English, else in whatever language, the largest first. */
  townsNamed(name: string): readonly PlaceRecord[];
  /** The towns of a state with their names in English and beyond. */
  townsOf(state: string): Iterable<NamedTown>;
}

/** "City", "county": written onto a name or left out. */
const BEHIND = /(?<=.{2})[市县縣區区郡町村]$/u;

/** Answers that are kept. */
const KEPT = 10_000;

/** Builds the lookups, each when first asked for. */
export function indexTowns(records: WorldRecords): Towns {
  const cities = records.places.filter(({ kind }) => kind === 'city');
  const byId = new Map(cities.map((city) => [city.id, city]));
  const english = new Map<string, PlaceRecord[]>();
  const byState = new Map<string, PlaceRecord[]>();
  for (const city of cities) {
    for (const form of [city.name, ...(records.names('en').get(city.id) ?? [])])
      add(english, keyOf(form), city);
    add(byState, city.country ?? '', city);
  }
  const asked = new Map<string, readonly PlaceRecord[]>();
  let lines: ReadonlyMap<string, readonly string[]> | undefined;
  const elsewhere = (): ReadonlyMap<string, readonly string[]> =>
    (lines ??= new Map(
      records.townNames().split('\n').map((line) => {
        const [id = '', ...names] = line.split('\t');
        return [id, names.filter((name) => name !== '')];
      }),
    )); // prettier-ignore
  return {
    townsNamed(name) {
      const known = asked.get(name);
      if (known) return known;
      const found = english.get(keyOf(name)) ?? calledSo(records.townNames(), name, byId);
      const towns = [...found].sort(bySize);
      if (asked.size >= KEPT) asked.clear();
      asked.set(name, towns);
      return towns;
    },
    *townsOf(state) {
      const en = records.names('en');
      for (const town of byState.get(state) ?? []) {
        const { id, name } = town;
        yield { town, names: [name, ...(en.get(id) ?? []), ...(elsewhere().get(id) ?? [])] };
      }
    },
  };
}

/** Towns in whose line the name stands as it is written; an index of all of them would be ten times as large. */
function calledSo(text: string, name: string, byId: ReadonlyMap<string, PlaceRecord>): Set<PlaceRecord> {
  const found = new Set<PlaceRecord>();
  for (const form of new Set([name, name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')])) {
    const sought = `\t${form}\t`;
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      const start = text.lastIndexOf('\n', at) + 1;
      const town = byId.get(text.slice(start, text.indexOf('\t', start)));
      if (town) found.add(town);
    }
  }
  return found;
}

function add(index: Map<string, PlaceRecord[]>, key: string, city: PlaceRecord): void {
  const same = index.get(key);
  if (!same) index.set(key, [city]);
  else if (same.at(-1) !== city) same.push(city);
}

function keyOf(name: string): string {
  return folded(name.replace(BEHIND, ''));
}

function bySize(a: PlaceRecord, b: PlaceRecord): number {
  return (b.population ?? 0) - (a.population ?? 0) || (a.id < b.id ? -1 : 1);
}
