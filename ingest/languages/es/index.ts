import type { LanguagePack } from '../language-pack.ts';
import { esDates } from './dates.ts';
import { esEvents } from './events.ts';
import { esNames } from './names.ts';
import { esPage } from './page.ts';

/** Spanish. */
export const pack: LanguagePack = {
  language: 'es',
  names: esNames,
  dates: esDates,
  events: esEvents,
  page: esPage,
};
