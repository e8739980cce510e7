// Every form that a pack lists itself: states, offices, ministries and what is no name.

import type { World } from '../../graph/world/index.ts';
import type { Entry } from './entry.ts';
import { listed, orderOf } from './entry.ts';
import type { LanguageNames } from './language-names.ts';
import type { Sense } from './sense.ts';

/** Languages that write no town in Latin letters. */
const NOT_LATIN: ReadonlySet<string> = new Set(['ru', 'uk', 'zh', 'ja', 'ar']);

/** Whether towns may stand in Latin letters in the language's texts. */
export function isLatin({ language }: LanguageNames): boolean {
  return !NOT_LATIN.has(language);
}

/** The forms, each with what it stands for. */
export function languageEntries(pack: LanguageNames, world: World): Entry[] {
  return [
    ...countryEntries(pack, world),
    ...townAdjectiveEntries(pack),
    ...roleEntries(pack),
    ...pack.notNames.map((name, at) => listed(orderOf('none', at, 0), name, 'name', { is: 'none' })),
  ];
}

function* countryEntries(pack: LanguageNames, { records }: World): Iterable<Entry> {
  const code = pack.language;
  const regions = new Intl.DisplayNames([code], { type: 'region', fallback: 'none' });
  for (const [at, { id, name }] of records.countries.entries()) {
    const words = pack.countries[id.slice(-2)] ?? {};
    const sense = (form: (Sense & { is: 'country' })['form']): Sense => ({ is: 'country', id, form });
    let order = orderOf('country', at, 0);
    const names = new Set([
      regions.of(id.slice(-2)) ?? name,
      ...(code === 'en' ? [name] : []),
      ...(words.names ?? []),
    ]);
    for (const form of names)
      if (!words.syllables?.includes(form) && !words.towns?.includes(form))
        yield listed(order++, form, 'name', sense('name'));
    for (const form of words.people ?? []) yield listed(order++, form, 'people', sense('name'));
    for (const form of words.adjectives ?? []) yield listed(order++, form, 'adjective', sense('adjective'));
    for (const form of words.acronyms ?? []) yield listed(order++, form, 'name', sense('acronym'), true);
    for (const form of words.syllables ?? []) yield listed(order++, form, 'name', sense('syllable'), true);
    for (const form of words.bound ?? []) yield listed(order++, form, 'name', sense('bound'), true);
  }
}

function* townAdjectiveEntries({ townAdjectives = {} }: LanguageNames): Iterable<Entry> {
  let order = orderOf('townAdjective', 0, 0);
  for (const [id, stems] of Object.entries(townAdjectives))
    for (const stem of stems) yield listed(order++, stem, 'adjective', { is: 'townAdjective', id });
}

function* roleEntries(pack: LanguageNames): Iterable<Entry> {
  let order = orderOf('seat', 0, 0);
  for (const [form, id] of Object.entries(pack.seats))
    yield listed(order++, form, 'name', { is: 'seat', id });
  order = orderOf('role', 0, 0);
  const whole = (form: string): string => form.replace(' ~ ', ' ');
  for (const words of pack.roles) {
    for (const form of words.one)
      yield listed(order++, whole(form), 'role', { is: 'role', words, plural: false });
    for (const form of words.many ?? [])
      yield listed(order++, whole(form), 'role', { is: 'role', words, plural: true });
  }
  order = orderOf('ministry', 0, 0);
  for (const [portfolio, forms] of Object.entries(pack.ministries))
    for (const form of forms) yield listed(order++, form, 'role', { is: 'ministry', portfolio });
  order = orderOf('ownMinistry', 0, 0);
  for (const [form, id] of Object.entries(pack.ownMinistries))
    yield listed(order++, form, 'name', { is: 'organization', id, form: 'name' }, /^\p{Lu}+$/u.test(form));
}
