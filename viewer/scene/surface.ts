// What the scene needs of whatever draws the nodes and lines: sigma where there is WebGL 2, a plain canvas where not.

import type { Point } from './contract.ts';
import type { Picture } from './picture.ts';

/** Where the eye of a surface is, in parts of the plane: 0.5, 0.5 is its middle; `ratio` as in `CameraView`. */
export interface CameraState extends Point {
  readonly ratio: number;
}

/** The eye of a surface. */
export interface SurfaceCamera extends CameraState {
  getState(): object;
  setState(state: Partial<CameraState>): unknown;
  animate(state: Partial<CameraState>, options: { duration: number; easing: 'quadraticInOut' }): Promise<unknown>;
  cancelAnimation(): unknown;
  getBoundedRatio(ratio: number): number;
} // prettier-ignore

interface PointerOn {
  readonly event: { readonly original: MouseEvent | TouchEvent };
}

/** Where the pointer is: pixels from the upper left corner. */
interface PointerAt {
  readonly event: Point & { readonly original: MouseEvent | TouchEvent };
}

/** What a surface tells of the pointer and of itself. */
export interface SurfaceEvents {
  clickNode(what: { node: string } & PointerOn): void;
  doubleClickNode(what: { node: string; preventSigmaDefault: () => void } & PointerOn): void;
  clickStage(what: PointerAt): void;
  enterNode(what: { node: string }): void;
  leaveNode(): void;
  enterStage(): void;
  leaveStage(): void;
  /** The pointer has moved, anywhere on the page. */
  moveBody(what: PointerAt): void;
  downStage(): void;
  wheelStage(): void;
  wheelNode(): void;
  nodeDragStart(what: { node: string }): void;
  nodeDragEnd(what: { node: string }): void;
  webglContextLost(): void;
  webglContextRestored(): void;
  afterRender(): void;
}

/** What is hidden and dimmed of a node. */
export interface NodeState {
  isHidden?: boolean;
  isDim?: boolean;
}

/** Nodes and lines on the page. What is drawn it reads from the picture's graph, whose changes it follows. */
export interface Surface {
  getCamera(): SurfaceCamera;
  getDimensions(): { readonly width: number; readonly height: number };
  graphToViewport(at: Point): Point;
  viewportToGraph(at: Point): Point;
  /** How an edge bends, as `Lines.bend` in edge-under.ts has it. */
  bend(edge: string): number;
  /** Pixels of a size at the camera's distance. */
  scaleSize(size: number): number;
  setNodesState(ids: string[], state: NodeState): unknown;
  /** What these edges were told (`Shaded.told`) is other than before. */
  seeEdges(ids: readonly string[]): void;
  /** How near two nodes lie, plane units: they are drawn smaller where that is less than they are wide. */
  giveRoom(step: number | undefined): void;
  /** Draws nothing for a while, where a frame is dear; `false` ends it. */
  wait(on: boolean): void;
  scheduleRender(): unknown;
  refresh(): unknown;
  /** What was drawn last; to be read in the turn in which it was drawn. */
  getStageCanvas(): HTMLCanvasElement;
  on<E extends keyof SurfaceEvents>(event: E, heard: SurfaceEvents[E]): unknown;
  off<E extends keyof SurfaceEvents>(event: E, heard: SurfaceEvents[E]): unknown;
  kill(): void;
}

/** Puts a surface into an element. `enlarge` draws everything larger by this factor, for exports. */
export type MakeSurface = (picture: Picture, host: HTMLElement, enlarge?: number) => Surface;
