// The languages that can be read. Only those that are met are loaded.

import type { LanguagePack } from './language-pack.ts';

export type { LanguagePack } from './language-pack.ts';
export type { EventWords, Frame, TriggerWords } from './event-words.ts';
export type { PageWords } from './page-words.ts';

const PACKS: Readonly<Record<string, () => Promise<{ readonly pack: LanguagePack }>>> = {
  ar: () => import('./ar/index.ts'),
  de: () => import('./de/index.ts'),
  en: () => import('./en/index.ts'),
  es: () => import('./es/index.ts'),
  fr: () => import('./fr/index.ts'),
  it: () => import('./it/index.ts'),
  ja: () => import('./ja/index.ts'),
  nl: () => import('./nl/index.ts'),
  pl: () => import('./pl/index.ts'),
  pt: () => import('./pt/index.ts'),
  ru: () => import('./ru/index.ts'),
  tr: () => import('./tr/index.ts'),
  uk: () => import('./uk/index.ts'),
  vi: () => import('./vi/index.ts'),
  zh: () => import('./zh/index.ts'),
};

/** Codes (ISO 639-1) of the languages that have a pack, sorted. */
export const READABLE: readonly string[] = Object.keys(PACKS).sort();

const loaded = new Map<string, Promise<LanguagePack>>();

/** The pack of a language, loaded once; nothing where we have none. */
export async function loadPack(language: string): Promise<LanguagePack | undefined> {
  if (!Object.hasOwn(PACKS, language)) return undefined;
  let pack = loaded.get(language);
  // An import asks its loader each time, even for what is there.
  if (!pack) loaded.set(language, (pack = PACKS[language]!().then((module) => module.pack)));
  return pack;
}
