// Which town of the gazetteer a place is that an article names: by its name in that language, else, among the towns of
// its state, by its letters but for the last vowels (`Gdyni`, `Панаме`), or by how it sounds.

import anyAscii from 'any-ascii';
import type { Entity } from '../model/index.ts';
import { roughSounds, soundOf } from '../names/index.ts';
import { withoutState } from './state-behind.ts';

/** A town as the merge needs it. */
export interface Town {
  readonly id: string;
  readonly name: string;
  readonly country?: string;
  /** Thousands of inhabitants. */
  readonly population?: number;
}

/** The towns of the world. */
export interface KnownTowns {
  /** Towns of that name in whatever language, the largest first. */
  townsNamed(name: string): readonly Town[];
  /** The towns of a state with their names in whatever language. */
  townsOf(state: string): Iterable<{ readonly town: Town; readonly names: readonly string[] }>;
}

/** A town so many times as large as its namesake is meant where nothing else is said. */
const LARGER = 10;
/** Thousands of inhabitants of a town that is known without its state. */
const KNOWN = 100;
/** Consonants, or letters before the last vowels, that two towns of one state hardly share. */
const TELLING = 4;
/** In a state of no more than these towns one consonant less tells them apart, as roughly as signs write it. */
const FEW = 20;

/** The town of that name in one of the states, or, where none is known, the one that everybody knows. */
export function townNamed(
  towns: KnownTowns,
  { name, names = [] }: Entity,
  states: readonly string[],
  language: string,
): string | undefined {
  for (const form of new Set([name, ...names])) {
    const [town, state] = withoutState(form, language);
    const within = state === undefined ? states : [state];
    const found = towns
      .townsNamed(town)
      .filter(({ country }) => within.length === 0 || within.includes(country ?? ''));
    const [first, second] = found;
    if (first === undefined) continue;
    if (within.length === 0 && (first.population ?? 0) < KNOWN) continue;
    if (second === undefined || outgrows(first, second)) return first.id;
  }
  return undefined;
}

/** The one town of the state that is written or sounds so, or one that is far larger than its namesakes. */
export function townSounding(
  towns: KnownTowns,
  { name, names = [] }: Entity,
  states: readonly string[],
): string | undefined {
  const [state, ...more] = states;
  if (state === undefined || more.length > 0) return undefined;
  const sounds = soundsOf(towns, state);
  for (const form of new Set([name, ...names])) {
    for (const sound of SIGNS.test(form)
      ? roughly(form, TELLING - 1)
      : [...stemOf(form), ...soundsWithout(form)]) {
      const [first, second] = sounds.get(sound) ?? [];
      if (first !== undefined && (second === undefined || outgrows(first, second))) return first.id;
    }
  }
  return undefined;
}

type Sounds = ReadonlyMap<string, readonly Town[]>;
const built = new WeakMap<KnownTowns['townsOf'], Map<string, Sounds>>();

function soundsOf({ townsOf }: KnownTowns, state: string): Sounds {
  const known = built.get(townsOf) ?? new Map<string, Sounds>();
  built.set(townsOf, known);
  const made = known.get(state);
  if (made) return made;
  const sounds = new Map<string, Town[]>();
  const all = [...townsOf(state)];
  const least = all.length > FEW ? TELLING : TELLING - 1;
  for (const { town, names } of all) {
    for (const sound of new Set([
      ...names.flatMap(stemOf),
      ...names.flatMap(soundsWithout),
      ...roughly(town.name, least),
    ])) {
      const same = sounds.get(sound);
      if (same) same.push(town);
      else sounds.set(sound, [town]);
    }
  }
  for (const same of sounds.values()) same.sort((a, b) => (b.population ?? 0) - (a.population ?? 0) || (a.id < b.id ? -1 : 1)); // prettier-ignore
  known.set(state, sounds);
  return sounds;
}

const SIGNS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u;

/** How a whole name sounds, roughly, behind a sign that says so: 古达米斯 is Ghadames. */
function roughly(name: string, least: number): string[] {
  const ways = name
    .split(/[\s\-·・]+/u)
    .filter((word) => word !== '')
    .map(roughSounds);
  const whole = ways.reduce<string[]>((sounds, more) => sounds.flatMap((sound) => more.map((way) => sound + way)).slice(0, READINGS), ['']); // prettier-ignore
  return whole
    .map((sound) => sound.replace(/(.)\1+/g, '$1'))
    .filter((sound) => sound.length >= least)
    .map((sound) => `~${sound}`);
}

/** Ways to read a name that are kept at most. */
const READINGS = 6;

/** Scripts that write vowels. */
const VOWELS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\P{L}]+$/u;

/** Letters of a name without the vowels at its end, which cases change, behind a sign that says so. */
function stemOf(name: string): string[] {
  if (!VOWELS.test(name)) return [];
  const stem = anyAscii(name)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/[aeiouy]+$/, '');
  return stem.length < TELLING ? [] : [`^${stem}`];
}

/** A sound of two: German and Slavic names have it, others write it as ours. */
const CH = /ch(?![lr])|[çčћч]/giu;

/** Consonants of the whole name, in each way to read it; none where they are too few or the script does not tell. */
function soundsWithout(name: string): string[] {
  return [name, name.replace(CH, 'tsh')].flatMap((form) => {
    const sound = soundOf(form);
    const whole = sound && !sound.syllables ? sound.words.join('').replaceAll('-', '') : '';
    return whole.length < TELLING || /[(（]/.test(form) ? [] : [whole];
  });
}

function outgrows(first: Town, second: Town): boolean {
  return (first.population ?? 0) >= LARGER * (second.population ?? 0);
}
