import { describe, expect, it } from 'vitest';
import { roughSounds } from '../../../graph/names/index.ts';

const meet = (a: string, b: string): boolean =>
  roughSounds(a).some((sound) => roughSounds(b).includes(sound));

describe('words that can be one name in two scripts', () => {
  it.each([
    ['Merkel', '默克尔'],
    ['Lavrov', 'ラブロフ'],
    ['Ławrow', '拉夫罗夫'],
    ['Szijjártó', 'Сийярто'],
    ['Scholz', '朔尔茨'],
    ['Blinken', '布林肯'],
    ['Çavuşoğlu', 'Чавушоглу'],
    ['Starmer', '斯塔默'],
    ['Borrell', 'بوريل'],
    ['Jashari', 'Яшари'],
    ['Jashari', 'Джашари'],
    ['Petković', 'Петкович'],
    ['البوسعيدي', 'Busaidi'],
    ['Zelensky', '泽连斯基'],
    ['Rubio', 'ルビオ'],
    ['פידן', 'Fidan'],
  ])('%s ~ %s', (a, b) => expect(meet(a, b)).toBe(true));
});

describe('words that are two names', () => {
  it.each([
    ['Merkel', '马克龙'],
    ['Scholz', '布林肯'],
    ['Lavrov', 'Orlov'],
    ['Borrell', 'بلينكن'],
    ['Fidan', 'Fadel'],
    ['Rubio', '鲁特'],
    ['Mora', 'モディ'],
  ])('%s ~ %s', (a, b) => expect(meet(a, b)).toBe(false));
});

it('vowels alone sound like nothing', () => expect(['Aoi', 'Ήυ', ''].flatMap(roughSounds)).toEqual([]));
