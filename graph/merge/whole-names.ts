// Names of people whom no record knows, in scripts that only hint at how they sound: `邓国庆`, `Данг Куок Кхань` and
// `ダン・クオック・カイン` seek who is called so in a script that tells more, of the same state or body.

import type { Entity, OfficeName } from '../model/index.ts';
import { roughSounds } from '../names/index.ts';
import { type Office, wordsOf } from './office-names.ts';
import { roleKey } from './role-key.ts';

/** Whole names of so many sounds are hardly two people's of one state; of fewer, the office must be one too. */
const TELLING = 6;
const LEAST = 3;
/** Ways to read a name that are kept at most. */
const READINGS = 12;

/** How much a script tells, the most first: each kind of name seeks who is named in those before it. */
const SCRIPTS = ['latin', 'cyrillic', 'other'] as const;
type Script = (typeof SCRIPTS)[number];

/**
 * What an article says of who bears a whole name: `id` is the person's own so far. `isSpelled`: the article's language
 * writes foreign names as it hears them, in whatever letters (Vietnamese).
 */
export function wholeNames(
  entity: Entity,
  id: string,
  offices: readonly Office[],
  isSpelled: boolean,
): OfficeName[] {
  const { name } = entity;
  if (offices.length === 0) return [];
  const script = scriptOf(name, isSpelled);
  const isWhole =
    /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(name) || wordsOf(name).length > 1;
  if (!isWhole) return [];
  const keys = new Set(
    wholeSounds(name).flatMap((sound) =>
      offices.flatMap(({ of, role }) =>
        sound.length >= TELLING ? `${of}||${sound}` : sound.length >= LEAST ? `${of}|${roleKey(role)}|${sound}` : [],
      ),
    ),
  ); // prettier-ignore
  const rank = SCRIPTS.indexOf(script);
  return [...keys].flatMap((key): OfficeName[] => [
    ...SCRIPTS.slice(0, rank).map((other, at) => ({
      key: `${other}|${key}`,
      local: entity.id,
      rank: at + 1,
    })),
    { key: `${script}|${key}`, local: entity.id, bearer: id },
  ]);
}

function scriptOf(name: string, isSpelled: boolean): Script {
  if (/\p{Script=Cyrillic}/u.test(name)) return 'cyrillic';
  return isSpelled || /[^\p{Script=Latin}\P{L}]/u.test(name) ? 'other' : 'latin';
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
