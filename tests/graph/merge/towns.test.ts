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
    ['with something else than a state behind it', 'Gwangju (Gyeonggi)', 'es', ['KR']],
  ])('%s: %s', (_, name, language, states) => expect(townOf(name, language, ...states)).toBeUndefined()); // prettier-ignore
});
