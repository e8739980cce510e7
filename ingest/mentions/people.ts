// The people of one article: full names first, then what is only a part of one.

import type { NamesById, PersonRecord } from '../../graph/world/index.ts';
import type { LanguageNames } from './language-names.ts';
import { fold } from './fold.ts';
import { isHan, isSpelledBySound } from './scripts.ts';

/** A person that the article names in full, or the world under a name that can mean nobody else. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Folded words of every full form met. */
  readonly forms: string[][];
  readonly familyFirst: boolean;
}

/** A name as folded words; hyphens and apostrophes part them. */
export function nameWords(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Equal, or equal but for at most two letters at the end ("Putins"). */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  return a.length < b.length ? endsLonger(a, b) : endsLonger(b, a);
}

function endsLonger(short: string, long: string): boolean {
  return short.length >= 4 && long.length - short.length <= 2 && long.startsWith(short);
}

/** Whether two words of names are one. */
export type SameWord = (a: string, b: string) => boolean;

const rules = new WeakMap<NameEndings, SameWord>();
type NameEndings = NonNullable<LanguageNames['nameEndings']>;
/** Letters that a name keeps when its ending is taken off. */
const SHORTEST_STEM = 3;

const isSame: SameWord = (a, b) => a === b;

/** When two words of names are one in a language: `sameWord`, or the same without the endings of its cases. */
export function sameWordIn({
  nameEndings,
  suffixes,
}: Pick<LanguageNames, 'nameEndings' | 'suffixes'>): SameWord {
  // Where a case stands behind an apostrophe, a longer word is another one: "Sarayı" is not "Şara".
  if (suffixes) return isSame;
  if (!nameEndings) return sameWord;
  const held = rules.get(nameEndings);
  if (held) return held;
  const endings = nameEndings
    .map(([ending, left]): [string, string] => [fold(ending), fold(left)])
    .sort(([a], [b]) => b.length - a.length);
  const stem = (word: string): string => {
    for (const [ending, left] of endings)
      if (word.endsWith(ending) && word.length - ending.length + left.length >= SHORTEST_STEM)
        return word.slice(0, word.length - ending.length) + left;
    return word;
  };
  const same: SameWord = (a, b) =>
    sameWord(a, b) || (a[0] === b[0] && Math.min(a.length, b.length) > SHORTEST_STEM && stem(a) === stem(b));
  rules.set(nameEndings, same);
  return same;
}

/** Whether `part` may stand for this person later: the end of the name, or its beginning where families come first. */
export function isPartOf(part: readonly string[], person: Person, same: SameWord = sameWord): boolean {
  for (const form of person.forms) {
    if (part.length > form.length) continue;
    if (stands(part, form, form.length - part.length, same)) return true;
    if (person.familyFirst && stands(part, form, 0, same)) return true;
    if (part.length === 1 && isPiece(part[0]!, form)) return true;
  }
  return false;
}

function stands(part: readonly string[], form: readonly string[], from: number, same: SameWord): boolean {
  for (let at = 0; at < part.length; at++) if (!same(part[at]!, form[from + at]!)) return false;
  return true;
}

/**
 * "石破" of 石破茂: names without blanks are one word; or a long word inside a name, of which two signs for sounds are
 * as sure as four letters.
 */
function isPiece(word: string, form: readonly string[]): boolean {
  if (word.length > 1 && form[0]!.startsWith(word) && isHan(word)) return true;
  return (
    form.length > 2 &&
    (word.length > 3 || (word.length > 1 && isSpelledBySound(word))) &&
    form.indexOf(word, 1) > 0
  );
}

/** Same person under two full names: one holds the other's words, or first and last agree ("E. Macron"). */
export function isSameName(a: readonly string[], b: readonly string[], same: SameWord = sameWord): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (short.every((word) => long.some((other) => same(word, other)))) return true;
  const [one, two] = [short[0]!, long[0]!];
  const initial = (one.length === 1 && two.startsWith(one)) || (two.length === 1 && one.startsWith(two));
  return initial && same(short.at(-1)!, long.at(-1)!);
}

/** A slug for an id of ours: `person:stephen-biegun`. */
export function slugOf(name: string): string {
  return (
    nameWords(name)
      .join('-')
      .normalize('NFD')
      // The marks of kana make other sounds.
      .replace(/[^\p{L}\p{N}\u3099\u309a-]/gu, '')
      .normalize('NFC')
  );
}

const worldForms = new WeakMap<NamesById, WeakMap<PersonRecord, readonly string[][]>>();

/** The world's record as a person of the article; `names` are those of the article's language. */
export function personOf(record: PersonRecord, names: NamesById): Person {
  const made = worldForms.get(names) ?? new WeakMap<PersonRecord, readonly string[][]>();
  worldForms.set(names, made);
  const forms =
    made.get(record) ??
    [record.name, ...(record.aliases ?? []), ...(names.get(record.id) ?? [])].map(nameWords);
  made.set(record, forms);
  return { id: record.id, name: record.name, forms: [...forms], familyFirst: record.familyFirst === true };
}
