// The picture as SVG: places from the scene, looks from the one table, names as text that can be selected.

import type { EdgeSummary, NodeSummary } from '../../graph/model/index.ts';
import { EDGE_LOOKS, lookOf, NODE_LOOKS, STATUS_LOOKS, type ColourToken, type Line } from '../appearance.ts';
import { SHAPES } from '../panels/glyph.tsx';
import type { Point } from '../scene/contract.ts';
import { nodeSize } from '../scene/looks.ts';

/** What is drawn. */
export interface Drawn {
  readonly title: string;
  readonly nodes: readonly NodeSummary[];
  readonly edges: readonly EdgeSummary[];
  readonly places: Readonly<Record<string, Point>>;
  /** The colours of the page. */
  readonly colour: (token: ColourToken | '--paper' | '--ink' | '--ink-2') => string;
  /** The second line of a name, such as an event's day. */
  readonly caption: (node: NodeSummary) => string;
}

const MARGIN = 90;
const TEXT = 12;
/** Of a letter in a sans, on the average; an ideograph is a square. */
const LETTER = 0.56 * TEXT;
const DASHES: Readonly<Partial<Record<Line, string>>> = { dashed: '6 4', dotted: '2 3' };
const SHAPE_SIZE = 14;

/** The document. Nodes without a place are left out, and so are their edges. */
export function svgOf({ title, nodes, edges, places, colour, caption }: Drawn): string {
  const placed = nodes.filter(({ id }) => places[id]);
  const byId = new Map(placed.map((node) => [node.id, node]));
  const xs = placed.map(({ id }) => places[id]!.x);
  const ys = placed.map(({ id }) => places[id]!.y);
  const [left, top] = [Math.min(0, ...xs) - MARGIN, Math.max(0, ...ys) + MARGIN];
  const width = Math.max(0, ...xs) + MARGIN - left;
  const height = top - Math.min(0, ...ys) + MARGIN;
  const at = (id: string): Point => ({ x: round(places[id]!.x - left), y: round(top - places[id]!.y) });
  const lines = edges.flatMap((edge) => {
    const [from, to] = [byId.get(edge.from), byId.get(edge.to)];
    return from && to ? lineOf(edge, from, to, at, colour) : [];
  });
  const shapes = placed.map((node) => shapeOf(node, at(node.id), colour));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(width)} ${round(height)}" width="${round(width)}" height="${round(height)}" font-family="system-ui, 'Noto Sans', sans-serif">`,
    `<title>${escape(title)}</title>`,
    `<rect width="100%" height="100%" fill="${colour('--paper')}"/>`,
    `<g id="edges" fill="none">`,
    ...lines,
    '</g>',
    '<g id="nodes">',
    ...shapes,
    '</g>',
    `<g id="names" font-size="${TEXT}" text-anchor="middle" fill="${colour('--ink')}" stroke="${colour('--paper')}" stroke-width="3" paint-order="stroke" stroke-linejoin="round">`,
    ...namesOf(placed, at, caption, colour),
    '</g>',
    '</svg>',
    '',
  ].join('\n');
}

function lineOf(
  edge: EdgeSummary,
  from: NodeSummary,
  to: NodeSummary,
  at: (id: string) => Point,
  colour: Drawn['colour'],
): string {
  const look = EDGE_LOOKS[edge.type];
  const status = STATUS_LOOKS[from.status ?? to.status ?? 'held'];
  const line = look.line === 'of its event' ? status.line : look.line;
  const ink = edge.type === 'MET_WITH' || edge.type === 'PRECEDED_BY' ? colour('--event') : colour('--ink-3');
  const dash = DASHES[line] ? ` stroke-dasharray="${DASHES[line]}"` : '';
  const [a, b] = [at(from.id), at(to.id)];
  return `<path d="M${a.x} ${a.y}L${b.x} ${b.y}" stroke="${ink}" stroke-width="${look.width}" stroke-opacity="0.6"${dash}><title>${escape(`${from.name} – ${to.name}`)}</title></path>`;
}

function shapeOf(node: NodeSummary, { x, y }: Point, colour: Drawn['colour']): string {
  const look = NODE_LOOKS[lookOf(node.kind)];
  const status = node.status && STATUS_LOOKS[node.status];
  const ink = colour(status?.colour ?? look.colour);
  const scale = round((2 * nodeSize(node)) / SHAPE_SIZE);
  const paint = status?.hollow
    ? `fill="${colour('--paper')}" stroke="${ink}" stroke-width="1.8"`
    : `fill="${ink}"`;
  const move = `translate(${x} ${y}) scale(${scale}) translate(${-SHAPE_SIZE / 2} ${-SHAPE_SIZE / 2})`;
  return `<path id="${escape(node.id)}" d="${SHAPES[look.shape]}" transform="${move}" ${paint}><title>${escape(node.name)}</title></path>`;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Names below their nodes, the best connected first; one that would cover another is left out: its node has it as a title. */
function namesOf(
  nodes: readonly NodeSummary[],
  at: (id: string) => Point,
  caption: Drawn['caption'],
  colour: Drawn['colour'],
): string[] {
  const taken: Box[] = [];
  return nodes
    .toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1))
    .flatMap((node) => {
      const { x, y } = at(node.id);
      const second = caption(node);
      const half = Math.max(widthOf(node.name), widthOf(second)) / 2;
      const top = y + nodeSize(node) + 2;
      const bottom = top + TEXT * (second ? 2.4 : 1.2);
      const box = { left: x - half, right: x + half, top, bottom };
      if (taken.some((other) => overlap(box, other))) return [];
      taken.push(box);
      const name = `<text x="${x}" y="${round(top + TEXT)}">${escape(node.name)}</text>`;
      const day = `<text x="${x}" y="${round(top + TEXT * 2.2)}" font-size="${TEXT - 1}" fill="${colour('--ink-2')}">${escape(second)}</text>`;
      return second ? [name, day] : [name];
    });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text)
    width += /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u.test(letter)
      ? TEXT
      : LETTER;
  return width;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Text for XML: without what XML can't hold, controls and lone halves of characters. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
