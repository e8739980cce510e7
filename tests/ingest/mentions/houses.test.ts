// Houses: with no name of their own, behind nouns of several words, of a body; and towns that fill a heading.

import { describe, expect, it } from 'vitest';
import type { Code } from './link.ts';
import { link } from './link.ts';

const CASES: readonly [what: string, language: Code, text: string, mentions: readonly string[]][] = [
  [
    'a palace',
    'en',
    'They dined in the presidential palace.',
    ['presidential palace → place:presidential-palace'],
  ],
  ['those who govern in it', 'en', 'The presidential palace denied it.', []],
  [
    'a palace',
    'fr',
    'Ils se sont vus au palais présidentiel.',
    ['palais présidentiel → place:palais-presidentiel'],
  ],
  ['a palace', 'de', 'Sie sprachen im Präsidentenpalast.', ['Präsidentenpalast → place:prasidentenpalast']],
  [
    'with its town',
    'es',
    'Cenaron en el palacio real de Rabat.',
    ['palacio real de Rabat → place:palacio-real-de-rabat'],
  ],
  [
    'in its case',
    'ru',
    'Переговоры шли в президентском дворце.',
    ['президентском дворце → place:президентском-дворце'],
  ],
  ['a palace', 'zh', '他们在总统府会面。', ['总统府 → place:总统府']],
  [
    'a noun of two words',
    'vi',
    'Họ gặp nhau tại khách sạn Caravelle.',
    ['khách sạn Caravelle → place:khach-san-caravelle'],
  ],
  [
    'a town in its name',
    'vi',
    'Họ gặp nhau bên trong lâu đài Praha.',
    ['lâu đài Praha → place:lau-dai-praha'],
  ],
  [
    'a mission',
    'vi',
    'Họ gặp tại Đại sứ quán Mỹ ở Moskva.',
    ['Đại sứ quán Mỹ → place:dai-su-quan-my', 'Mỹ → country:US', 'Moskva → place:moscow'],
  ],
  ['an ambassador is no mission', 'vi', 'Đại sứ Mỹ phát biểu.', ['Mỹ → country:US']],
  ['the house of a body', 'pl', 'Goście byli w Sejmie.', ['Sejmie → place:sejm-building']],
  ['the body', 'pl', 'Sejm przyjął ustawę.', ['Sejm → org:pl-sejm']],
  ['a heading', 'fr', 'Séoul. Le ministre est arrivé.', ['Séoul → place:seoul']],
  ['the government', 'fr', 'Séoul a protesté.', ['Séoul → country:KR']],
  ['a heading with its number', 'zh', '六、吉隆坡，10月25日至26日。', ['吉隆坡 → place:kuala-lumpur']],
  [
    'a town right behind its state',
    'zh',
    '两人到了韩国庆州。',
    ['韩国 → country:KR', '庆州 → place:gyeongju'],
  ],
  [
    'no surname',
    'en',
    'Xi Jinping spoke. The format began in Xi’an.',
    ['Xi Jinping → person:xi-jinping', 'Xi’an → place:xi-an'],
  ],
];

describe('houses and headings', () => {
  it.each(CASES)('%s (%s): %s', (_, language, text, mentions) => {
    const found = link(language, text, '2024-05-31').mentions;
    expect(found.map((mention) => `${mention.text} → ${mention.entity}`)).toEqual(mentions);
  });
});
