import type { LanguagePack } from '../language-pack.ts';
import { plainWords } from '../plain-words.ts';
import { ukDates } from './dates.ts';
import { ukEvents } from './events.ts';
import { ukNames } from './names.ts';
import { ukPage } from './page.ts';
import { script } from './script.ts';

/** Ukrainian. Lists are written with the apostrophe of the keyboard. */
export const pack: LanguagePack = {
  language: 'uk',
  script,
  names: plainWords(ukNames, script),
  dates: plainWords(ukDates, script),
  events: plainWords(ukEvents, script),
  page: ukPage,
};
