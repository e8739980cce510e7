import type { LanguagePack } from '../language-pack.ts';
import { ptDates } from './dates.ts';
import { ptEvents } from './events.ts';
import { ptNames } from './names.ts';
import { ptPage } from './page.ts';

/** Portuguese of Brazil, Portugal and Africa: both spellings, both vocabularies. */
export const pack: LanguagePack = {
  language: 'pt',
  names: ptNames,
  dates: ptDates,
  events: ptEvents,
  page: ptPage,
};
