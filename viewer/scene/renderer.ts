// `then` is sigma's own word for what a rule leads to.
/* oxlint-disable unicorn/no-thenable */

import { DEFAULT_STYLES, Sigma } from 'sigma';
import { pathLine } from 'sigma/rendering';
import type { Picture, PictureNode } from './picture.ts';
import { createLines, type Care } from './lines/lines-layer.ts';
import { nodesOnly } from './lines/nodes-only.ts';
import type { NodeDrawing } from './looks.ts';
import { PLANE, shrink } from './framing.ts';
import { createHaste } from './haste.ts';
import type { MakeSurface, Surface } from './surface.ts';
import { NODE_SHAPES } from './shaders/node-shapes.ts';
import { STATUS_LAYER } from './shaders/status-layer.ts';

/** Above this many edges they hide while the picture moves. */
const HEAVY = 20_000;

const node = { isDim: false };

const PRIMITIVES = {
  nodes: {
    shapes: [...NODE_SHAPES],
    layers: [STATUS_LAYER],
    variables: { line: { type: 'number', default: 0 }, ground: { type: 'color', default: '#ffffff' } },
  },
  // It is told of no edge; what it has for them is compiled all the same.
  edges: { paths: [pathLine()], extremities: [] },
} as const;

/**
 * Sigma, for the nodes: sizes in screen pixels, states by rules and not by functions. Lines (`lines/`) and labels are not
 * its business here. `enlarge` draws everything larger by this factor, for exports.
 */
export const createRenderer: MakeSurface = (picture: Picture, host: HTMLElement, enlarge = 1) => {
  const { graph } = picture;
  let room: number | undefined;
  let drawn: { getDimensions(): { width: number; height: number } } | undefined;
  const renderer = new Sigma<
    PictureNode & NodeDrawing,
    Record<string, unknown>,
    Record<string, unknown>,
    typeof node,
    Record<never, never>,
    Record<never, never>,
    typeof PRIMITIVES
  >(nodesOnly(graph) as never, host, {
    primitives: PRIMITIVES,
    customNodeState: node,
    styles: {
      nodes: [
        DEFAULT_STYLES.nodes,
        {
          shape: { attribute: 'shape' },
          line: { attribute: 'line' },
          ground: { attribute: 'ground' },
          backdropVisibility: 'hidden',
        },
        { whenState: 'isDim', then: { opacity: 0.16 } },
      ],
    },
    settings: {
      itemSizesReference: 'screen',
      zoomToSizeRatioFunction(ratio) {
        const { width, height } = drawn?.getDimensions() ?? {
          width: host.clientWidth,
          height: host.clientHeight,
        };
        return shrink(ratio, { width: width / enlarge, height: height / enlarge }, room) / enlarge;
      },
      stagePadding: 0,
      nodePickingPadding: 4,
      enableNodeDrag: true,
      renderLabels: false,
      renderEdgeLabels: false,
      enableCameraRotation: false,
      minCameraRatio: 0.02,
      maxCameraRatio: 60,
      doubleClickZoomingRatio: 1,
      minEdgeThickness: 0.8,
    },
  });
  // A plane that stays: what is added later does not move what is there.
  renderer.setCustomBBox({ x: [-PLANE / 2, PLANE / 2], y: [-PLANE / 2, PLANE / 2] });
  drawn = renderer;
  const rowOf = (id: string): number => renderer.getNodeDataTexture().getIndex(id);
  const isMoving = (): boolean => renderer.getCamera().isAnimating() || renderer.getMouseCaptor().isMoving;
  // Sigma draws by this one function, whoever asks.
  const draws = renderer as unknown as { render(): unknown };
  const render = draws.render.bind(renderer);
  let ahead = 0;
  const draw = (): void => {
    cancelAnimationFrame(ahead);
    ahead = requestAnimationFrame(() => draws.render());
  };
  const haste = createHaste(draw);
  let care: Care = 'full';
  draws.render = () => {
    if (haste.isWaiting()) return;
    cancelAnimationFrame(ahead);
    const hasty = haste.isHasty(renderer.getCamera());
    care = graph.size > HEAVY && isMoving() ? 'left out' : hasty ? 'hasty' : 'full';
    render();
  };
  renderer.getCamera().on('updated', haste.go);
  const lines = createLines(picture, rowOf, () => care);
  renderer.addCustomLayerProgram('lines', 'edges', lines.on);
  renderer.on('kill', () => {
    cancelAnimationFrame(ahead);
    haste.end();
    lines.destroy();
  });
  return Object.assign(renderer as unknown as Omit<Surface, 'bend' | 'seeEdges' | 'giveRoom' | 'wait'>, {
    bend: lines.bend,
    wait: (on: boolean) => (on ? haste.wait() : haste.go()),
    seeEdges(ids: readonly string[]) {
      lines.see(ids);
      renderer.scheduleRender();
    },
    giveRoom(step: number | undefined) {
      room = step;
    },
  });
};
