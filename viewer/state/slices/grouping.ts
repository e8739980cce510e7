// Which nodes stand as one: a country with all that belongs to it, an organization with its people, what was picked.

import type { Desk } from '../desk.ts';
import type { ActKind } from './act-kind.ts';

/** What nodes can be grouped by. */
export const GROUPINGS = ['country', 'organization'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export interface GroupingSlice {
  /** All groups of one kind are closed, but those in `opened`. */
  readonly groupBy: Grouping | null;
  readonly opened: readonly string[];
  /** Ids of countries and organizations whose groups were closed one by one. */
  readonly closed: readonly string[];
  /** Nodes that were made a group by hand; the first id names it. */
  readonly bundles: readonly (readonly string[])[];
}

export const FRESH_GROUPING: GroupingSlice = { groupBy: null, opened: [], closed: [], bundles: [] };

/** Closes all groups of one kind, or opens all. */
const group: ActKind<{ readonly by: Grouping | null }> = {
  code: 'lg',
  replaces: true,
  perform: (desk, { by }) =>
    desk.groupBy === by && desk.opened.length + desk.closed.length === 0
      ? desk
      : { ...desk, groupBy: by, opened: [], closed: [] },
  write: ({ by }) => [by],
  read: ([field = '']) => {
    const by = GROUPINGS.find((one) => one === field) ?? null;
    return by || field === '' ? { by } : undefined;
  },
};

const without = (ids: readonly string[], id: string): readonly string[] => ids.filter((one) => one !== id);

/** Closes one group: a country's, an organization's. */
const closeGroup: ActKind<{ readonly id: string }> = {
  code: 'lk',
  perform: (desk, { id }): Desk => {
    if (desk.opened.includes(id)) return { ...desk, opened: without(desk.opened, id) };
    return desk.closed.includes(id) ? desk : { ...desk, closed: [...desk.closed, id] };
  },
  write: ({ id }) => [id],
  read: ([id]) => (id ? { id } : undefined),
};

/** Opens one group, whatever it was closed by. */
const openGroup: ActKind<{ readonly id: string }> = {
  code: 'lo',
  perform: (desk, { id }): Desk => {
    const bundles = desk.bundles.filter(([first]) => bundleId(first!) !== id);
    if (bundles.length < desk.bundles.length) return { ...desk, bundles };
    if (desk.closed.includes(id)) return { ...desk, closed: without(desk.closed, id) };
    return desk.groupBy === null || desk.opened.includes(id)
      ? desk
      : { ...desk, opened: [...desk.opened, id] };
  },
  write: ({ id }) => [id],
  read: ([id]) => (id ? { id } : undefined),
};

/** Makes one of several nodes. A node is in one such group only: the last one that asked for it. */
const bundle: ActKind<{ readonly ids: readonly string[] }> = {
  code: 'lb',
  perform: (desk, { ids }): Desk => {
    if (ids.length < 2) return desk;
    const rest = desk.bundles.map((one) => one.filter((id) => !ids.includes(id))).filter((one) => one.length > 1);
    return { ...desk, bundles: [...rest, ids], picked: [] };
  },
  write: ({ ids }) => ids,
  read: (fields) => {
    const ids = fields.filter((id) => id !== '');
    return ids.length > 1 ? { ids } : undefined;
  },
}; // prettier-ignore

/** The id of the node that stands for a group made by hand, from the first of its members. */
export function bundleId(first: string): string {
  return `group:${first}`;
}

export const GROUPING_ACTS = { group, closeGroup, openGroup, bundle };
