// What a reader did to the picture by hand: how it is laid out, what was taken off, put somewhere, picked together.

import { LANES, LAYOUTS, type LaneKey, type LayoutId } from '../../layouts.ts';
import type { Desk } from '../desk.ts';
import type { ActKind, Field } from './act-kind.ts';

export interface ArrangementSlice {
  /** How the picture is laid out; what lanes stand for counts only where it has lanes. */
  readonly layout: { readonly layout: LayoutId; readonly lanes: LaneKey };
  /** Ids of nodes taken off the canvas by hand. */
  readonly hidden: readonly string[];
  /** Where nodes were put by hand. */
  readonly pins: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** Ids of nodes picked together, to do something with all of them. */
  readonly picked: readonly string[];
}

export const FRESH_ARRANGEMENT: ArrangementSlice = {
  layout: { layout: 'force', lanes: 'country' },
  hidden: [],
  pins: {},
  picked: [],
};

interface Ids {
  readonly ids: readonly string[];
}

const idsOf = (fields: readonly string[]): Ids | undefined => {
  const ids = fields.filter((id) => id !== '');
  return ids.length > 0 ? { ids } : undefined;
};
const asFields = ({ ids }: Ids): readonly Field[] => ids;

const hide: ActKind<Ids> = {
  code: 'h',
  perform: (desk, { ids }) => {
    const more = ids.filter((id) => !desk.hidden.includes(id));
    if (more.length === 0) return desk;
    const hidden = new Set([...desk.hidden, ...more]);
    return {
      ...desk,
      hidden: [...hidden],
      picked: desk.picked.filter((id) => !hidden.has(id)),
      selected: desk.selected !== null && hidden.has(desk.selected) ? null : desk.selected,
    };
  },
  write: asFields,
  read: idsOf,
};

const unhide: ActKind<object> = {
  code: 'u',
  perform: (desk) => (desk.hidden.length === 0 ? desk : { ...desk, hidden: [] }),
  write: () => [],
  read: () => ({}),
};

/** Brings back single ones of those that were taken off. */
const bringBack: ActKind<Ids> = {
  code: 'lh',
  perform: (desk, { ids }) => {
    const hidden = desk.hidden.filter((id) => !ids.includes(id));
    return hidden.length === desk.hidden.length ? desk : { ...desk, hidden };
  },
  write: asFields,
  read: idsOf,
};

type Spot = readonly [x: number, y: number];
const written = (value: number): number => Math.round(value * 100) / 100;

function readSpot([x = '', y = '']: readonly string[]): Spot | undefined {
  const spot: Spot = [Number(x), Number(y)];
  return x !== '' && y !== '' && spot.every(Number.isFinite) ? spot : undefined;
}

/** Puts a node somewhere, in units of the scene's plane. */
const pin: ActKind<{ readonly id: string; readonly at: Spot }> = {
  code: 'p',
  replaces: (next, last) => next.id === last.id,
  perform: (desk, { id, at }) => ({ ...desk, pins: { ...desk.pins, [id]: at } }),
  write: ({ id, at }) => [id, ...at.map(written)],
  read: ([id, ...at]) => {
    const spot = readSpot(at);
    return id && spot ? { id, at: spot } : undefined;
  },
};

/** Nails several nodes to where they are. */
const pinAll: ActKind<{ readonly spots: readonly (readonly [id: string, ...at: Spot])[] }> = {
  code: 'lp',
  perform: (desk, { spots }) => ({
    ...desk,
    pins: { ...desk.pins, ...Object.fromEntries(spots.map(([id, x, y]) => [id, [x, y] as const])) },
  }),
  write: ({ spots }) => spots.flatMap(([id, x, y]) => [id, written(x), written(y)]),
  read: (fields) => {
    const spots: (readonly [string, ...Spot])[] = [];
    for (let i = 0; i < fields.length; i += 3) {
      const spot = readSpot(fields.slice(i + 1, i + 3));
      if (!fields[i] || !spot) return undefined;
      spots.push([fields[i]!, ...spot]);
    }
    return spots.length > 0 ? { spots } : undefined;
  },
};

/** Frees nodes that were put somewhere. */
const unpin: ActKind<Ids> = {
  code: 'lf',
  perform: (desk, { ids }) => {
    const pins = Object.fromEntries(Object.entries(desk.pins).filter(([id]) => !ids.includes(id)));
    return Object.keys(pins).length === Object.keys(desk.pins).length ? desk : { ...desk, pins };
  },
  write: asFields,
  read: idsOf,
};

const arrange: ActKind<ArrangementSlice['layout']> = {
  code: 'la',
  replaces: true,
  perform: (desk, { layout, lanes }) =>
    desk.layout.layout === layout && desk.layout.lanes === lanes
      ? desk
      : { ...desk, layout: { layout, lanes } },
  write: ({ layout, lanes }) => (lanes === FRESH_ARRANGEMENT.layout.lanes ? [layout] : [layout, lanes]),
  read: ([field, way = FRESH_ARRANGEMENT.layout.lanes]) => {
    const layout = LAYOUTS.find((one) => one === field);
    const lanes = LANES.find((one) => one === way);
    return layout && lanes ? { layout, lanes } : undefined;
  },
};

const sameIds = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);

/** Picks these nodes and no others; none where there are none. */
const pick: ActKind<Ids> = {
  code: 'lc',
  replaces: true,
  perform: (desk, { ids }): Desk => (sameIds(desk.picked, ids) ? desk : { ...desk, picked: ids }),
  write: asFields,
  read: (fields) => idsOf(fields) ?? { ids: [] },
};

export const ARRANGEMENT_ACTS = { hide, unhide, bringBack, pin, pinAll, unpin, arrange, pick };
