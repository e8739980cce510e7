import type { LanguagePack } from '../language-pack.ts';
import { deDates } from './dates.ts';
import { deEvents } from './events.ts';
import { deNames } from './names.ts';
import { dePage } from './page.ts';

/** German. */
export const pack: LanguagePack = {
  language: 'de',
  names: deNames,
  dates: deDates,
  events: deEvents,
  page: dePage,
};
