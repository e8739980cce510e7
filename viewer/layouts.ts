// The one table of layouts: the address, the picture's tools and the scene all read it. Their words are `layout.<id>`.

import type { NodeSummary } from '../graph/model/api.ts';

/** How a picture can be laid out. */
export const LAYOUTS = ['force', 'lanes', 'map', 'countries'] as const;
export type LayoutId = (typeof LAYOUTS)[number];

/** What a lane of time stands for. */
export const LANES = ['country', 'actor', 'pair'] as const;
export type LaneKey = (typeof LANES)[number];

/** What is known of a layout before its code is there. */
export interface LayoutKind {
  /** What its lanes may stand for, where it has lanes. */
  readonly lanes?: readonly LaneKey[];
  /** Whether a node has what the layout needs; undefined where it needs nothing of such a node. */
  readonly has?: (node: NodeSummary) => boolean | undefined;
}

export const LAYOUT_KINDS: Readonly<Record<LayoutId, LayoutKind>> = {
  force: {},
  lanes: { lanes: LANES, has: (node) => (node.status ? !!node.date : undefined) },
  map: { has: (node) => (node.kind === 'location' ? node.lat !== undefined : undefined) },
  countries: {
    has: (node) => (node.status || node.kind === 'country' ? undefined : node.country !== undefined),
  },
};
