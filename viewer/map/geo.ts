// The world on a plane: Equal Earth, so that no land looks larger than another of its size.

import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection } from 'topojson-specification';
import { lands } from 'virtual:atlas';

/** A point of the plane; the whole world is about 5.4 wide and 2.6 high, north is at smaller y. */
export type PlanePoint = readonly [x: number, y: number];

/** Degrees. */
export type Place = readonly [lat: number, lon: number];

const UNIT = 1000;
// Paths are written with few digits, so the plane they are written on is large.
const projection = geoEqualEarth().scale(UNIT).translate([0, 0]).precision(0.5);
const path = geoPath(projection).digits(1);

/** Where a place lies on the plane. */
export function project([lat, lon]: Place): PlanePoint {
  const [x, y] = projection([lon, lat])!;
  return [x, y];
}

/** The place that lies at a point of the plane; the nearest one where that is beyond the edge of the world. */
export function unproject([x, y]: PlanePoint): Place {
  const [lon, lat] = projection.invert!([x, y])!;
  const within = (value: number, most: number): number => Math.max(-most, Math.min(most, value));
  return [within(lat || 0, 90), within(lon || 0, 180)];
}

/** The part of the plane that the whole map shows: the world without the ends of the Arctic and the Antarctic. */
export const WORLD = {
  left: project([0, -180])[0],
  right: project([0, 180])[0],
  top: project([82, 0])[1],
  bottom: project([-56, 0])[1],
};

/** The outline of the world. */
export const OUTLINE = path({ type: 'Sphere' })!;

/** Each land: its ISO code, where it has one, and its outline on the plane, as an SVG path. */
export const LANDS: readonly { readonly code: string | undefined; readonly d: string }[] = feature(
  lands,
  lands.objects['countries'] as GeometryCollection,
).features.map((land) => ({ code: land.id as string | undefined, d: path(land) ?? '' }));

/** The shortest way between two places, as an SVG path on the plane. */
export function wayBetween(from: Place, to: Place): string {
  return path({ type: 'LineString', coordinates: [[from[1], from[0]], [to[1], to[0]]] }) ?? ''; // prettier-ignore
}
