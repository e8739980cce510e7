import type { Palette } from '../palette.ts';
import { labelLines, lineDirection } from './label-text.ts';

/** A name with its caption, ready to be drawn. */
export interface SetLabel {
  readonly lines: readonly string[];
  readonly caption: string;
  readonly width: number;
  readonly height: number;
}

const NAME_PX = 12.5;
const CAPTION_PX = 11.5;
const LEADING = 15;

/** Sets names in the page's typeface and draws them; remembers what it has measured. */
export interface Typesetter {
  set(name: string, caption: string, strong: boolean): SetLabel;
  /** Draws a label with its middle at `x` and its top at `y`, on a halo of the ground's colour. */
  draw(label: SetLabel, x: number, y: number, strong: boolean, faint: boolean): void;
}

/** A typesetter on one canvas. A new palette needs a new one. */
export function createTypesetter(pen: CanvasRenderingContext2D, palette: Palette): Typesetter {
  const known = new Map<string, SetLabel>();
  const font = (strong: boolean): string => `${strong ? 600 : 400} ${NAME_PX}px ${palette.sans}`;
  const small = `400 ${CAPTION_PX}px ${palette.sans}`;
  const measure = (text: string): number => pen.measureText(text).width;

  const line = (text: string, x: number, y: number, ink: string): void => {
    pen.direction = lineDirection(text);
    pen.strokeText(text, x, y);
    pen.fillStyle = ink;
    pen.fillText(text, x, y);
  };

  return {
    set(name, caption, strong) {
      const key = `${strong ? 1 : 0}${name}\n${caption}`;
      const found = known.get(key);
      if (found) return found;
      pen.font = font(strong);
      const lines = labelLines(name, measure);
      const width = Math.max(0, ...lines.map(measure));
      pen.font = small;
      const label = {
        lines,
        caption,
        width: Math.ceil(Math.max(width, caption ? measure(caption) : 0)),
        height: (lines.length + (caption ? 1 : 0)) * LEADING,
      };
      known.set(key, label);
      return label;
    },
    draw({ lines, caption }, x, y, strong, faint) {
      const { colour } = palette;
      pen.textAlign = 'center';
      pen.textBaseline = 'alphabetic';
      pen.lineJoin = 'round';
      pen.lineWidth = 4;
      pen.strokeStyle = colour['--paper'];
      pen.globalAlpha = faint ? 0.35 : 1;
      pen.font = font(strong);
      lines.forEach((text, i) => line(text, x, y + LEADING * i + 11.5, colour['--ink']));
      pen.font = small;
      if (caption) line(caption, x, y + LEADING * lines.length + 11, colour['--ink-2']);
      pen.globalAlpha = 1;
    },
  };
}
