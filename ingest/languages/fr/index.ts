import type { LanguagePack } from '../language-pack.ts';
import { plainWords } from '../plain-words.ts';
import { frDates } from './dates.ts';
import { frEvents } from './events.ts';
import { frNames } from './names.ts';
import { frPage } from './page.ts';
import { script } from './script.ts';

/** French. Lists are written as the language is; elided words ("l'", "qu'") are read as words of their own. */
export const pack: LanguagePack = {
  language: 'fr',
  script,
  names: plainWords(frNames, script),
  dates: plainWords(frDates, script),
  events: plainWords(frEvents, script),
  page: frPage,
};
