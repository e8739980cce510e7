// What a reader did to the picture by hand: what was taken off, and what was put somewhere.

import type { ActKind } from './act-kind.ts';

export interface ArrangementSlice {
  /** Ids of nodes taken off the canvas by hand. */
  readonly hidden: readonly string[];
  /** Where nodes were put by hand. */
  readonly pins: Readonly<Record<string, readonly [x: number, y: number]>>;
}

export const FRESH_ARRANGEMENT: ArrangementSlice = { hidden: [], pins: {} };

const hide: ActKind<{ readonly id: string }> = {
  code: 'h',
  perform: (desk, { id }) =>
    desk.hidden.includes(id)
      ? desk
      : { ...desk, hidden: [...desk.hidden, id], selected: desk.selected === id ? null : desk.selected },
  write: ({ id }) => [id],
  read: ([id]) => (id ? { id } : undefined),
};

const unhide: ActKind<object> = {
  code: 'u',
  perform: (desk) => (desk.hidden.length === 0 ? desk : { ...desk, hidden: [] }),
  write: () => [],
  read: () => ({}),
};

/** Puts a node somewhere, in units of the scene's plane. */
const pin: ActKind<{ readonly id: string; readonly at: readonly [x: number, y: number] }> = {
  code: 'p',
  replaces: (next, last) => next.id === last.id,
  perform: (desk, { id, at }) => ({ ...desk, pins: { ...desk.pins, [id]: at } }),
  write: ({ id, at }) => [id, ...at.map((value) => Math.round(value * 100) / 100)],
  read: ([id, ...at]) => {
    const [x = NaN, y = NaN] = at.map(Number);
    return id && Number.isFinite(x) && Number.isFinite(y) ? { id, at: [x, y] } : undefined;
  },
};

export const ARRANGEMENT_ACTS = { hide, unhide, pin };
