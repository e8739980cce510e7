import type { LanguagePack } from '../language-pack.ts';
import { ruDates } from './dates.ts';
import { ruEvents } from './events.ts';
import { ruNames } from './names.ts';
import { ruPage } from './page.ts';

/** Russian. */
export const pack: LanguagePack = {
  language: 'ru',
  names: ruNames,
  dates: ruDates,
  events: ruEvents,
  page: ruPage,
};
