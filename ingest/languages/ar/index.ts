import type { LanguagePack } from '../language-pack.ts';
import { plainWords } from '../plain-words.ts';
import { arDates } from './dates.ts';
import { arEvents } from './events.ts';
import { arNames } from './names.ts';
import { arPage } from './page.ts';
import { script } from './script.ts';

/** Arabic. Lists are written as the press writes; small words that hang on others stand apart ("ب اسم"). */
export const pack: LanguagePack = {
  language: 'ar',
  script,
  names: plainWords(arNames, script),
  dates: plainWords(arDates, script),
  events: plainWords(arEvents, script),
  page: arPage,
};
