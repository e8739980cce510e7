// Case suffixes that stand behind a name and an apostrophe: "Ankara'da", "Lavrov'la", "Rusya'nın".

import type { LanguageNames, NameSuffixes } from './language-names.ts';
import { fold } from './fold.ts';

export type Suffix = keyof NameSuffixes;

const SUFFIX = /(?<=\p{L}|\p{N}|[).])['’]\p{Ll}+(?![\p{L}\p{N}])/uy;
const built = new WeakMap<NameSuffixes, ReadonlyMap<string, Suffix>>();

/** What the suffix says that begins at an offset, right behind an apostrophe; nothing where none does. */
export function suffixAt(
  text: string,
  start: number,
  suffixes: LanguageNames['suffixes'],
): Suffix | undefined {
  if (!suffixes || !/['’]/.test(text[start - 1] ?? '')) return undefined;
  SUFFIX.lastIndex = start - 1;
  const [found] = SUFFIX.exec(text) ?? [];
  return found === undefined ? undefined : suffixesOf(suffixes).get(found.slice(1));
}

/** What the suffix says behind what ends at an offset; nothing where that stands bare. */
export function suffixBehind(
  text: string,
  end: number,
  suffixes: LanguageNames['suffixes'],
): Suffix | undefined {
  return suffixAt(text, end + 1, suffixes);
}

/** Where a name ends with the suffix behind it: the word as it is written. */
export function wordEnd(
  text: string,
  { end, suffix }: { readonly end: number; readonly suffix?: Suffix },
): number {
  if (suffix === undefined) return end;
  return end + (/^['’]\p{L}+/u.exec(text.slice(end, end + LONGEST))?.[0].length ?? 0);
}

const LONGEST = 16;

/** Each suffix with what it says; one that says two things says the one that is listed last. */
export function suffixesOf(suffixes: NameSuffixes): ReadonlyMap<string, Suffix> {
  const known = built.get(suffixes);
  if (known) return known;
  const made = new Map(
    (Object.keys(suffixes) as Suffix[]).flatMap((is) =>
      suffixes[is].map((word): [string, Suffix] => [word, is]),
    ),
  );
  built.set(suffixes, made);
  return made;
}

/** What a folded ending says: "yle" of "mevkidaşıyla" is "with"; anything unknown is some other case. */
export function endingOf(suffixes: NameSuffixes, ending: string): Suffix {
  return [...suffixesOf(suffixes)].find(([word]) => fold(word) === ending)?.[1] ?? 'other';
}
