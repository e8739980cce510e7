// A picture on the page: its surface, its eye, its layout and what hands and keys do to it.

import { createArranging } from './arranging.ts';
import type { Bell } from './bell.ts';
import { createEye } from './camera.ts';
import type { Box, MountOptions, Point, SceneChange, SceneTool } from './contract.ts';
import { edgeUnder } from './edge-under.ts';
import { emphasize, HIDDEN, isHidden, NO_EMPHASIS, type Attention } from './emphasis.ts';
import { hear } from './gestures.ts';
import { listenToKeys } from './keyboard.ts';
import { inside, listenForLasso } from './lasso.ts';
import { drawEdge, drawNode } from './looks.ts';
import { createOverlay, type SeenNode, type Under } from './overlay.ts';
import { readPalette, type Palette } from './palette.ts';
import type { Picture, PictureNode } from './picture.ts';
import { inSight } from './sight.ts';
import { snapshot } from './snapshot.ts';
import { createStage } from './stage.ts';
import { tell, tellAll } from './states.ts';
import type { MakeSurface, Surface } from './surface.ts';

/** What a picture is made of before it is on the page. */
export interface Parts {
  readonly picture: Picture;
  readonly attention: Attention;
  readonly bell: Bell;
  readonly make: MakeSurface;
  /** The colours are others from now on. */
  readonly dip: (palette: Palette) => void;
}

const NOTHING: Under = { boxes: [], named: new Set(), clear: false };
/** Pixels from a node within which a click with a lasso means it. */
const NEAR = 14;

