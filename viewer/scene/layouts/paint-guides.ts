// Draws what makes a laid out picture readable: an axis of time, lanes, how far dates reach, words at places.

import type { Day } from '../../../graph/model/dates.ts';
import type { Box } from '../contract.ts';
import { ticksBetween } from './days.ts';
import type { Under } from '../overlay.ts';
import { line, word, type GuideBoard } from './guide-board.ts';
import { paintLanes } from './paint-lanes.ts';
import type { Guides } from './ground.ts';

/** Pixels that two words of the axis keep apart. */
const APART = 76;
const TEXT_PX = 11.5;
const DAY_MS = 86_400_000;
/** With more lines from meetings to their other lanes than this the lines of what is not lit only show faintly. */
const MANY_SPANS = 40;
/** Words keep this far from the edge of the view, pixels. */
const EDGE = 4;
/** Height of the axis at the foot of the picture. */
const FOOT = 20;

/** Draws the guides under names and rings; answers with the boxes that their words take, and the nodes that they name. */
export function paintGuides(guides: Guides, board: GuideBoard): Under {
  const { pen, palette } = board;
  pen.save();
  pen.lineWidth = 1;
  pen.font = `400 ${TEXT_PX}px ${palette.sans}`;
  pen.textBaseline = 'middle';
  const lanes = paintLanes(guides.lanes, board);
  const boxes = [...lanes.boxes, ...paintAxis(guides, board), ...paintNotes(guides.notes ?? [], board)];
  paintArcs(guides.arcs ?? [], board);
  paintReach(guides, board);
  pen.restore();
  return { boxes, named: lanes.named, clear: guides.lanes !== undefined };
}

function paintAxis({ axis, before }: Guides, board: GuideBoard): readonly Box[] {
  if (!axis) return [];
  const { pen, palette, width, height, toScreen } = board;
  const at = (day: number): number => toScreen({ x: axis.zero + day * axis.unit, y: 0 }).x;
  const pixel = 1 / Math.max(1e-9, at(1) - at(0));
  // A little of the plane beside the first and the last day belongs to them.
  const from = Math.max(axis.from - (axis.cut ? 0 : 40 / axis.unit), -at(0) * pixel);
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
  if (before) {
    const day = new Date(before.day * DAY_MS).toISOString().slice(0, 10) as Day;
    boxes.push(word(board, board.words({ guide: 'before', day }), toScreen(before).x, height - FOOT / 2, palette.colour['--ink-3'])); // prettier-ignore
  }
  return boxes;
}

function paintNotes(notes: NonNullable<Guides['notes']>, board: GuideBoard): readonly Box[] {
  const { pen, width, palette, words, toScreen } = board;
  pen.textAlign = 'left';
  return notes.map(({ at, note }) => {
    const { x, y } = toScreen(at);
    const text = words({ guide: 'note', note });
    // At the edge of a narrow view the words stand before their place, whole.
    const last = width - EDGE - pen.measureText(text).width;
    return word(board, text, x < width ? Math.min(x, Math.max(EDGE, last)) : x, y, palette.colour['--ink-2']);
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
    const plain = spans.length > MANY_SPANS ? 0.14 : 0.6;
    pen.globalAlpha = node.isLit ? 0.8 : node.dim ? plain / 5 : plain;
    pen.strokeStyle = palette.colour['--ink-3'];
    line(board, node.x, Math.min(node.y, ...heights), node.x, Math.max(node.y, ...heights));
    pen.fillStyle = palette.colour[node.isLit ? '--event' : '--ink-3'];
    pen.globalAlpha = node.dim ? 0.15 : node.isLit ? 1 : 0.55;
    for (const y of heights) {
      pen.beginPath();
      pen.arc(node.x, y, node.isLit ? 3 : 1.5, 0, 2 * Math.PI);
      pen.fill();
    }
  }
  for (const { id, from, to, y } of whiskers) {
    const node = seen.get(id);
    if (!node) continue;
    const [a, b] = [toScreen({ x: from, y }), toScreen({ x: to, y })];
    pen.globalAlpha = node.dim ? 0.1 : node.isLit ? 1 : 0.45;
    pen.strokeStyle = palette.colour['--event'];
    pen.lineWidth = 1.5;
    if (node.x - node.size > a.x) line(board, a.x, node.y, node.x - node.size, node.y);
    if (node.x + node.size < b.x) line(board, node.x + node.size, node.y, b.x, node.y);
    for (const x of [a.x, b.x]) line(board, x, node.y - 4, x, node.y + 4);
    pen.lineWidth = 1;
  }
  pen.globalAlpha = 1;
}
