import type { LanguagePack } from '../language-pack.ts';
import { viDates } from './dates.ts';
import { viEvents } from './events.ts';
import { viNames } from './names.ts';
import { viPage } from './page.ts';

/** All that Chancery knows of Vietnamese. */
export const pack: LanguagePack = {
  language: 'vi',
  names: viNames,
  dates: viDates,
  events: viEvents,
  page: viPage,
};
