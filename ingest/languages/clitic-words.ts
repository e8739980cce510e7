// Which words there are in a language whose small words are written onto others: those of the pack and of the world.

import type { World } from '../../graph/world/index.ts';
import { expandForms } from '../../graph/world/index.ts';
import type { CliticWords } from '../article/clitics.ts';
import { partClitics } from '../article/clitics.ts';
import type { Script } from '../article/script.ts';
import { plainText } from '../article/script.ts';
import { eachText } from './each-text.ts';
import type { LanguagePack } from './language-pack.ts';
import { eachBeginning } from './phrase.ts';

const built = new WeakMap<World, WeakMap<LanguagePack, CliticWords>>();
const PIECE = /[\p{L}\p{M}]+/gu;
const NOTHING: readonly string[] = [];

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
  const plain = (text: string): string => plainText(text, script);
  const ours = new Set<string>();
  eachText([names, events, { ...dates, language: '' }], (text) => {
    for (const word of piecesOf(text)) ours.add(word);
  });
  const inNames = wordsOfNames(pack, world, plain);
  const known = new Set([...inNames, ...ours, ...(clitics?.whole ?? []).map(plain)]);
  for (const word of ours) inNames.delete(word);
  const nouns = new Set<string>();
  const owned = new Set((clitics?.owned ?? []).map(plain));
  for (const { part, forms } of events.triggers)
    for (const form of forms)
      eachBeginning(form, (words, rest) => {
        const [first, ...more] = piecesOf(words);
        if (first === undefined || first === clitics?.article) return;
        if (part === 'noun' && more.length + rest.length === 0) nouns.add(first);
        owned.add(first);
      });
  return { known, names: inNames, nouns, owned };
}

/** The words of the world's names, those of people and the others that are sure to hold no small one. */
function wordsOfNames(pack: LanguagePack, { records }: World, plain: (text: string) => string): Set<string> {
  const { joins = [], before = [] } = pack.script?.clitics ?? {};
  const small = [...joins, ...before];
  const words = new Set<string>();
  // "منظمة الأمن والتعاون": only the first word of a name is sure to hold no small one.
  const addName = (name: string): void =>
    piecesOf(plain(name)).forEach((word, at) => {
      if (at === 0 || !small.some((letter) => word.startsWith(letter))) words.add(word);
    });
  const regions = new Intl.DisplayNames([pack.language], { type: 'region', fallback: 'none' });
  for (const { id } of records.countries) addName(regions.of(id.slice(-2)) ?? '');
  records.names(pack.language).each((id, written) => {
    for (const form of expandForms(written))
      if (id.startsWith('person:')) for (const word of piecesOf(plain(form))) words.add(word);
      else addName(form);
  });
  return words;
}

function piecesOf(text: string): readonly string[] {
  return text.match(PIECE) ?? NOTHING;
}
