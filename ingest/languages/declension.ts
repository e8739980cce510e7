// Case forms of words by the class that their endings belong to, so that a pack writes a stem once.

import { expandForms } from '../../graph/world/index.ts';

/** Endings by class, one a case in an order of the language's own, kept apart by commas. */
export type Declension = Readonly<Record<string, string>>;

const CLASS = /=(\p{L}+)/gu;

/**
 * The forms of entries parted by `|`: `stem=class` stands for the stem with each ending of its class, and the words of
 * one entry go in step ("специальн=ый представител=ь"). Braces give forms of their own. A "ё" may be written "е".
 */
export function declined(entries: string, declension: Declension): readonly string[] {
  const forms = entries
    .split('|')
    .flatMap((entry) => expandForms(entry.replace(CLASS, (_, name: string) => `{${declension[name]}}`)));
  return [
    ...new Set(forms.flatMap((form) => (form.includes('ё') ? [form, form.replaceAll('ё', 'е')] : [form]))),
  ];
}
