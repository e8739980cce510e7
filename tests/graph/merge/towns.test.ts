import { describe, expect, it } from 'vitest';
import { townNamed, townSounding } from '../../../graph/merge/towns.ts';
import { loadWorld } from '../../../graph/world/index.ts';

const world = loadWorld();
/** The town that `name` is in an article of that language; `states` as ISO codes. */
const townOf = (name: string, language: string, ...states: readonly string[]): string | undefined => {
  const place = { id: 'place:x', kind: 'location', name } as const;
  const of = states.map((state) => `country:${state}`);
  return townNamed(world, place, of, language) ?? townSounding(world, place, of);
};

describe('a place is the town', () => {
  it.each([
    ['of that name in its state', 'Granada', 'es', ['NI'], 'place:granada-ni'],
    ['of that name that everybody knows', 'Самарканд', 'ru', [], 'place:samarkand'],
    ['that sounds so in its state', 'Viêng-chăn', 'vi', ['LA'], 'place:vientiane'],
    ['in another case', 'Чолпон-Ате', 'ru', ['KG'], 'place:cholpon-ata'],
    ['in Dutch letters', 'Tsjolpon-Ata', 'nl', ['KG'], 'place:cholpon-ata'],
    ['in Turkish letters', 'Çolpan Ata', 'tr', ['KG'], 'place:cholpon-ata'],
    ['in another case, of few consonants', 'Gdyni', 'pl', ['PL'], 'place:gdynia'],
    ['in another case and script', 'Панаме', 'ru', ['PA'], 'place:panama-city'],
    ['in kana, in a state of few towns', 'パルヌ', 'ja', ['EE'], 'place:parnu'],
    ['in signs, in a state of few towns', '派尔努', 'zh', ['EE'], 'place:parnu'],
    ['in signs, that sounds so', '古达米斯', 'zh', ['LY'], 'place:ghadames'],
    ['of that name in a third language', 'Pernau', 'en', ['EE'], 'place:parnu'],
    ['of the state that stands behind it', 'Moyale (Kenia)', 'de', [], 'place:moyale'],
    ['of the state that stands behind it, whatever else is known', 'Nicosia (Cipro)', 'it', ['IT'], 'place:nicosia'],
  ])('%s: %s', (_, name, language, states, id) => expect(townOf(name, language, ...states)).toBe(id)); // prettier-ignore
});

describe('a place is no town that we know', () => {
  it.each([
    ['of many namesakes where no state is known', 'San Juan', 'es', []],
    ['of a small town where no state is known', 'Cholpon-Ata', 'en', []],
    ['in another state', 'Samarkand', 'en', ['FR']],
    ['whose sound is short', 'Aka', 'en', ['KG']],
    ['that sounds so, of two states', 'Tsjolpon-Ata', 'nl', ['KG', 'KZ']],
    ['in another case, of few letters', 'Hive', 'tr', ['UZ']],
    ['whose vowels within are others', 'Gdani', 'pl', ['PL']],
    ['in kana, short, in a state of many towns', 'パルヌ', 'ja', ['RU']],
    ['in kana, of two sounds', 'カリ', 'ja', ['CO']],
    ['with something else than a state behind it', 'Gwangju (Gyeonggi)', 'es', ['KR']],
  ])('%s: %s', (_, name, language, states) => expect(townOf(name, language, ...states)).toBeUndefined()); // prettier-ignore
});
