import { NODE_LOOKS, lookOf } from '../appearance.ts';
import type { Shape } from '../appearance.ts';
import type { Box, Point, SceneNode } from './contract.ts';
import { FORCED, placeLabels } from './labels/place-labels.ts';
import type { LabelWish } from './labels/place-labels.ts';
import { createTypesetter } from './labels/typesetter.ts';
import type { Palette } from './palette.ts';

/** A node that can be seen, where it is on the screen. */
export interface SeenNode {
  readonly id: string;
  readonly summary: SceneNode;
  readonly x: number;
  readonly y: number;
  /** Half its width, pixels. */
  readonly size: number;
  readonly dim: boolean;
  readonly isLit: boolean;
  /** How much its name matters; see `placeLabels`. */
  readonly rank: number;
  /** A ring around it: its facts are open, the keyboard's cursor is there, or it is chosen with others. */
  readonly ring: 'selected' | 'cursor' | 'chosen' | 'none';
  readonly pinned: boolean;
}

/** What was drawn under the names. */
export interface Under {
  /** Where words stand, and the nodes whose names are among them. */
  readonly boxes: readonly Box[];
  readonly named: ReadonlySet<string>;
  /** Whether names keep clear of every node, since where each lies says something. */
  readonly clear: boolean;
}

/** What lies over the nodes: rings, pins, and names that never overlap. */
export interface Overlay {
  /**
   * `covers`: what lies over the picture; no name is set under it. `under` draws what lies under the names, and answers with
   * more such boxes and with the nodes that it has named; `shape` is what is being drawn round nodes.
   */
  paint(
    nodes: readonly SeenNode[],
    width: number,
    height: number,
    scale: number,
    covers: readonly Box[],
    under?: (pen: CanvasRenderingContext2D) => Under,
    shape?: readonly Point[] | null,
  ): void;
}

/** From this rank on a name has its caption. */
export const CAPTIONED = 500;

/** An overlay on a canvas of its own. */
export function createOverlay(
  canvas: HTMLCanvasElement,
  palette: Palette,
  caption: (node: SceneNode) => string,
): Overlay {
  const pen = canvas.getContext('2d')!;
  const setter = createTypesetter(pen, palette);

  const name = (node: SeenNode) =>
    setter.set(
      node.summary.name,
      node.rank >= CAPTIONED ? caption(node.summary) : '',
      node.ring === 'selected',
    );

  const ring = ({ x, y, size, summary, ring: kind }: SeenNode): void => {
    if (kind === 'none') return;
    pen.beginPath();
    outline(pen, NODE_LOOKS[lookOf(summary.kind)].shape, x, y, size + 5);
    pen.strokeStyle = palette.colour['--focus'];
    pen.lineWidth = kind === 'selected' ? 2.5 : 2;
    pen.setLineDash(kind === 'cursor' ? [3, 3] : []);
    pen.stroke();
    pen.setLineDash([]);
  };

  const pin = ({ x, y, size, dim }: SeenNode): void => {
    pen.beginPath();
    pen.arc(x + size * 0.72, y - size * 0.72, 3, 0, 2 * Math.PI);
    pen.globalAlpha = dim ? 0.3 : 1;
    pen.fillStyle = palette.colour['--paper'];
    pen.strokeStyle = palette.colour['--ink-2'];
    pen.lineWidth = 1.5;
    pen.fill();
    pen.stroke();
    pen.globalAlpha = 1;
  };

  /** A closed group says how many it holds, and has a second rim. */
  const group = ({ x, y, size, summary, dim }: SeenNode): void => {
    if (!summary.members) return;
    const { colour, sans } = palette;
    pen.globalAlpha = dim ? 0.3 : 1;
    pen.beginPath();
    outline(pen, NODE_LOOKS[lookOf(summary.kind)].shape, x, y, size + 3);
    pen.strokeStyle = colour[NODE_LOOKS[lookOf(summary.kind)].colour];
    pen.lineWidth = 1.5;
    pen.stroke();
    pen.fillStyle = colour['--paper'];
    pen.font = `600 12.5px ${sans}`;
    pen.textAlign = 'center';
    pen.textBaseline = 'middle';
    if (size > 8) pen.fillText(String(summary.members), x, y);
    pen.globalAlpha = 1;
  };

  const draw = (shape: readonly Point[]): void => {
    pen.beginPath();
    for (const { x, y } of shape) pen.lineTo(x, y);
    pen.closePath();
    pen.globalAlpha = 0.12;
    pen.fillStyle = palette.colour['--focus'];
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = palette.colour['--focus'];
    pen.lineWidth = 1.5;
    pen.setLineDash([5, 4]);
    pen.stroke();
    pen.setLineDash([]);
  };

  return {
    paint(nodes, width, height, scale, covers, under, shape) {
      const [w, h] = [Math.round(width * scale), Math.round(height * scale)];
      if (canvas.width !== w || canvas.height !== h) [canvas.width, canvas.height] = [w, h];
      pen.setTransform(scale, 0, 0, scale, 0, 0);
      pen.clearRect(0, 0, width, height);
      const words = under?.(pen);
      const labels = new Map(nodes.map((node) => [node.id, name(node)]));
      const wishes: LabelWish[] = nodes.map(({ id, x, y, size, rank }) => {
        const label = labels.get(id)!;
        const width = words?.named.has(id) ? 0 : label.width;
        return { id, x, y, radius: size, width, height: label.height, rank };
      });
      const view = { left: 2, top: 2, width: width - 4, height: height - 4 };
      const spots = placeLabels(wishes, view, [...covers, ...(words?.boxes ?? [])], words?.clear);
      nodes.forEach(group);
      nodes.forEach(ring);
      for (const node of nodes) if (node.pinned) pin(node);
      for (const node of nodes) {
        const spot = spots.get(node.id);
        if (!spot) continue;
        const faint = node.dim && node.rank < FORCED;
        setter.draw(
          labels.get(node.id)!,
          spot.left + spot.width / 2,
          spot.top,
          node.ring === 'selected',
          faint,
        );
      }
      if (shape) draw(shape);
    },
  };
}

function outline(pen: CanvasRenderingContext2D, shape: Shape, x: number, y: number, r: number): void {
  const corners = (count: number, turn: number, reach: number, drop = 0): void => {
    for (let i = 0; i < count; i++) {
      const angle = turn + (2 * Math.PI * i) / count;
      pen.lineTo(x + reach * Math.cos(angle), y + drop + reach * Math.sin(angle));
    }
    pen.closePath();
  };
  const up = -Math.PI / 2;
  if (shape === 'circle') pen.arc(x, y, r, 0, 2 * Math.PI);
  else if (shape === 'square') pen.roundRect(x - r * 0.95, y - r * 0.95, 1.9 * r, 1.9 * r, r * 0.3);
  else if (shape === 'diamond') corners(4, up, r * 1.2);
  else if (shape === 'triangle') corners(3, up, r * 1.35, r * 0.12);
  else corners(6, up, r * 1.1);
}
