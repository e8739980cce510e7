import type { LanguagePack } from '../language-pack.ts';
import { plDates } from './dates.ts';
import { plEvents } from './events.ts';
import { plNames } from './names.ts';
import { plPage } from './page.ts';

/** Polish. */
export const pack: LanguagePack = {
  language: 'pl',
  names: plNames,
  dates: plDates,
  events: plEvents,
  page: plPage,
};
