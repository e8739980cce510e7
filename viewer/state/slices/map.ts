// Where the map looks.

import type { ActKind } from './act-kind.ts';

/** What is in the middle of the map, in degrees, and how much nearer than the whole world. */
export interface MapView {
  readonly lat: number;
  readonly lon: number;
  /** 1: the whole world is seen. */
  readonly zoom: number;
}

export interface MapSlice {
  /** Null for the whole world. */
  readonly map: MapView | null;
}

export const FRESH_MAP: MapSlice = { map: null };

/** How near the map can come. */
export const MOST_ZOOM = 64;

const inside = (value: number, most: number): boolean => Math.abs(value) <= most;
const rounded = (value: number): number => Math.round(value * 100) / 100;

/** Looks at another part of the map. */
const look: ActKind<{ readonly view: MapView | null }> = {
  code: 'yv',
  replaces: true,
  perform: (desk, { view }) => (desk.map === view ? desk : { ...desk, map: view }),
  write: ({ view }) => (view ? [view.lat, view.lon, view.zoom].map(rounded) : []),
  read: ([lat = '', ...rest]) => {
    if (lat === '') return { view: null };
    const [north = NaN, east = NaN, zoom = NaN] = [lat, ...rest].map(Number);
    const sane = inside(north, 90) && inside(east, 180) && zoom >= 1 && zoom <= MOST_ZOOM;
    return sane ? { view: { lat: north, lon: east, zoom } } : undefined;
  },
};

export const MAP_ACTS = { look };
