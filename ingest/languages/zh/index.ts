import type { LanguagePack } from '../language-pack.ts';
import { zhDates } from './dates.ts';
import { zhEvents } from './events.ts';
import { zhNames } from './names.ts';
import { zhPage } from './page.ts';
import { simplified } from './simplified.ts';

/** Chinese. Lists are in simplified signs; traditional ones are read as these. */
export const pack: LanguagePack = {
  language: 'zh',
  script: { unspaced: true, letters: simplified },
  names: zhNames,
  dates: zhDates,
  events: zhEvents,
  page: zhPage,
};
