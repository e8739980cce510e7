import type { Box, GuideWords, Point } from '../contract.ts';
import type { Palette } from '../palette.ts';

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
  readonly seen: ReadonlyMap<string, Seen>;
}

interface Seen extends Point {
  readonly dim: boolean;
  readonly isLit: boolean;
  readonly size: number;
}

/** Draws a line. */
export function line({ pen }: GuideBoard, x0: number, y0: number, x1: number, y1: number): void {
  pen.beginPath();
  pen.moveTo(x0, y0);
  pen.lineTo(x1, y1);
  pen.stroke();
}

/** Writes on the ground of the page, which shows around the letters; answers with the box. */
export function word({ pen, palette }: GuideBoard, text: string, x: number, y: number, ink: string): Box {
  const width = pen.measureText(text).width;
  pen.lineJoin = 'round';
  pen.lineWidth = 4;
  pen.strokeStyle = palette.colour['--paper'];
  pen.strokeText(text, x, y);
  pen.lineWidth = 1;
  pen.fillStyle = ink;
  pen.fillText(text, x, y);
  const left = pen.textAlign === 'right' ? x - width : x;
  return { left, top: y - 8, width, height: 16 };
}