/** Puts the parts on the page. What it answers with is what a scene does on it. */
export function mountOn(
  host: HTMLElement,
  { caption = () => '', words = () => '', still = false, label = '' }: MountOptions,
  { picture, attention, bell, make, dip }: Parts,
) {
  const { graph } = picture;
  const stage = createStage(host, label);
  let palette = readPalette(host);
  dip(palette);
  let overlay = createOverlay(stage.overlay, palette, caption);
  let emphasis = NO_EMPHASIS;
  let tool: SceneTool = 'hand';
  let shape: readonly Point[] | null = null;
  /** What the eye stays on while nodes find their places: all, some, or nothing any more. */
  let followed: 'all' | readonly string[] | null = 'all';
  let covers: readonly Box[] = [];

  const surface = make(picture, stage.canvasHost);
  const eye = createEye(() => surface, still);

  const isSeen = (id: string, node: PictureNode): boolean => !isHidden(node, emphasis.lit.has(id));
  const place = (id: string): Point => {
    const { x, y } = graph.getNodeAttributes(id);
    return { x, y };
  };
  const places = (ids: readonly string[] = graph.nodes()): Point[] =>
    ids.filter((id) => graph.hasNode(id)).map((id) => place(id));
  // While nodes still find their places a flight to where they are would only draw more.
  const fit = (ids?: readonly string[], at = arranging.isFinding() ? ('once' as const) : undefined): void =>
    eye.fit(ids ? places(ids) : [...places(), ...arranging.corners()], at);
  const keepUp = (at?: 'once'): void => {
    if (followed && graph.order > 0) fit(followed === 'all' ? undefined : followed, at);
  };
  const reveal = (id: string): void => {
    if (eye.reveal(place(id))) followed = null;
  };
  const paintOver = (
    on: Surface,
    over: typeof overlay,
    scale: number,
    enlarge: number,
    clear: readonly Box[],
  ) => {
    const { width, height } = surface.getDimensions();
    const nodes = inSight(picture, on, attention, emphasis, enlarge);
    const toScreen = (at: Point): Point => {
      const { x, y } = on.graphToViewport(at);
      return { x: x / enlarge, y: y / enlarge };
    };
    const laid = arranging.guides();
    const under = (pen: CanvasRenderingContext2D): Under => {
      const seen = new Map<string, SeenNode>(nodes.map((node) => [node.id, node]));
      return laid?.paint(laid.guides, { pen, palette, width, height, toScreen, words, seen }) ?? NOTHING;
    };
    over.paint(nodes, width, height, scale, clear, under, shape);
  };
  const paint = (): void => paintOver(surface, overlay, devicePixelRatio, 1, covers);
  const attend = (): void => {
    const { changed, ...next } = emphasize(picture, attention, arranging.quiet(), emphasis);
    emphasis = next;
    tell(surface, picture, changed, emphasis.lit);
    surface.scheduleRender();
  };
  const arranging = createArranging(picture, {
    still,
    wait: surface.wait,
    moved: () => keepUp('once'),
    changed() {
      surface.giveRoom(arranging.guides()?.guides.step);
      attend();
    },
    settled: () => bell.ring('settled', {}),
  });

  const edgeAt = (spot: Point): string | undefined => {
    const at = surface.viewportToGraph(spot);
    const beside = surface.viewportToGraph({ x: spot.x + 1, y: spot.y });
    return edgeUnder(graph, at, {
      pixel: beside.x - at.x,
      scale: surface.scaleSize(1),
      isDrawn: (id) =>
        graph.hasNode(id)
          ? isSeen(id, graph.getNodeAttributes(id))
          : !isHidden(graph.getEdgeAttributes(id), emphasis.lit.has(id)),
      bend: surface.bend,
    });
  };
  const listen = (): (() => void) => {
    surface.on('afterRender', paint);
    return hear(surface, picture, bell, attention, {
      attend,
      edgeAt,
      held: () => (followed = null),
      stopLayout: arranging.stop,
    });
  };
  const deafen = listen();
  const nearest = (at: Point): string | undefined => {
    const seen = inSight(picture, surface, attention, emphasis);
    const away = ({ x, y, size }: SeenNode): number => Math.hypot(x - at.x, y - at.y) - size;
    const [first] = seen.sort((a, b) => away(a) - away(b));
    return first && away(first) < NEAR ? first.id : undefined;
  };
  const quiet = [
    listenToKeys(stage.host, {
      cursor: () => attention.cursor,
      place,
      moveTo(id, linked) {
        attention.cursor = id;
        attend();
        reveal(id);
        bell.ring('walk', { id, neighbours: graph.neighbors(id).length, linked });
      },
      open: (id, additive) => bell.ring('node', { id, double: false, additive }),
      other: (id, key) => bell.ring('key', { id, key }),
      clear() {
        attention.cursor = null;
        attend();
        bell.ring('stage', {});
      },
      around() {
        const linked = new Set(graph.neighbors(attention.cursor));
        const isThere = (id: string, node: PictureNode): boolean =>
          linked.has(id) ? !(node.shade & HIDDEN) : isSeen(id, node);
        const seen = graph.filterNodes((id, node) => id !== attention.cursor && isThere(id, node));
        const all = new Map(seen.map((id) => [id, place(id)]));
        return { all, linked: new Map([...all].filter(([id]) => linked.has(id))) };
      },
      first: () =>
        attention.selected !== null && graph.hasNode(attention.selected)
          ? attention.selected
          : graph.nodes().sort((a, b) => graph.degree(b) - graph.degree(a))[0],
      camera: eye.view,
      setCamera: (view) => eye.goTo(view),
      fit: () => fit(),
    }),
    listenForLasso(stage.host, {
      tool: () => tool,
      draw(drawn) {
        shape = drawn;
        paint();
      },
      closed(drawn, additive) {
        const within = (id: string, node: PictureNode): boolean =>
          isSeen(id, node) && inside(drawn, surface.graphToViewport(node));
        bell.ring('lasso', { ids: graph.filterNodes(within), additive });
      },
      tapped(at, additive) {
        const id = nearest(at);
        if (id) bell.ring('lasso', { ids: [id], additive });
        else if (!additive) bell.ring('stage', {});
      },
    }),
  ];
  const blur = (): void => {
    attention.cursor = null;
    attend();
  };
  stage.host.addEventListener('blur', blur);

  return {
    eye,
    arranging,
    attend,
    reveal,
    place,
    fit(ids?: readonly string[]) {
      followed = ids ?? 'all';
      fit(ids);
    },
    setTool(next: SceneTool) {
      tool = next;
      stage.host.style.cursor = tool === 'hand' ? '' : 'crosshair';
      stage.host.style.touchAction = tool === 'hand' ? '' : 'none';
    },
    setCovers(boxes: readonly Box[]) {
      covers = boxes;
      eye.setCovers(boxes);
      const chosen = attention.selected;
      if (chosen !== null && graph.hasNode(chosen)) reveal(chosen);
      else keepUp();
      surface.scheduleRender();
    },
    apply(change: SceneChange) {
      const first = graph.order === 0;
      arranging.stop();
      const fresh = new Set(picture.apply(change));
      if (attention.cursor !== null && !graph.hasNode(attention.cursor)) attention.cursor = null;
      emphasis = { ...emphasis, because: undefined };
      attend();
      if (first) followed = 'all';
      if (first) fit(undefined, 'once');
      const placed = change.add?.places ?? {};
      if (fresh.size > 0) arranging.add(fresh, (id) => id in placed);
      else bell.ring('settled', {});
    },
    arrange(next: Parameters<typeof arranging.arrange>[0]) {
      if (attention.selected === null) followed = 'all';
      arranging.arrange(next);
    },
    setTheme() {
      palette = readPalette(host);
      dip(palette);
      overlay = createOverlay(stage.overlay, palette, caption);
      surface.wait(false);
      surface.refresh(); // what came in this turn is not indexed yet, and only what is can be repainted
      graph.updateEachNodeAttributes((_, node) => Object.assign(node, drawNode(node.summary, palette)));
      graph.updateEachEdgeAttributes((_, edge, _from, _to, from, to) =>
        Object.assign(edge, drawEdge(edge.summary, from.summary, to.summary, palette)),
      );
    },
    look: () => (followed = null),
    png(scale: number) {
      const prepare = (large: Surface): void => {
        large.giveRoom(arranging.guides()?.guides.step);
        tellAll(large, picture);
      };
      return snapshot(picture, make, surface, scale, palette.colour['--paper'], prepare, (large, canvas) =>
        paintOver(large, createOverlay(canvas, palette, caption), scale, scale / devicePixelRatio, []),
      );
    },
    destroy() {
      deafen();
      for (const stop of quiet) stop();
      stage.host.removeEventListener('blur', blur);
      arranging.destroy();
      surface.kill();
      stage.remove();
    },
  };
}
