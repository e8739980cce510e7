// `then` is sigma's own word for what a rule leads to.
/* oxlint-disable unicorn/no-thenable */

import { DEFAULT_STYLES, Sigma } from 'sigma';
import type { Picture, PictureEdge, PictureNode } from './picture.ts';
import type { EdgeDrawing, NodeDrawing } from './looks.ts';
import { PLANE, shrink } from './framing.ts';
import { weightOf, type MakeSurface, type Surface, type Weight } from './surface.ts';
import { arcPath, loopReach } from './shaders/arc-path.ts';
import { LINE_LAYER } from './shaders/line-layer.ts';
import { NODE_SHAPES } from './shaders/node-shapes.ts';
import { STATUS_LAYER } from './shaders/status-layer.ts';

/** Above this many edges they hide while the picture moves. */
const HEAVY = 20_000;

const node = { isDim: false };
const edge = { isDim: false, isLit: false };

/** Pieces that an arc is drawn in: where there are very many edges, all are lines. */
const SEGMENTS = { fine: 10, lean: 1 };

const primitivesFor = (weight: Weight) =>
  ({
    nodes: {
      shapes: [...NODE_SHAPES],
      layers: [STATUS_LAYER],
      variables: { line: { type: 'number', default: 0 }, ground: { type: 'color', default: '#ffffff' } },
    },
    edges: {
      paths: [arcPath(SEGMENTS[weight])],
      // Heads are drawn by the layer: sigma's would be worked out at every pixel of every edge.
      extremities: [],
      layers: [LINE_LAYER],
      variables: { line: { type: 'number', default: 0 }, curvature: { type: 'number', default: 0 } },
    },
  }) as const;

/**
 * Sigma, tuned: sizes in screen pixels, few segments a curve, states by rules and not by functions. Labels are not
 * its business here. `enlarge` draws everything larger by this factor, for exports.
 */
export const createRenderer: MakeSurface = (picture: Picture, host: HTMLElement, enlarge = 1) => {
  const { graph } = picture;
  const weight = weightOf(graph.size);
  const lean = weight === 'lean';
  let drawn: { getDimensions(): { width: number; height: number } } | undefined;
  const renderer = new Sigma<
    PictureNode & NodeDrawing,
    PictureEdge & EdgeDrawing,
    Record<string, unknown>,
    typeof node,
    typeof edge,
    Record<never, never>,
    ReturnType<typeof primitivesFor>
  >(graph as never, host, {
    primitives: primitivesFor(weight),
    customNodeState: node,
    customEdgeState: edge,
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
      edges: [
        DEFAULT_STYLES.edges,
        {
          path: 'arc',
          selfLoopPath: 'arc',
          ...(lean
            ? { curvature: 0, size: { attribute: 'lean' } }
            : { curvature: { attribute: 'curvature' }, parallelPath: 'arc', parallelSpread: 0.25 }),
          line: { attribute: 'line' },
          opacity: { attribute: 'opacity' },
        },
        { whenState: 'isLit', then: { color: { attribute: 'litColor' }, opacity: 1, depth: 'topEdges' } },
        { whenState: 'isDim', then: { opacity: 0.07 } },
      ],
    },
    settings: {
      itemSizesReference: 'screen',
      zoomToSizeRatioFunction(ratio) {
        const { width, height } = drawn?.getDimensions() ?? {
          width: host.clientWidth,
          height: host.clientHeight,
        };
        return shrink(ratio, { width: width / enlarge, height: height / enlarge }) / enlarge;
      },
      stagePadding: 0,
      hideEdgesOnMove: graph.size > HEAVY,
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
  return Object.assign(renderer as unknown as Omit<Surface, 'bend'>, {
    bend: bendsOf(graph, renderer, lean),
  });
};

/** How edges bend as they are drawn: parallel ones are bent apart, which only the renderer knows. */
function bendsOf(
  graph: Picture['graph'],
  renderer: {
    getEdgeDisplayData(id: string): object | undefined;
    on(event: 'afterProcess', heard: () => void): unknown;
  },
  lean: boolean,
): Surface['bend'] {
  if (lean) return () => 0;
  let known: Map<string, number> | undefined;
  renderer.on('afterProcess', () => (known = undefined));
  const look = (): Map<string, number> => {
    const bends = new Map<string, number>();
    graph.forEachEdge((id, _, from, to) => {
      const { curvature = 0 } = (renderer.getEdgeDisplayData(id) ?? {}) as { curvature?: number };
      const bend = from === to ? loopReach(curvature) : curvature;
      if (bend !== 0) bends.set(id, bend);
    });
    return bends;
  };
  return (id) => (known ??= look()).get(id) ?? 0;
}
