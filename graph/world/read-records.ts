// The only file of the world that touches the disk.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { ChanceryError } from '../model/index.ts';
import type {
  CountryRecord,
  MinistryPattern,
  NamesByLanguage,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  WorldRecords,
} from './records.ts';

/** The world that comes with Chancery. */
const WORLD_FOLDER = fileURLToPath(new URL('../../seeds/world', import.meta.url));

type CityRow = [string, string, string, number, number, number, NamesByLanguage?];

/**
 * Reads `seeds/world` or a folder with the same files.
 * @throws ChanceryError `world-unreadable` where a file is missing or is no JSON
 */
export function readRecords(folder: string = WORLD_FOLDER): WorldRecords {
  const read = <T>(file: string): T => {
    try {
      return JSON.parse(readFileSync(join(folder, file), 'utf8')) as T;
    } catch (cause) {
      throw new ChanceryError(
        'world-unreadable',
        `"${file}" of the world's data can't be read (${(cause as Error).message}); restore it from the repository.`,
        { cause },
      );
    }
  };
  const own = new Map(read<CountryRecord[]>('countries.json').map((country) => [country.id, country]));
  const countries = read<CountryRecord[]>('countries.generated.json').map(({ id, name, capital }) => ({
    id,
    name,
    ...(capital === undefined ? {} : { capital }),
    ...own.get(id),
  }));
  const cities = read<CityRow[]>('cities.generated.json').map(cityOf);
  return {
    countries,
    organizations: read<OrganizationRecord[]>('organizations.json'),
    places: [...cities, ...read<PlaceRecord[]>('regions.json'), ...read<PlaceRecord[]>('venues.json')],
    people: read<PersonRecord[]>('people.json'),
    ministries: read<MinistryPattern[]>('ministries.json'),
  };
}

function cityOf([id, name, country, lat, lon, population, names]: CityRow): PlaceRecord {
  const city = { id, name, kind: 'city' as const, country: `country:${country}`, lat, lon, population };
  return names === undefined ? city : { ...city, names };
}
