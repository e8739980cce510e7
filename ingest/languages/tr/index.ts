import type { LanguagePack } from '../language-pack.ts';
import { plainWords } from '../plain-words.ts';
import { trDates } from './dates.ts';
import { trEvents } from './events.ts';
import { trNames } from './names.ts';
import { trPage } from './page.ts';
import { script } from './script.ts';

/** Turkish. Lists are written as the language is and read with one i. */
export const pack: LanguagePack = {
  language: 'tr',
  script,
  names: plainWords(trNames, script),
  dates: plainWords(trDates, script),
  events: plainWords(trEvents, script),
  page: trPage,
};
