// The language of the page: chosen once, before anything is drawn; choosing another one loads the page anew.
// English words lie beside what says them; another language's words are one chunk, loaded only where it is chosen.

import { createSay, type Catalogue, type Say } from './catalogue.ts';
import { once } from './once.ts';

/** The languages of the interface. British English: day before month, as in the articles' dates. */
export const LOCALES = ['en-GB', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** The words of one language, by part of the page. */
export type Book = Readonly<Record<string, Catalogue>>;

/** A catalogue with the same keys in another language. */
export type Translation<C extends Catalogue> = { readonly [K in keyof C]: Catalogue[string] };

/** A title in the language, from an English one; see `germanTitle`. */
export type TitleMaker = (
  title: string,
  stateOf: (english: string) => string | undefined,
  isName: (name: string) => boolean,
) => string | undefined;

let chosen: Locale = 'en-GB';
let book: Book = {};
let titles: TitleMaker | undefined;

/** The language that the page speaks. */
export function locale(): Locale {
  return chosen;
}

/** The page speaks this language from now on. Called once, before anything is said. */
export async function speak(language: Locale): Promise<void> {
  const words = language === 'de' ? await import('./de/index.ts') : undefined;
  book = words?.DE ?? {};
  titles = words?.germanTitle;
  chosen = language;
}

/** What makes titles in the language of the page; nothing in English. */
export function titleMaker(): TitleMaker | undefined {
  return titles;
}

/** The voice of one part of the page: the chosen language's words, English ones where it has none. */
export function voice<C extends Catalogue>(part: string, english: C): Say<keyof C & string> {
  let say: Say<string> | undefined;
  return (key, values) => (say ??= createSay({ ...english, ...book[part] }, chosen))(key, values);
}

/** A value that depends on the language, made when it is first asked for. */
export function inLocale<T>(make: (locale: Locale) => T): () => T {
  return once(() => make(chosen));
}
