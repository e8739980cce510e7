import type { LanguagePack } from '../language-pack.ts';
import { plainWords } from '../plain-words.ts';
import { itDates } from './dates.ts';
import { itEvents } from './events.ts';
import { itNames } from './names.ts';
import { itPage } from './page.ts';
import { script } from './script.ts';

/** Italian. Lists are written as the language is; elided words ("l'", "dell'") are read as words of their own. */
export const pack: LanguagePack = {
  language: 'it',
  script,
  names: plainWords(itNames, script),
  dates: plainWords(itDates, script),
  events: plainWords(itEvents, script),
  page: itPage,
};
