// The map's data: small, and still the world.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { expect, test } from 'vitest';
import { capitalsOf } from '../../../viewer/map/atlas/capitals.ts';
import { leanAtlas } from '../../../viewer/map/atlas/lean.ts';

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const source = read(createRequire(import.meta.url).resolve('world-atlas/countries-110m.json')) as Topology;
const lands = leanAtlas(source);
const { features } = feature(lands, lands.objects['countries'] as GeometryCollection);
const capitals = capitalsOf(
  read('seeds/world/countries.generated.json'),
  read('seeds/world/cities.generated.json'),
);

/** Inland capitals, so that a coarse coast does not matter. */
test.each(['DE', 'RU', 'BR', 'KE', 'MN', 'ET', 'XK'])(
  'the capital of %s lies in the land of that code',
  (code) => {
    const [lat, lon] = capitals[code]!;
    const here = features.filter((land) => geoContains(land, [lon, lat])).map(({ id }) => id);
    expect(here).toEqual([code]);
  },
);

test('lands are as many as before, under letters where the source has numbers', () => {
  expect(features).toHaveLength((source.objects['countries'] as GeometryCollection).geometries.length);
  const unnamed = features.filter(({ id }) => id === undefined);
  expect(unnamed).toHaveLength(2); // Northern Cyprus and Somaliland have no code
  expect(features.every(({ id }) => id === undefined || /^[A-Z]{2}$/.test(String(id)))).toBe(true);
});

test('the data take less than 30 KB', () => {
  expect(gzipSync(JSON.stringify({ lands, capitals }), { level: 9 }).length).toBeLessThan(30_000);
});

test('a country without a capital among the cities has none on the map', () => {
  expect(capitalsOf([{ id: 'country:AQ' }, { id: 'country:XX', capital: 'place:none' }], [])).toEqual({});
});
