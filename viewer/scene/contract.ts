// What the rest of the viewer knows of the picture. No type of a renderer or a layout passes this line.

import type { EdgeSummary, NodeSummary } from '../../graph/model/api.ts';
import type { Day } from '../../graph/model/dates.ts';
import type { LaneKey, LayoutId } from '../layouts.ts';

/** A place in the picture's own plane: x grows to the right, y upwards; no unit. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box on the screen, CSS pixels from the left upper corner of the picture, y downwards. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where the eye is: the point in the middle of the view, and how far away the eye is. At ratio 1 the shorter side of the
 * view is 1000 plane units, at 2 it is 2000.
 */
export interface CameraView extends Point {
  readonly ratio: number;
}

/** Which of the two sets of colours is on the page. The values themselves are read from its CSS tokens. */
const SCENE_THEMES = ['light', 'dark'] as const;
export type SceneTheme = (typeof SCENE_THEMES)[number];

/** A node, or a group that is closed: then it stands for so many nodes, itself among them where it is one. */
export interface SceneNode extends NodeSummary {
  readonly members?: number;
}

/** How a picture is laid out; `lanes` counts for lanes only. */
export interface Arrangement {
  readonly layout: LayoutId;
  readonly lanes: LaneKey;
}

/** What a pointer that is dragged over the ground does: move the eye, or draw round what is to be chosen. */
export const SCENE_TOOLS = ['hand', 'lasso', 'box'] as const;
export type SceneTool = (typeof SCENE_TOOLS)[number];

/** What stands under a laid out picture, to be put into words. */
export type GuideText =
  | {
      readonly guide: 'tick';
      readonly day: Day;
      readonly unit: 'year' | 'month' | 'day';
      readonly major: boolean;
    }
  /** The lane of these actors; of all others where there is none. */
  | { readonly guide: 'lane'; readonly ids: readonly string[] }
  /** So many meetings, which a lane tells of. */
  | { readonly guide: 'count'; readonly events: number }
  /** The column of what was before this day. */
  | { readonly guide: 'before'; readonly day: Day }
  | { readonly guide: 'note'; readonly note: 'undated' | 'nowhere' | 'stateless' };
export type GuideWords = (text: GuideText) => string;

/** What a picture gains and loses in one step. */
export interface SceneChange {
  readonly add?: {
    readonly nodes?: readonly SceneNode[];
    /** Edges with an end that is not in the picture are kept back until the end comes. */
    readonly edges?: readonly EdgeSummary[];
    /** Where nodes that are new lie, as far as that is known: forces leave those where they are said to be. */
    readonly places?: Readonly<Record<string, Point>>;
  };
  /** Ids of nodes (their edges go with them) and of edges. Unknown ids are passed over. */
  readonly drop?: { readonly ids: readonly string[] };
}

/** What passes a filter. An edge is seen where it and both its ends are. */
export interface SceneFilter {
  readonly nodes: ReadonlySet<string>;
  /** Absent: every edge between nodes that are seen. */
  readonly edges?: ReadonlySet<string>;
  /** What becomes of the rest. Hidden nodes have no label and cannot be clicked. */
  readonly rest: 'dim' | 'hide';
}

/** What a picture is told when it is put on the page. */
export interface MountOptions {
  readonly theme: SceneTheme;
  /** A second, smaller line under a node's name, such as day and status of an event; nothing where empty. */
  readonly caption?: (node: NodeSummary) => string;
  /** The words of ticks, lanes and notes; none where absent. */
  readonly words?: GuideWords;
  /** Say true where the reader has asked for less motion: cameras jump, layouts appear settled. */
  readonly still?: boolean;
  /** The accessible name of the picture. */
  readonly label?: string;
}

