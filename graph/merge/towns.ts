// Which town of the gazetteer a place is that an article names: by its name in that language, else by how it sounds among
// the towns of its state.

import { type Entity, folded } from '../model/index.ts';
import { roughSounds, soundOf } from '../names/index.ts';

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
/** Consonants that two towns of one state hardly share. */
const TELLING = 4;

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

/** The one town of the state that sounds so, or one that is far larger than its namesakes. */
export function townSounding(
  towns: KnownTowns,
  { name, names = [] }: Entity,
  states: readonly string[],
): string | undefined {
  const [state, ...more] = states;
  if (state === undefined || more.length > 0) return undefined;
  const sounds = soundsOf(towns, state);
  for (const form of new Set([name, ...names])) {
    for (const sound of SIGNS.test(form) ? roughly(form) : soundsWithout(form)) {
      const [first, second] = sounds.get(sound) ?? [];
      if (first !== undefined && (second === undefined || outgrows(first, second))) return first.id;
    }
  }
  return undefined;
}

/** "Moyale (Kenia)": a name and the state that is named behind it in the article's language, which is other than the name says. */
function withoutState(name: string, language: string): readonly [town: string, state: string | undefined] {
  const [, town, state] = /^(.+?)\s*[(（](.+)[)）]$/u.exec(name) ?? [];
  const code = state === undefined ? undefined : statesIn(language).get(folded(state));
  return code === undefined ? [name, undefined] : [town!, `country:${code}`];
}

const states = new Map<string, ReadonlyMap<string, string>>();

/** ISO codes by the names that the language has for states. */
function statesIn(language: string): ReadonlyMap<string, string> {
  const known = states.get(language);
  if (known) return known;
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const made = new Map<string, string>();
  for (const a of LETTERS) {
    for (const b of LETTERS) {
      const name = names.of(a + b);
      if (name !== undefined) made.set(folded(name), a + b);
    }
  }
  states.set(language, made);
  return made;
}

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

type Sounds = ReadonlyMap<string, readonly Town[]>;
const built = new WeakMap<KnownTowns['townsOf'], Map<string, Sounds>>();

function soundsOf({ townsOf }: KnownTowns, state: string): Sounds {
  const known = built.get(townsOf) ?? new Map<string, Sounds>();
  built.set(townsOf, known);
  const made = known.get(state);
  if (made) return made;
  const sounds = new Map<string, Town[]>();
  for (const { town, names } of townsOf(state)) {
    for (const sound of new Set([...names.flatMap(soundsWithout), ...roughly(town.name)])) {
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

/** How a whole name sounds, roughly: 古达米斯 is Ghadames. */
function roughly(name: string): string[] {
  const ways = name
    .split(/[\s\-·・]+/u)
    .filter((word) => word !== '')
    .map(roughSounds);
  const whole = ways.reduce<string[]>((sounds, more) => sounds.flatMap((sound) => more.map((way) => sound + way)).slice(0, READINGS), ['']); // prettier-ignore
  return whole
    .filter((sound) => sound.length >= TELLING)
    .map((sound) => `~${sound.replace(/(.)\1+/g, '$1')}`);
}

/** Ways to read a name that are kept at most. */
const READINGS = 6;

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
