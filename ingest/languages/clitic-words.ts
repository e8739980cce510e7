// Which words there are in a language whose small words are written onto others: those of the pack and of the world.

import type { World } from '../../graph/world/index.ts';
import type { CliticWords } from '../article/clitics.ts';
import { partClitics } from '../article/clitics.ts';
import type { Script } from '../article/script.ts';
import { plainText } from '../article/script.ts';
import type { LanguagePack } from './language-pack.ts';
import { beginningsOf } from './phrase.ts';

const built = new WeakMap<World, WeakMap<LanguagePack, CliticWords>>();
const PIECE = /[\p{L}\p{M}]+/gu;

/** The script of a pack with `part` for the names of this world; the pack's own where it has no small words. */
export function scriptFor(pack: LanguagePack, world: World): Script | undefined {
  const { script } = pack;
  if (!script?.clitics) return script;
  const { clitics } = script;
  const words = cliticWords(pack, world);
  const plain = (text: string): string => plainText(text, script);
  return { ...script, part: (text) => partClitics(text, clitics, words, plain).text };
}

/** The words of a pack and of the world's names, built once. */
export function cliticWords(pack: LanguagePack, world: World): CliticWords {
  const byPack = built.get(world) ?? new WeakMap<LanguagePack, CliticWords>();
  built.set(world, byPack);
  const held = byPack.get(pack) ?? build(pack, world);
  byPack.set(pack, held);
  return held;
}

function build(pack: LanguagePack, world: World): CliticWords {
  const { script, events, names, dates } = pack;
  const { clitics } = script ?? {};
  const known = new Set<string>();
  const ours = new Set<string>();
  const add = (text: string, set: Set<string>): void => {
    for (const [word] of plainText(text, script).matchAll(PIECE)) set.add(word);
  };
  each([names, events, { ...dates, language: '' }], (text) => add(text, ours));
  const inNames = new Set<string>();
  const small = [...(clitics?.joins ?? []), ...(clitics?.before ?? [])];
  const { records } = world;
  const regions = new Intl.DisplayNames([pack.language], { type: 'region', fallback: 'none' });
  for (const { id } of records.countries) addName(regions.of(id.slice(-2)) ?? '');
  for (const [id, forms] of records.names(pack.language))
    for (const form of forms) {
      if (id.startsWith('person:')) add(form, inNames);
      else addName(form);
    }
  // "منظمة الأمن والتعاون": only the first word of a name is sure to hold no small one.
  function addName(form: string): void {
    const [first = '', ...rest] = plainText(form, script).match(PIECE) ?? [];
    for (const word of [first, ...rest.filter((each) => !small.some((letter) => each.startsWith(letter)))])
      if (word !== '') inNames.add(word);
  }
  for (const word of inNames) known.add(word);
  for (const word of ours) known.add(word);
  for (const word of clitics?.whole ?? []) known.add(plainText(word, script));
  for (const word of ours) inNames.delete(word);
  const nouns = new Set<string>();
  const owned = new Set<string>();
  for (const { part, forms } of events.triggers)
    for (const { words, rest } of forms.flatMap(beginningsOf)) {
      const [first, ...more] = plainText(words, script).match(PIECE) ?? [];
      if (first === undefined || first === clitics?.article) continue;
      if (part === 'noun' && more.length + rest.length === 0) nouns.add(first);
      owned.add(first);
    }
  for (const word of clitics?.owned ?? []) owned.add(plainText(word, script));
  return { known, names: inNames, nouns, owned };
}

function each(value: unknown, found: (text: string) => void): void {
  if (typeof value === 'string') found(value);
  else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) {
      found(key);
      each(item, found);
    }
}
