// How wide words of the picture are.

import type { Measure } from './layout.ts';

/** Measures with the fonts that `trace.css` sets. */
export function measureIn(element: Element): Measure {
  const context = document.createElement('canvas').getContext('2d')!;
  const family = (token: '--serif' | '--sans'): string =>
    getComputedStyle(element).getPropertyValue(token).trim() || 'sans-serif';
  const fonts = { name: `600 13px ${family('--serif')}`, when: `12px ${family('--sans')}` };
  return (text, font) => {
    context.font = fonts[font];
    return context.measureText(text).width;
  };
}
