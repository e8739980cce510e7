import type { Box } from '../contract.ts';
import type { Under } from '../overlay.ts';
import type { Guides, LaneOf } from './ground.ts';
import { word, type GuideBoard } from './guide-board.ts';

/** Lower lanes have no words. */
const LEAST_LANE = 9;
/** How dark every second lane is. */
const SHADE = 0.09;
/** How far words may begin before the lanes, in the margin of the view; pixels. */
const MARGIN = 76;
/** Room between the words of a lane, its number and its head. */
const CLEAR = 6;
/** Words that would have less room than this stand in the lane. */
const LEAST_ROOM = 36;
/** Above, where ticks and panels are, no lane is named. */
const HEADROOM = 12;

/** Draws lanes, each with its words before its head; where that can't be seen the words keep to the edge of the view. */
export function paintLanes(lanes: Guides['lanes'], board: GuideBoard): Omit<Under, 'clear'> {
  const boxes: Box[] = [];
  const named = new Set<string>();
  if (!lanes) return { boxes, named };
  const { pen, palette, height, toScreen } = board;
  const left = toScreen({ x: lanes.left, y: 0 }).x - MARGIN;
  const right = toScreen({ x: lanes.right, y: 0 }).x;
  lanes.rows.forEach((row, i) => {
    const top = toScreen({ x: 0, y: row.top }).y;
    const bottom = toScreen({ x: 0, y: row.bottom }).y;
    if (bottom < 0 || top > height) return;
    if (i % 2 === 1) {
      // It lies over the nodes.
      pen.globalAlpha = SHADE;
      pen.fillStyle = palette.colour['--ink-3'];
      pen.fillRect(left, top, right - left, bottom - top);
      pen.globalAlpha = 1;
    }
    if (bottom - top < LEAST_LANE) return;
    const y = Math.min(Math.max((top + bottom) / 2, HEADROOM), Math.max(bottom - 6, top + 6));
    if (y < HEADROOM) return;
    boxes.push(nameLane(row, y, left, board, toScreen({ x: lanes.head, y: 0 }).x));
    for (const id of row.ids) named.add(id);
  });
  return { boxes, named };
}

/** Who it is the lane of, and how many meetings it tells of. */
function nameLane(row: LaneOf, y: number, left: number, board: GuideBoard, headX: number): Box {
  const { pen, palette, words, seen } = board;
  const text = words({ guide: 'lane', ids: row.ids });
  const head = row.ids.length === 1 ? seen.get(row.ids[0]!) : undefined;
  const end = headX - (head ? head.size : 0) - CLEAR;
  const start = Math.max(4, left + 4);
  pen.textAlign = end - start < LEAST_ROOM ? 'left' : 'right';
  if (pen.textAlign === 'left') return word(board, text, Math.max(8, start), y, palette.colour['--ink-2']);
  const number = word(board, words({ guide: 'count', events: row.events ?? 0 }), end, y, palette.colour['--ink-3']);
  const box = word(board, cut(text, number.left - CLEAR - start, board), number.left - CLEAR, y, palette.colour['--ink']);
  return { ...box, width: end - box.left };
} // prettier-ignore

/** As much of a text as has room. */
function cut(text: string, room: number, { pen }: GuideBoard): string {
  if (pen.measureText(text).width <= room) return text;
  const letters = [...text];
  while (letters.length > 1 && pen.measureText(`${letters.join('')}…`).width > room) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
