// From a summary and the page's colours to the numbers that the renderer draws.

import type { EdgeSummary } from '../../graph/model/api.ts';
import type { Status } from '../../graph/model/kinds.ts';
import { EDGE_LOOKS, NODE_LOOKS, STATUS_LOOKS, lookOf } from '../appearance.ts';
import type { Line, Look, Shape } from '../appearance.ts';
import type { SceneNode } from './contract.ts';
import type { Palette } from './palette.ts';

/** Lines by the number that the shaders know them by. */
const LINES: readonly Line[] = ['solid', 'dashed', 'dotted', 'struck', 'crossed'];

/** From this number on a line carries a mark; the last number is that of a line with a head. */
export const STRUCK = LINES.indexOf('struck');
export const POINTED = LINES.length;

/** Widths of the bands in which a struck or crossed line lies, and one with a head; pixels. */
const BAND = 12;
const HEAD_BAND = 9;

/** A node as it is drawn. `size` is half its width in pixels at middle distance. */
export interface NodeDrawing {
  readonly size: number;
  readonly color: string;
  readonly ground: string;
  readonly shape: Shape;
  readonly line: number;
}

/** An edge as it is drawn; `litColor` when it is lit. */
export interface EdgeDrawing {
  readonly size: number;
  /** Its size where there are so many that none has a head. */
  readonly lean: number;
  readonly color: string;
  readonly litColor: string;
  readonly opacity: number;
  readonly line: number;
  /** How far its control point stands out to its left, in its lengths. */
  readonly curvature: number;
}

const SIZES: Readonly<
  Record<Look, { readonly least: number; readonly step: number; readonly most: number }>
> = {
  country: { least: 9, step: 1.5, most: 20 },
  person: { least: 7, step: 1.1, most: 13 },
  organization: { least: 7.5, step: 1.1, most: 14 },
  location: { least: 7, step: 0.9, most: 12 },
  event: { least: 7.5, step: 1.4, most: 13 },
};

/**
 * Half the width of a node in pixels: events grow with the voices that tell them, the rest with their edges, a closed group
 * with its members.
 */
export function nodeSize(node: SceneNode): number {
  const look = lookOf(node.kind);
  const { least, step, most } = SIZES[look];
  const weight = look === 'event' ? (node.voices ?? 1) - 1 : node.degree;
  if (node.members) return Math.min(34, 16 + 1.6 * Math.sqrt(node.members));
  return Math.min(most, least + step * Math.sqrt(Math.max(0, weight)));
}

/** How a node is drawn with these colours. */
export function drawNode(node: SceneNode, { colour }: Palette): NodeDrawing {
  const look = lookOf(node.kind);
  const status = node.status && STATUS_LOOKS[node.status];
  return {
    size: nodeSize(node),
    color: colour[status?.colour ?? NODE_LOOKS[look].colour],
    ground: colour['--paper'],
    shape: NODE_LOOKS[look].shape,
    line: status?.hollow ? LINES.indexOf(status.line) : 0,
  };
}

/** How an edge between two nodes is drawn with these colours. */
export function drawEdge(
  edge: EdgeSummary,
  from: SceneNode,
  to: SceneNode,
  { colour }: Palette,
): EdgeDrawing {
  const look = EDGE_LOOKS[edge.type];
  const status: Status | undefined = look.line === 'of its event' ? (from.status ?? to.status) : undefined;
  const line = LINES.indexOf(look.line === 'of its event' ? STATUS_LOOKS[status ?? 'held'].line : look.line);
  const happened = edge.type === 'MET_WITH' || edge.type === 'PRECEDED_BY' || status !== undefined;
  const quiet = !happened || (status === 'held' && !look.head);
  const own = happened ? colour[status ? STATUS_LOOKS[status].colour : '--event'] : colour['--ink-3'];
  const width = Math.min(5, look.width + Math.log2(edge.count ?? 1) * 0.5);
  const lean = line >= STRUCK ? BAND : width;
  return {
    size: look.head ? HEAD_BAND : lean,
    lean,
    color: quiet ? colour['--ink-3'] : own,
    litColor: edge.type === 'HELD_IN' || edge.type === 'LOCATED_IN' ? colour['--location'] : own,
    opacity: quiet ? 0.5 : 0.8,
    line: look.head ? POINTED : line,
    curvature: look.head ? 0.18 : 0,
  };
}
