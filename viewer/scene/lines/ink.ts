import { parseColor } from 'sigma/utils';

const known = new Map<string, number>();

/**
 * A colour of the page as one number: red, green, blue and how opaque it is, a byte each, red in the lowest.
 *
 * @param opacity 0 to 1
 */
export function inkOf(colour: string, opacity: number): number {
  let rgb = known.get(colour);
  if (rgb === undefined) {
    const { r, g, b } = parseColor(colour);
    known.set(colour, (rgb = r | (g << 8) | (b << 16)));
  }
  return (rgb | (Math.round(opacity * 255) << 24)) >>> 0;
}
