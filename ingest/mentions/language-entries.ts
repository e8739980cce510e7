// Every form that a language lists itself: its pack's words, and its names of the world's records.

import type { World, WorldRecords } from '../../graph/world/index.ts';
import { isAcronym } from '../../graph/world/index.ts';
import type { Entry, Inflection } from './entry.ts';
import { orderOf } from './entry.ts';
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
    ...recordEntries(pack, world),
    ...townAdjectiveEntries(pack),
    ...roleEntries(pack),
    ...pack.notNames.map((name, at) => entry(orderOf('none', at, 0), name, 'name', { is: 'none' })),
  ];
}

function entry(order: number, name: string, inflection: Inflection, sense: Sense, exact = false): Entry {
  return { name, inflection, sense, exact, foreign: false, order };
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
        yield entry(order++, form, 'name', sense('name'));
    for (const form of words.people ?? []) yield entry(order++, form, 'people', sense('name'));
    for (const form of words.adjectives ?? []) yield entry(order++, form, 'adjective', sense('adjective'));
    for (const form of words.acronyms ?? []) yield entry(order++, form, 'name', sense('acronym'), true);
    for (const form of words.syllables ?? []) yield entry(order++, form, 'name', sense('syllable'), true);
    for (const form of words.bound ?? []) yield entry(order++, form, 'name', sense('bound'), true);
  }
}

function* recordEntries(pack: LanguageNames, { records }: World): Iterable<Entry> {
  const own = records.names(pack.language);
  const body = pack.endings.body ? 'body' : 'name';
  for (const [at, { id, name }] of records.organizations.entries()) {
    let order = orderOf('organization', at, 1);
    for (const form of new Set([...(own.get(id) ?? []), ...(pack.organizations[id] ?? [])])) {
      // The world's name comes from the world.
      if (form === name) continue;
      if (isAcronym(form))
        yield entry(order++, form, 'fixed', { is: 'organization', id, form: 'acronym' }, true);
      else yield entry(order++, form, body, { is: 'organization', id, form: 'name' });
    }
  }
  for (const [id, ours] of own) {
    const at = placeNumbers(records).get(id);
    if (at === undefined) continue;
    const { kind, population } = records.places[at]!;
    const weight = kind === 'city' ? (population ?? 0) : 5000;
    const sense: Sense = { is: 'place', id, weight, venue: kind === 'venue' };
    let order = orderOf('place', at, 0);
    // Several forms are its cases, written out.
    for (const form of ours) yield entry(order++, form, ours.length === 1 ? 'place' : 'name', sense);
  }
  for (const [at, { id }] of records.people.entries()) {
    let order = orderOf('person', at, 0);
    for (const form of own.get(id) ?? []) yield entry(order++, form, 'person', { is: 'person', id });
  }
  for (const [at, { id, name }] of records.formerStates.entries()) {
    let order = orderOf('former', at, 0);
    for (const form of [name, ...(own.get(id) ?? [])])
      yield entry(order++, form, 'name', { is: 'none' }, isAcronym(form));
  }
}

const numbered = new WeakMap<WorldRecords, ReadonlyMap<string, number>>();

/** Which place a record is: a language names a tenth of them. */
function placeNumbers(records: WorldRecords): ReadonlyMap<string, number> {
  const held = numbered.get(records) ?? new Map(records.places.map(({ id }, at) => [id, at]));
  numbered.set(records, held);
  return held;
}

function* townAdjectiveEntries({ townAdjectives = {} }: LanguageNames): Iterable<Entry> {
  let order = orderOf('townAdjective', 0, 0);
  for (const [id, stems] of Object.entries(townAdjectives))
    for (const stem of stems) yield entry(order++, stem, 'adjective', { is: 'townAdjective', id });
}

function* roleEntries(pack: LanguageNames): Iterable<Entry> {
  let order = orderOf('seat', 0, 0);
  for (const [form, id] of Object.entries(pack.seats)) yield entry(order++, form, 'name', { is: 'seat', id });
  order = orderOf('role', 0, 0);
  const whole = (form: string): string => form.replace(' ~ ', ' ');
  for (const words of pack.roles) {
    for (const form of words.one)
      yield entry(order++, whole(form), 'role', { is: 'role', words, plural: false });
    for (const form of words.many ?? [])
      yield entry(order++, whole(form), 'role', { is: 'role', words, plural: true });
  }
  order = orderOf('ministry', 0, 0);
  for (const [portfolio, forms] of Object.entries(pack.ministries))
    for (const form of forms) yield entry(order++, form, 'role', { is: 'ministry', portfolio });
  order = orderOf('ownMinistry', 0, 0);
  for (const [form, id] of Object.entries(pack.ownMinistries))
    yield entry(order++, form, 'name', { is: 'organization', id, form: 'name' }, /^\p{Lu}+$/u.test(form));
}
