import type { Palette } from '../palette.ts';
import { labelLines, lineDirection } from './label-text.ts';

/** A name with its caption, ready to be drawn. */
export interface SetLabel {
  readonly lines: readonly SetLine[];
  readonly caption: SetLine | undefined;
  readonly width: number;
  readonly height: number;
}

/** A line of words, and where it begins. */
interface SetLine {
  readonly text: string;
  readonly direction: 'ltr' | 'rtl';
  readonly width: number;
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
  const fontOf = {
    usual: `400 ${NAME_PX}px ${palette.sans}`,
    strong: `600 ${NAME_PX}px ${palette.sans}`,
    small: `400 ${CAPTION_PX}px ${palette.sans}`,
  };
  const inFont = (font: string) => {
    const widths = new Map<string, number>();
    const known = new Map<string, readonly SetLine[]>();
    const measure = (text: string): number => {
      const before = widths.get(text);
      if (before !== undefined) return before;
      const { width } = pen.measureText(text);
      widths.set(text, width);
      return width;
    };
    const lineOf = (text: string): SetLine => ({
      text,
      direction: lineDirection(text),
      width: measure(text),
    });
    /** Lines of a text: as `cutUp` cuts it, or it is one. */
    return (text: string, cutUp?: typeof labelLines): readonly SetLine[] => {
      const before = known.get(text);
      if (before) return before;
      pen.font = font;
      const lines = (cutUp?.(text, measure) ?? [text]).map(lineOf);
      known.set(text, lines);
      return lines;
    };
  };
  const set = { usual: inFont(fontOf.usual), strong: inFont(fontOf.strong), small: inFont(fontOf.small) };

  const line = ({ text, direction }: SetLine, x: number, y: number, ink: string): void => {
    pen.direction = direction;
    pen.strokeText(text, x, y);
    pen.fillStyle = ink;
    pen.fillText(text, x, y);
  };

  return {
    set(name, text, strong) {
      const lines = set[strong ? 'strong' : 'usual'](name, labelLines);
      const caption = text ? set.small(text)[0] : undefined;
      const width = lines.reduce((most, one) => Math.max(most, one.width), caption?.width ?? 0);
      return {
        lines,
        caption,
        width: Math.ceil(width),
        height: (lines.length + (caption ? 1 : 0)) * LEADING,
      };
    },
    draw({ lines, caption }, x, y, strong, faint) {
      const { colour } = palette;
      pen.textAlign = 'center';
      pen.textBaseline = 'alphabetic';
      pen.lineJoin = 'round';
      pen.lineWidth = 4;
      pen.strokeStyle = colour['--paper'];
      pen.globalAlpha = faint ? 0.35 : 1;
      pen.font = strong ? fontOf.strong : fontOf.usual;
      lines.forEach((one, i) => line(one, x, y + LEADING * i + 11.5, colour['--ink']));
      if (caption) {
        pen.font = fontOf.small;
        line(caption, x, y + LEADING * lines.length + 11, colour['--ink-2']);
      }
      pen.globalAlpha = 1;
    },
  };
}
