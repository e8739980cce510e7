// What a catalogue of words is, and how an entry becomes a text.

import { once } from './once.ts';

/** A text, or one text for each plural form that the language has (`other` always). */
type Entry = string | ({ readonly other: string } & Partial<Record<Intl.LDMLPluralRule, string>>);

/** Entries by key. */
export type Catalogue = Readonly<Record<string, Entry>>;

/** What is filled in: texts as they are, numbers in the language's own way. */
type Values = Readonly<Record<string, string | number>>;

/** Takes a key and what is filled in and gives the text. A name without a value stays as it is. */
export type Say<Key extends string> = (key: Key, values?: Values) => string;

/** The voice of one catalogue. The plural form is chosen by `n`. */
export function createSay<C extends Catalogue>(catalogue: C, locale: string): Say<keyof C & string> {
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  return (key, values = {}) => {
    const entry: Entry = catalogue[key]!;
    const form =
      typeof entry === 'string' ? entry : (entry[plurals().select(Number(values['n']))] ?? entry.other);
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numbers().format(value) : (value ?? whole);
    });
  };
}
