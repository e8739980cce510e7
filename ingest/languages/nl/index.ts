import type { Script } from '../../article/script.ts';
import type { LanguagePack } from '../language-pack.ts';
import { plainWords } from '../plain-words.ts';
import { nlDates } from './dates.ts';
import { nlEvents } from './events.ts';
import { nlNames } from './names.ts';
import { nlPage } from './page.ts';

/** One sign for both apostrophes: "foto’s". */
const script: Script = { letters: new Map([['’', "'"]]) };

/** Dutch, of the Netherlands and of Flanders. */
export const pack: LanguagePack = {
  language: 'nl',
  script,
  names: plainWords(nlNames, script),
  dates: plainWords(nlDates, script),
  events: plainWords(nlEvents, script),
  page: plainWords(nlPage, script),
};
