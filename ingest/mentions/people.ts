// The people of one article: full names first, then what is only a part of one.

import type { NamesById, PersonRecord } from '../../graph/world/index.ts';
import { fold } from './fold.ts';

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
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.length >= 4 && long.length - short.length <= 2 && long.startsWith(short);
}

/** Whether `part` may stand for this person later: the end of the name, or its beginning where families come first. */
export function isPartOf(part: readonly string[], person: Person): boolean {
  return person.forms.some((form) => {
    if (part.length > form.length) return false;
    const fits = (from: number): boolean => part.every((word, at) => sameWord(word, form[from + at]!));
    if (fits(form.length - part.length)) return true;
    // "石破" of 石破茂: names without blanks are one word.
    if (part.length === 1 && part[0]!.length > 1 && isSigns(part[0]!) && form[0]!.startsWith(part[0]!))
      return true;
    if (person.familyFirst && fits(0)) return true;
    return (
      part.length === 1 &&
      form.length > 2 &&
      form.slice(1).some((word) => word.length > 3 && word === part[0])
    );
  });
}

function isSigns(word: string): boolean {
  return /^\p{Script=Han}+$/u.test(word);
}

/** Same person under two full names: one holds the other's words, or first and last agree ("E. Macron"). */
export function isSameName(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < 2) return false;
  if (short.every((word) => long.some((other) => sameWord(word, other)))) return true;
  const initial = short[0]!.length === 1 && long[0]!.startsWith(short[0]!);
  return initial && sameWord(short.at(-1)!, long.at(-1)!);
}

/** A slug for an id of ours: `person:stephen-biegun`. */
export function slugOf(name: string): string {
  return nameWords(name)
    .join('-')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}-]/gu, '');
}

/** The world's record as a person of the article; `names` are those of the article's language. */
export function personOf(record: PersonRecord, names: NamesById): Person {
  const full = [record.name, ...(record.aliases ?? []), ...(names.get(record.id) ?? [])].map(nameWords);
  return { id: record.id, name: record.name, forms: full, familyFirst: record.familyFirst === true };
}
