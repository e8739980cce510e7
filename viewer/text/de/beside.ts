import type { BESIDE_EN } from '../en/beside.ts';
import type { Translation } from '../locale.ts';

/** The words of reading side by side, in German. */
export const BESIDE_DE: Translation<typeof BESIDE_EN> = {
  title: 'Nebeneinander: {name}',
  none: 'Hier werden die Quellen eines Treffens oder einer Linie nebeneinander gelesen, in jeder Sprache, die davon berichtet. Dazu ist eines zu wählen.',
  untold: 'Kein Artikel steht dahinter: Es folgt aus anderen Angaben.',
  single: 'Nur ein Artikel berichtet davon.',
  left: 'Links',
  right: 'Rechts',
  language: 'Sprache: {side}',
  article: 'Artikel: {side}',
};
