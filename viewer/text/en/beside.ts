import type { Catalogue } from '../catalogue.ts';

/** The words of reading side by side, in English. */
export const BESIDE_EN = {
  title: 'Side by side: {name}',
  none: 'Choose a meeting or a line: here its sources are read side by side, in every language that tells it.',
  untold: 'No article stands behind it: it follows from other facts.',
  single: 'Only one article tells it.',
  left: 'On the left',
  right: 'On the right',
  language: 'Language: {side}',
  article: 'Article: {side}',
} as const satisfies Catalogue;
