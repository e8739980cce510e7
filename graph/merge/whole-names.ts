// Names of people whom no record knows, in scripts that only hint at how they sound: `邓国庆`, `Данг Куок Кхань` and
// `ダン・クオック・カイン` seek the one who is called so in letters that tell it, of the same state or body.

import type { Entity, OfficeName } from '../model/index.ts';
import { roughSounds } from '../names/index.ts';
import { type Office, wordsOf } from './office-names.ts';
import { roleKey } from './role-key.ts';

/** Whole names of so many sounds are hardly two people's of one state; of fewer, the office must be one too. */
const TELLING = 6;
const LEAST = 3;
/** Ways to read a name that are kept at most. */
const READINGS = 6;
/** States whose names are short syllables, which each script writes by rules of its own. */
const SYLLABLES = /^country:(?:CN|TW|HK|MO|SG|KP|KR|VN|LA|KH|TH|MM)$/;
const SIGNS = /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}]/u;
const OTHER_LETTERS = /[^\p{Script=Latin}\P{L}]/u;

/**
 * What an article says of who bears a whole name: `id` is the person's own so far. `isSpelled`: the article's language
 * writes foreign names as it hears them, in whatever letters (Vietnamese).
 */
export function wholeNames(
  { id: local, name }: Entity,
  id: string,
  offices: readonly Office[],
  isSpelled: boolean,
): OfficeName[] {
  if (offices.length === 0 || (!SIGNS.test(name) && wordsOf(name).length < 2)) return [];
  const isSyllables = offices.some(({ of }) => SYLLABLES.test(of));
  const hints = isSpelled || SIGNS.test(name) || (isSyllables && OTHER_LETTERS.test(name));
  const keys = wholeSounds(name).flatMap((sound) =>
    offices.flatMap(({ of, role }) =>
      sound.length >= TELLING ? `${of}||${sound}` : sound.length >= LEAST ? `${of}|${roleKey(role)}|${sound}` : [],
    ),
  ); // prettier-ignore
  return [...new Set(keys)].map((key) => ({
    key: `whole|${key}`,
    local,
    ...(hints ? { rank: 1 } : { bearer: id }),
  }));
}

/** How all words of a name sound together, roughly, in each way to read them. */
function wholeSounds(name: string): string[] {
  const whole = wordsOf(name).reduce<string[]>((sounds, word) => {
    const ways = roughSounds(word);
    const more = ways.length === 0 ? [''] : ways;
    return sounds.flatMap((sound) => more.map((way) => sound + way)).slice(0, READINGS);
  }, ['']); // prettier-ignore
  return [...new Set(whole.map((sound) => sound.replace(/(.)\1+/g, '$1')))];
}
