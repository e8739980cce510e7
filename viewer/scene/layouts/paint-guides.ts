// Draws what makes a laid out picture readable: an axis of time, lanes, how far dates reach, words at places.

import type { Box, GuideWords, Point } from '../contract.ts';
import type { Palette } from '../palette.ts';
import { ticksBetween } from './days.ts';
import type { Guides } from './ground.ts';

/** What the guides are drawn with. */
export interface GuideBoard {
  readonly pen: CanvasRenderingContext2D;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  /** From the plane to the screen. */
  readonly toScreen: (at: Point) => Point;
  readonly words: GuideWords;
  /** The nodes that can be seen, and whether they are dimmed. */
  readonly seen: ReadonlyMap<string, { readonly dim: boolean; readonly x: number; readonly y: number; readonly size: number }>;
} // prettier-ignore

/** Pixels that two words of the axis keep apart. */
const APART = 76;
const TEXT_PX = 11.5;
/** Height of the axis at the foot of the picture. */
const FOOT = 20;

/** Draws the guides under names and rings; answers with the boxes that their words take. */
export function paintGuides(guides: Guides, board: GuideBoard): readonly Box[] {
  const { pen, palette } = board;
  pen.save();
  pen.lineWidth = 1;
  pen.font = `400 ${TEXT_PX}px ${palette.sans}`;
  pen.textBaseline = 'middle';
  const boxes = [
    ...paintLanes(guides.lanes, board),
    ...paintAxis(guides.axis, board),
    ...paintNotes(guides.notes ?? [], board),
  ];
  paintArcs(guides.arcs ?? [], board);
  paintReach(guides, board);
  pen.restore();
  return boxes;
}

function line({ pen }: GuideBoard, x0: number, y0: number, x1: number, y1: number): void {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}

function word({ pen, palette }: GuideBoard, text: string, x: number, y: number, ink: string): Box {
  const width = pen.measureText(text).width;
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = palette.colour['--paper'];
  pen.strokeText(text, x, y);
  pen.lineWidth = 1;
  pen.fillStyle = ink;
  pen.fillText(text, x, y);
  const left = pen.textAlign === 'center' ? x - width / 2 : x;
  return { left, top: y - 8, width, height: 16 };
}

function paintAxis(axis: Guides['axis'], board: GuideBoard): readonly Box[] {
  if (!axis) return [];
  const { pen, palette, width, height, toScreen } = board;
  const at = (day: number): number => toScreen({ x: axis.zero + day * axis.unit, y: 0 }).x;
  const pixel = 1 / Math.max(1e-9, at(1) - at(0));
  // A little of the plane beside the first and the last day belongs to them.
  const from = Math.max(axis.from - 40 / axis.unit, -at(0) * pixel);
  const to = Math.min(axis.to + 40 / axis.unit, (width - at(0)) * pixel);
  const ticks = ticksBetween(from, to, APART * pixel);
  pen.fillStyle = palette.colour['--paper'];
  pen.globalAlpha = 0.85;
  pen.fillRect(0, height - FOOT, width, FOOT);
  pen.globalAlpha = 1;
  pen.strokeStyle = palette.colour['--rule'];
  pen.textAlign = 'left';
  let free = -Infinity;
  const boxes: Box[] = [{ left: 0, top: height - FOOT, width, height: FOOT }];
  for (const { day, number, unit, major } of ticks) {
    const x = Math.round(at(number)) + 0.5;
    pen.globalAlpha = major ? 1 : 0.55;
    line(board, x, 0, x, height);
    pen.globalAlpha = 1;
    if (x < free) continue;
    const box = word(board, board.words({ guide: 'tick', day, unit, major }), x + 4, height - FOOT / 2, palette.colour[major ? '--ink-2' : '--ink-3']); // prettier-ignore
    pen.strokeStyle = palette.colour['--rule'];
    free = box.left + box.width + 8;
  }
  return boxes;
}

function paintLanes(lanes: Guides['lanes'], board: GuideBoard): readonly Box[] {
  if (!lanes) return [];
  const { pen, palette, height, toScreen } = board;
  const boxes: Box[] = [];
  pen.textAlign = 'left';
  const [left, right] = [toScreen({ x: lanes.left, y: 0 }).x, toScreen({ x: lanes.right, y: 0 }).x];
  lanes.rows.forEach((row, i) => {
    const top = toScreen({ x: 0, y: row.top }).y;
    const bottom = toScreen({ x: 0, y: row.bottom }).y;
    if (bottom < 0 || top > height) return;
    if (i % 2 === 1) {
      pen.fillStyle = palette.colour['--sunk'];
      pen.fillRect(left, top, right - left, bottom - top);
    }
    // The head says whose lane it is while it can be seen; away from it, and where there is none, words do.
    const head = row.ids.length === 1 && board.seen.get(row.ids[0]!);
    if ((head && head.x > 0) || bottom - top < 14) return;
    const y = Math.min(Math.max(top + 10, 40), bottom - 8);
    if (y < 8) return;
    boxes.push(word(board, board.words({ guide: 'lane', ids: row.ids }), Math.max(8, left + 4), y, palette.colour['--ink-2'])); // prettier-ignore
  });
  return boxes;
}

function paintNotes(notes: NonNullable<Guides['notes']>, board: GuideBoard): readonly Box[] {
  board.pen.textAlign = 'left';
  return notes.map(({ at, note }) => {
    const { x, y } = board.toScreen(at);
    return word(board, board.words({ guide: 'note', note }), x, y, board.palette.colour['--ink-2']);
  });
}

function paintArcs(arcs: NonNullable<Guides['arcs']>, { pen, palette, toScreen }: GuideBoard): void {
  const centre = toScreen({ x: 0, y: 0 });
  pen.strokeStyle = palette.colour['--edge'];
  for (const { radius, from, to } of arcs) {
    const reach = Math.abs(toScreen({ x: radius, y: 0 }).x - centre.x);
    pen.beginPath();
    // The screen's y grows downwards.
    pen.arc(centre.x, centre.y, reach, -to, -from);
    pen.stroke();
  }
}

function paintReach({ whiskers = [], spans = [] }: Guides, board: GuideBoard): void {
  const { pen, palette, toScreen, seen } = board;
  for (const { id, x, ys } of spans) {
    const node = seen.get(id);
    if (!node) continue;
    const heights = ys.map((y) => toScreen({ x, y }).y);
    pen.globalAlpha = node.dim ? 0.12 : 0.6;
    pen.strokeStyle = palette.colour['--ink-3'];
    line(board, node.x, Math.min(node.y, ...heights), node.x, Math.max(node.y, ...heights));
    pen.fillStyle = palette.colour['--event'];
    for (const y of heights) {
      if (Math.abs(y - node.y) < node.size) continue;
      pen.beginPath();
      pen.arc(node.x, y, 2.5, 0, 2 * Math.PI);
      pen.fill();
    }
  }
  for (const { id, from, to, y } of whiskers) {
    const node = seen.get(id);
    if (!node) continue;
    const [a, b] = [toScreen({ x: from, y }), toScreen({ x: to, y })];
    pen.globalAlpha = node.dim ? 0.15 : 0.9;
    pen.strokeStyle = palette.colour['--event'];
    pen.lineWidth = 1.5;
    if (node.x - node.size > a.x) line(board, a.x, node.y, node.x - node.size, node.y);
    if (node.x + node.size < b.x) line(board, node.x + node.size, node.y, b.x, node.y);
    for (const x of [a.x, b.x]) line(board, x, node.y - 4, x, node.y + 4);
    pen.lineWidth = 1;
  }
  pen.globalAlpha = 1;
}
