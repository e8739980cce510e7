// The forms of a person's name that an article has, without those that hold a title beside the name.

import { type Entity, folded } from '../model/index.ts';

type Named = Pick<Entity, 'name' | 'names'>;

/**
 * The name first, then what is another name; not what is the name with words before or behind it ("President Joe
 * Biden"), unless the name is one word and a given name stands before it (`isGiven`).
 */
export function formsOf(
  { name, names = [] }: Named,
  isGiven: (word: string) => boolean = () => false,
): string[] {
  const bare = folded(name);
  const isOther = (form: string): boolean => {
    const words = folded(form).split(' ');
    if (!words.join(' ').includes(bare)) return true;
    return !bare.includes(' ') && words.length > 1 && words.at(-1) === bare && isGiven(words[0]!);
  };
  return [name, ...[...new Set(names)].filter((form) => form !== name && isOther(form))];
}

/** Given names, as far as those of the records' people go; everything where there are none. */
export function givenNames(
  people: (() => Iterable<Pick<Entity, 'name'>>) | undefined,
): (word: string) => boolean {
  if (!people) return () => true;
  const known = built.get(people) ?? new Set<string>();
  if (known.size === 0) for (const { name } of people()) known.add(folded(name).split(' ')[0]!);
  built.set(people, known);
  return (word) => known.has(word);
}

const built = new WeakMap<() => unknown, Set<string>>();
