import type { ColourToken } from '../appearance.ts';

/** The colours of the page, as its CSS says them now, and the words' typeface. */
export interface Palette {
  readonly colour: Readonly<
    Record<ColourToken | '--paper' | '--sunk' | '--rule' | '--edge' | '--ink' | '--ink-2' | '--focus', string>
  >;
  readonly sans: string;
}

const TOKENS = [
  '--country', '--person', '--organization', '--location', '--event', '--ink-3',
  '--paper', '--sunk', '--rule', '--edge', '--ink', '--ink-2', '--focus',
] as const; // prettier-ignore

/** Reads the custom properties that hold for this element. An absent one is mid grey, which shows on both themes. */
export function readPalette(element: Element): Palette {
  const style = getComputedStyle(element);
  const colour = Object.fromEntries(
    TOKENS.map((token) => [token, style.getPropertyValue(token).trim() || '#808080']),
  ) as Palette['colour'];
  return { colour, sans: style.fontFamily };
}
