import type { LanguagePack } from '../language-pack.ts';
import { enDates } from './dates.ts';
import { enEvents } from './events.ts';
import { enNames } from './names.ts';
import { enPage } from './page.ts';

/** English. */
export const pack: LanguagePack = {
  language: 'en',
  names: enNames,
  dates: enDates,
  events: enEvents,
  page: enPage,
};
