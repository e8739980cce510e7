// The words around a text, by language, without the rest of a pack.

import { arPage } from './ar/page.ts';
import { dePage } from './de/page.ts';
import { enPage } from './en/page.ts';
import { esPage } from './es/page.ts';
import { frPage } from './fr/page.ts';
import { itPage } from './it/page.ts';
import { jaPage } from './ja/page.ts';
import { nlPage } from './nl/page.ts';
import type { PageWords } from './page-words.ts';
import { plPage } from './pl/page.ts';
import { ptPage } from './pt/page.ts';
import { ruPage } from './ru/page.ts';
import { trPage } from './tr/page.ts';
import { ukPage } from './uk/page.ts';
import { viPage } from './vi/page.ts';
import { zhPage } from './zh/page.ts';

const WORDS: Readonly<Record<string, PageWords>> = {
  ar: arPage,
  de: dePage,
  en: enPage,
  es: esPage,
  fr: frPage,
  it: itPage,
  ja: jaPage,
  nl: nlPage,
  pl: plPage,
  pt: ptPage,
  ru: ruPage,
  tr: trPage,
  uk: ukPage,
  vi: viPage,
  zh: zhPage,
};

/** The words of a language's pages; nothing where it can't be read. */
export function pageWordsOf(language: string): PageWords | undefined {
  return Object.hasOwn(WORDS, language) ? WORDS[language] : undefined;
}
