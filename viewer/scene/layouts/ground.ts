// What a layout is given and what it gives back. Plain values; layouts know no renderer.

import type { EdgeSummary, EdgeType, NodeSummary } from '../../../graph/model/index.ts';
import type { LaneKey } from '../../layouts.ts';
import type { Point } from '../contract.ts';

/** What there is to be laid out. */
export interface Ground {
  readonly nodes: readonly NodeSummary[];
  readonly edges: readonly EdgeSummary[];
  readonly lanes: LaneKey;
  /** Half the width of a node, plane units. */
  readonly radius: (node: NodeSummary) => number;
  /** Nodes that stay where they are. */
  readonly fixed: ReadonlyMap<string, Point>;
  /** What the layout arranged before, where something is only added to it. */
  readonly before?: Arranged;
}

/** What a lane stands for: countries or other actors by their ids, or what has none of the lanes. */
export interface LaneOf {
  readonly key: string;
  readonly ids: readonly string[];
  readonly top: number;
  readonly bottom: number;
  /** How many meetings it tells of. */
  readonly events?: number;
}

/** What a layout says by itself: types of edge and nodes that are drawn only while they are lit. */
export interface Quiet {
  readonly edges: ReadonlySet<EdgeType>;
  readonly nodes: ReadonlySet<string>;
}

/** What is drawn under a laid out picture so that it can be read. Everything in plane units. */
export interface Guides {
  /**
   * Days along x: day number 0 (1 January 1970) lies at `zero`, a day is `unit` wide; from `from` to `to` days. `cut`: what
   * was before `from` lies in a column of its own.
   */
  readonly axis?: {
    readonly zero: number;
    readonly unit: number;
    readonly from: number;
    readonly to: number;
    readonly cut?: true;
  };
  /** Words stand between `left` and `head`, where the node of the lane stands if there is one. */
  readonly lanes?: {
    readonly left: number;
    readonly head: number;
    readonly right: number;
    readonly rows: readonly LaneOf[];
  };
  /** How far the date of a node reaches. */
  readonly whiskers?: readonly Whisker[];
  /** A node's other lanes, joined with it by a line at its x. */
  readonly spans?: readonly Span[];
  /** Where the column of what was before a day stands. */
  readonly before?: Point & { readonly day: number };
  /** How near two nodes may lie: where that is less than their size on the screen, they are drawn smaller. */
  readonly step?: number;
  /** Words at a place. */
  readonly notes?: readonly { readonly at: Point; readonly note: Note }[];
  /** Parts of circles around the middle, angles in radians. */
  readonly arcs?: readonly { readonly radius: number; readonly from: number; readonly to: number }[];
}

export interface Whisker {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

export interface Span {
  readonly id: string;
  readonly x: number;
  readonly ys: readonly number[];
}

/** What a note says, for whoever has the words. */
export type Note = 'undated' | 'nowhere' | 'stateless';

/** A laid out picture. */
export interface Arranged {
  readonly places: ReadonlyMap<string, Point>;
  readonly guides: Guides;
  readonly quiet: Quiet;
}

/** Lays a ground out. The same ground gives the same places; nodes in `fixed` and those that `before` has stay. */
export type Arrange = (ground: Ground) => Arranged;

/** Where a node must stay, if it must. */
export function staysAt({ fixed, before }: Ground, id: string): Point | undefined {
  return fixed.get(id) ?? before?.places.get(id);
}
