// Names of people whom no record knows, in scripts that only hint at how they sound: `邓国庆`, `Данг Куок Кхань` and
// `ダン・クオック・カイン` seek the one who is called so in letters that tell it, of the same state or body.

import { type Entity, folded, type OfficeName, remembered } from '../model/index.ts';
import { roughSounds } from '../names/index.ts';
import { type Office, wordsOf } from './office-names.ts';
import { roleKey } from './role-key.ts';

/** Whole names of so many sounds are hardly two people's of one state; of fewer, the office must be one too. */
const TELLING = 6;
const LEAST = 3;
/** A given and a family name of so many letters are hardly two people's. */
const MANY = 9;
/** Ways to read a name that are kept at most. */
const READINGS = 6;
/** States whose names are short syllables, or Arabic and spelled in French as well as in English. */
const HEARD =
  /^country:(?:CN|TW|HK|MO|SG|KP|KR|VN|LA|KH|TH|MM|DZ|TN|MA|MR|LY|EG|SD|SO|DJ|SA|AE|QA|KW|BH|OM|YE|IQ|SY|LB|JO|PS)$/;
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
  const hints = onlyHints(name, offices, isSpelled);
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

/**
 * What an article says of who bears a name in just these letters, where they are many. `isOwn`: nothing else tells who
 * it is, such as a state: then the one bearer is sought.
 */
export function sameLetters({ id: local, name }: Entity, id: string, isOwn: boolean): OfficeName[] {
  const letters = folded(name);
  if (letters.replaceAll(' ', '').length < MANY || !letters.includes(' ')) return [];
  return [{ key: `letters|${letters}`, local, ...(isOwn ? { rank: 2 } : { bearer: id }) }];
}

/** Whether the name as it is written leaves open how it is spelled in Latin letters: then it tells of nobody else. */
export function onlyHints(name: string, offices: readonly Office[], isSpelled: boolean): boolean {
  return (
    isSpelled || SIGNS.test(name) || (OTHER_LETTERS.test(name) && offices.some(({ of }) => HEARD.test(of)))
  );
}

/** How all words of a name sound together, roughly, in each way to read them. */
const wholeSounds = remembered((name): readonly string[] => {
  const whole = wordsOf(name).reduce<string[]>((sounds, word) => {
    const ways = roughSounds(word);
    const more = ways.length === 0 ? [''] : ways;
    return sounds.flatMap((sound) => more.map((way) => sound + way)).slice(0, READINGS);
  }, ['']); // prettier-ignore
  return [...new Set(whole.map((sound) => sound.replace(/(.)\1+/g, '$1')))];
});
