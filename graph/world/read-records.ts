// The only file of the world that touches the disk.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { ChanceryError } from '../model/index.ts';
import type { NamesById, NamesSource } from './names-by-id.ts';
import { namesById, namesInObject } from './names-by-id.ts';
import { namesInLines } from './names-in-lines.ts';
import type {
  CountryRecord,
  FormerStateRecord,
  MinistryPattern,
  OrganizationRecord,
  PersonRecord,
  PlaceRecord,
  WorldRecords,
} from './records.ts';

/** The world that comes with Chancery. */
const WORLD_FOLDER = fileURLToPath(new URL('../../seeds/world', import.meta.url));

/** What a file of names ends in that has a line a record. */
const LINES = '.generated.txt';

/** The files of all but towns. */
const FEW = /(?:people|organizations|venues|regions)\.json$/;

type CityRow = [string, string, string, number, number, number];

/**
 * Reads `seeds/world` or a folder with the same files.
 * @throws ChanceryError `world-unreadable` where a file is missing or is no JSON
 */
export function readRecords(folder: string = WORLD_FOLDER): WorldRecords {
  const use = <T>(file: string, make: (text: string) => T): T => {
    try {
      return make(readFileSync(join(folder, file), 'utf8'));
    } catch (cause) {
      throw new ChanceryError(
        'world-unreadable',
        `"${file}" of the world's data can't be read (${(cause as Error).message}); restore it from the repository.`,
        { cause },
      );
    }
  };
  const read = <T>(file: string): T => use(file, (text) => JSON.parse(text) as T);
  const names = (file: string): NamesSource =>
    file.endsWith(LINES) ? use(file, namesInLines) : namesInObject(read(file));
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
    formerStates: read<FormerStateRecord[]>('former-states.json'),
    names: once((language) => namesById(namesFiles(folder, language).map(names))),
    townNames: townNamesIn(folder),
    fewNames: once((language) =>
      namesById(
        namesFiles(folder, language)
          .filter((file) => FEW.test(file))
          .map(names),
      ),
    ),
  };
}

function townNamesIn(folder: string): () => string {
  const path = join(folder, 'town-names.generated.txt');
  let text: string | undefined;
  return () => (text ??= existsSync(path) ? readFileSync(path, 'utf8') : '');
}

/** The files of one language's names, `names/<language>/*`, relative to the world's folder. */
function namesFiles(folder: string, language: string): readonly string[] {
  const own = join('names', language);
  if (!existsSync(join(folder, own))) return [];
  return readdirSync(join(folder, own))
    .filter((file) => file.endsWith('.json') || file.endsWith(LINES))
    .sort()
    .map((file) => join(own, file));
}

function cityOf([id, name, country, lat, lon, population]: CityRow): PlaceRecord {
  return { id, name, kind: 'city', country: `country:${country}`, lat, lon, population };
}

function once(read: (language: string) => NamesById): (language: string) => NamesById {
  const held = new Map<string, NamesById>();
  return (language) => {
    const names = held.get(language) ?? read(language);
    held.set(language, names);
    return names;
  };
}
