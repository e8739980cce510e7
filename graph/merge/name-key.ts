// What two entities that no record knows must have alike to be one. A key, and no likeness: so what is joined does
// not hang on the order in which articles come.

import { type Entity, folded } from '../model/index.ts';
import { soundOf, type Sound } from '../names/index.ts';

/** A sound longer than this, blank counted, is known by itself, whomever its bearer stands for. */
const DISTINCT = 7;
/** With no more than these many names would sound alike: then letters count. */
const FEW = 4;
/** Consonants of a place that two towns of one state hardly share. */
const TOWN = 3;
/** With fewer consonants, a place whose name is so long is hardly two of one state where it is written the same. */
const WRITTEN = 4;
/** A place whose name is so long is hardly two, wherever it lies. */
const LONG = 8;
/** Where a family name of one syllable stands first, and few family names serve a billion people. */
export const SYLLABIC = /^country:(?:CN|TW|HK|MO|SG|KP|KR|VN)$/;

/**
 * The key of an entity, or nothing where its name says too little. `owners` are global ids of whom it stands for or
 * lies in.
 */
export function nameKey(entity: Entity, owners: readonly string[]): string | undefined {
  const of = owners.filter((owner) => owner.startsWith('country:')).join(' ') || owners.join(' ');
  switch (entity.kind) {
    case 'person':
      return personKey(
        [entity.name, ...(entity.names ?? [])],
        of,
        owners.some((owner) => SYLLABIC.test(owner)),
      );
    case 'organization':
      return of === '' ? undefined : key('organization', of, folded(entity.name));
    case 'location': {
      const sound = soundOf(entity.name);
      const word = sound?.words.join('') ?? '';
      const letters = folded(entity.name);
      if (of === '') return letters.length < LONG ? undefined : key('location', '', letters);
      if (word.length >= TOWN) return key('location', of, word);
      return letters.length < WRITTEN ? undefined : key('location', of, 'letters', letters);
    }
    case 'country':
      return undefined;
  }
}

/** A foreign name in kana: how it sounds is not told, but it is written one way. */
const SPELLED = /^\p{Script=Katakana}{2,}[・=＝\p{Script=Katakana}ー]{3,}$/u;

function personKey(names: readonly string[], of: string, syllabic: boolean): string | undefined {
  const sounds = names.flatMap((name) => soundOf(name) ?? []);
  const full = sounds.find(({ words, syllables }) => syllables || words.length > 1);
  if (!full)
    return of === '' || !SPELLED.test(names[0] ?? '') ? undefined : key('person', of, folded(names[0]!));
  if (full.syllables || syllabic)
    return of === '' || full.letters.length < 4 ? undefined : key('person', of, full.letters);
  const sound = firstAndLast(full);
  if (sound.length > DISTINCT) return key('person', '', sound);
  if (of === '') return undefined;
  return key('person', of, sound.length > FEW ? sound : full.letters);
}

/** Given name and family name, whichever is written first: what stands between them is left out as often as not. */
function firstAndLast({ words }: Sound): string {
  return [words[0]!, words.at(-1)!].sort().join(' ');
}

function key(...parts: string[]): string {
  return parts.join('|');
}
