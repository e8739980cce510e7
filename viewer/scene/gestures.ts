import type { Bell } from './bell.ts';
import type { Point } from './contract.ts';
import type { Attention } from './emphasis.ts';
import type { Picture } from './picture.ts';
import type { Surface, SurfaceEvents } from './surface.ts';

/** What the pointer's doings lead to beside events. */
export interface GestureEffects {
  attend(): void;
  /** The edge under a place of the surface. */
  edgeAt(place: Point): string | undefined;
  /** The reader has taken the picture in hand: it must not move by itself any more. */
  held(): void;
  stopLayout(): void;
}

/** Plane units that a node must be moved to count as dragged. */
const MOVED = 0.5;

/** Turns the renderer's events into those of the picture. Answers with what stops it. */
export function hear(
  renderer: Surface,
  { graph }: Picture,
  bell: Bell,
  attention: Attention,
  { attend, edgeAt, held, stopLayout }: GestureEffects,
): () => void {
  const hover = (id: string | null): void => {
    if (attention.hovered === id) return;
    attention.hovered = id;
    attend();
    bell.ring('hover', { id });
  };
  const open = (id: string, double: boolean, event: MouseEvent | TouchEvent): void =>
    bell.ring('node', { id, double, additive: event.shiftKey || event.ctrlKey || event.metaKey });
  let from: Point | undefined;
  let isOver = false;
  const isOnNode = (): boolean => attention.hovered !== null && graph.hasNode(attention.hovered);
  const handlers: Partial<SurfaceEvents> = {
    clickNode: ({ node, event }) => open(node, false, event.original),
    doubleClickNode: ({ node, event, preventSigmaDefault }) => {
      preventSigmaDefault();
      open(node, true, event.original);
    },
    clickStage({ event }) {
      const id = edgeAt(event);
      if (id === undefined) bell.ring('stage', {});
      else bell.ring('edge', { id });
    },
    enterNode: ({ node }) => hover(node),
    leaveNode: () => hover(null),
    enterStage: () => (isOver = true),
    leaveStage() {
      isOver = false;
      hover(null);
    },
    moveBody({ event }) {
      const isPressed = 'buttons' in event.original && event.original.buttons !== 0;
      if (isOver && !isPressed && !isOnNode()) hover(edgeAt(event) ?? null);
    },
    downStage: held,
    wheelStage: held,
    wheelNode: held,
    nodeDragStart: ({ node }) => {
      held();
      stopLayout();
      const { x, y } = graph.getNodeAttributes(node);
      from = { x, y };
    },
    nodeDragEnd: ({ node }) => {
      const { x, y } = graph.getNodeAttributes(node);
      if (from && Math.hypot(x - from.x, y - from.y) > MOVED) {
        graph.setNodeAttribute(node, 'pinned', true);
        bell.ring('drag', { id: node, from, to: { x, y } });
      }
      from = undefined;
    },
    webglContextLost: () => bell.ring('context-lost', { restored: false }),
    webglContextRestored: () => bell.ring('context-lost', { restored: true }),
  };
  const all = Object.entries(handlers) as [keyof SurfaceEvents, SurfaceEvents[keyof SurfaceEvents]][];
  for (const [event, heard] of all) renderer.on(event, heard);
  return () => {
    for (const [event, heard] of all) renderer.off(event, heard);
  };
}
