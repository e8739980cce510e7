import type { Language } from '../../graph/model/index.ts';
import type { Script } from '../article/script.ts';
import type { DatePack } from '../dates/index.ts';
import type { LanguageNames } from '../mentions/language-names.ts';
import type { EventWords } from './event-words.ts';
import type { PageWords } from './page-words.ts';

/** All that Chancery knows of a language: words for names, dates, events and pages, and no rule. */
export interface LanguagePack {
  readonly language: Language;
  /** Left out where words are parted by blanks and read as they stand. */
  readonly script?: Script;
  readonly names: LanguageNames;
  readonly dates: DatePack;
  readonly events: EventWords;
  readonly page: PageWords;
}