/** What happens in the picture, by name. */
export interface SceneEvents {
  /** A node was opened: clicked, or Enter on it. `double` for a double click. */
  node: { readonly id: string; readonly double: boolean; readonly additive: boolean };
  /** An edge was clicked. */
  edge: { readonly id: string };
  /** The empty ground was clicked, or Escape pressed. */
  stage: Record<string, never>;
  /** The pointer rests on something; `null` when it has left. */
  hover: { readonly id: string | null };
  /**
   * The keyboard's cursor came to a node, to be said aloud by whoever holds the live region. `linked`: along an edge.
   */
  walk: { readonly id: string; readonly neighbours: number; readonly linked: boolean };
  /** A key that the picture does not use itself was pressed on the node under the cursor (`e`, `p`, Delete …). */
  key: { readonly id: string; readonly key: string };
  /** A node was dragged to a new place, where it is now pinned. */
  drag: { readonly id: string; readonly from: Point; readonly to: Point };
  /** A shape was drawn round these nodes, or one was clicked with it. `additive`: what was chosen stays chosen. */
  lasso: { readonly ids: readonly string[]; readonly additive: boolean };
  /** The browser took the drawing surface away (`restored: false`) or gave it back. */
  'context-lost': { readonly restored: boolean };
  /** The layout has come to rest. */
  settled: Record<string, never>;
}
export type SceneEvent = keyof SceneEvents;

/** The picture. Every method but `mount` needs a mounted picture and throws `scene-not-mounted` without one. */
export interface Scene {
  /** Puts the picture into an empty element, which it fills and follows in size. Once only. */
  mount(host: HTMLElement, options: MountOptions): void;
  /**
   * Adds and drops in one step; what is known already is replaced, not doubled. Old nodes stay where they are;
   * new ones find a place beside their neighbours.
   */
  apply(change: SceneChange): void;
  /** The ids in the picture, in the order in which they came. */
  ids(): { readonly nodes: readonly string[]; readonly edges: readonly string[] };
  /** Marks one node or edge, or none. An unknown id marks none. */
  select(id: string | null): void;
  /** Marks several nodes as chosen together; unknown ids are passed over. */
  choose(ids: ReadonlySet<string>): void;
  /** What dragging over the ground does; Shift draws freely whatever it is. */
  setTool(tool: SceneTool): void;
  /** Dims everything but these nodes and the edges between them; `null` dims nothing. */
  focus(ids: ReadonlySet<string> | null): void;
  /** Applies a filter; `null` shows everything. Holds for what is added later, too. */
  show(filter: SceneFilter | null): void;
  /** Reads the colours of the page anew. */
  setTheme(theme: SceneTheme): void;
  /** Where the eye is. */
  camera(): CameraView;
  /** Moves the eye there, by a short flight unless `still`. */
  setCamera(view: CameraView): void;
  /**
   * Shows these nodes, or the whole picture, as large as they go and clear of what lies over the picture, and goes with
   * them while they find their places.
   */
  fit(ids?: readonly string[]): void;
  /**
   * Says what lies over the picture, such as a legend: nothing is framed and no name set under it. Moves the eye only
   * where nobody has moved it yet, or where the selected node would be covered.
   */
  setCovers(boxes: readonly Box[]): void;
  /** Brings one node into view where it is not, without changing how near the eye is. */
  reveal(id: string): void;
  /** Where every node is. */
  positions(): Readonly<Record<string, Point>>;
  /**
   * Puts nodes where they are said to be (unknown ids are passed over) and leaves the others. No layout begins; one that
   * runs goes on from there.
   */
  setPositions(positions: Readonly<Record<string, Point>>): void;
  /** Nails nodes to where they are, or frees them. The layout moves free ones only. */
  pin(ids: readonly string[], on: boolean): void;
  /** The ids of the pinned nodes. */
  pinned(): readonly string[];
  /**
   * Lays the picture out another way, by a short flight unless `still`; pinned nodes stay. What is added later finds its
   * place in it and moves nothing. Going back to forces puts nodes where those had put them. Ends with `settled`.
   */
  arrange(arrangement: Arrangement): void;
  /** Lays the free nodes out anew, from the places they have. Ends with `settled`. */
  relax(): void;
  /** Hears what happens; the answer stops hearing. */
  on<E extends SceneEvent>(event: E, heard: (what: SceneEvents[E]) => void): () => void;
  /** The picture as PNG with its ground, `scale` device pixels a CSS pixel (1 to 4). */
  png(scale: number): Promise<Blob>;
  /** Takes the picture off the page and gives everything back. A second call does nothing. */
  destroy(): void;
}

/** Why no picture can be drawn here, for the reader to see. `code` is stable. */
export interface SceneUnavailable {
  readonly unavailable: 'no-webgl2' | 'not-loaded';
}
