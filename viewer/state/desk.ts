// What lies on the desk: everything a reader has set, and nothing that the server says.

import type { DateRange, Day, EdgeType, Status } from '../../graph/model/index.ts';
import type { Look } from '../appearance.ts';

/** Something that was brought onto the canvas: a question to the server whose answer is a part of the graph. */
export type Load =
  | { readonly from: 'overview'; readonly limit: number }
  | {
      readonly from: 'neighbours';
      readonly id: string;
      readonly type?: EdgeType;
      readonly direction?: 'in' | 'out';
      readonly limit: number;
    }
  | { readonly from: 'chain'; readonly id: string }
  | { readonly from: 'nodes'; readonly ids: readonly string[] };

/** The views that fill the middle of the page. */
export const TABS = ['graph', 'cypher', 'review'] as const;
export type Tab = (typeof TABS)[number];

/** What a reader looks at, as one plain value. */
export interface Desk {
  /** In the order in which they came. */
  readonly loads: readonly Load[];
  /** Ids of nodes taken off the canvas by hand. */
  readonly hidden: readonly string[];
  /** Id of the node or edge whose facts are open. */
  readonly selected: string | null;
  /** Only what happened in it is seen. */
  readonly range: DateRange | null;
  /** What the legend has switched off. */
  readonly muted: { readonly looks: readonly Look[]; readonly statuses: readonly Status[] };
  /** Where nodes were put by hand. */
  readonly pins: Readonly<Record<string, readonly [x: number, y: number]>>;
  /** The article that is read, and the evidence it was opened for. */
  readonly article: { readonly id: string; readonly evidence?: string } | null;
  readonly tab: Tab;
  /** Only what articles published up to it say is there; null for all that was read. */
  readonly asOf: Day | null;
}

/** How many nodes the overview begins with. */
export const OVERVIEW_LIMIT = 250;

/** How many it shows at most; the server draws no more. */
export const OVERVIEW_MOST = 500;

/** The desk as a reader finds it. */
export const FRESH_DESK: Desk = {
  loads: [{ from: 'overview', limit: OVERVIEW_LIMIT }],
  hidden: [],
  selected: null,
  range: null,
  muted: { looks: [], statuses: [] },
  pins: {},
  article: null,
  tab: 'graph',
  asOf: null,
};

/** The key under which a load's answer is kept: the same question has the same key. */
export function loadKey(load: Load): string {
  switch (load.from) {
    case 'overview':
      return `overview:${load.limit}`;
    case 'neighbours':
      return `neighbours:${load.limit}:${load.type ?? '*'}:${load.direction ?? '*'}:${load.id}`;
    case 'chain':
      return `chain:${load.id}`;
    case 'nodes':
      return `nodes:${load.ids.join(' ')}`;
  }
}
