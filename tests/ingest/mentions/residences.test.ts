// Houses by who is in them, nouns of several words, names beside a small noun; and persons that are none.

import { describe, expect, it } from 'vitest';
import type { Code } from './link.ts';
import { link } from './link.ts';

const CASES: readonly [what: string, language: Code, text: string, found: readonly string[]][] = [
  [
    'an envoy’s',
    'en',
    'They spoke at the residence of the Omani ambassador.',
    ['residence of the Omani ambassador'],
  ],
  ['an envoy’s', 'en', "They spoke at the Omani ambassador's residence.", ["Omani ambassador's residence"]],
  [
    'an envoy’s',
    'de',
    'Sie sprachen in der Residenz des omanischen Botschafters.',
    ['Residenz des omanischen Botschafters'],
  ],
  [
    'an envoy’s',
    'fr',
    'Ils ont parlé à la résidence de l’ambassadeur d’Oman.',
    ['résidence de l’ambassadeur d’Oman'],
  ],
  ['an envoy’s', 'ru', 'Беседовали в резиденции посла Омана.', ['резиденции посла Омана']],
  [
    'an envoy’s',
    'tr',
    "Görüşme Umman Büyükelçisi'nin konutunda yapıldı.",
    ["Umman Büyükelçisi'nin konutunda"],
  ],
  ['an envoy’s', 'ja', '会談はオマーン大使公邸で行われた。', ['オマーン大使公邸']],
  ['a body’s', 'pt', 'O encontro na sede da ONU durou uma hora.', ['sede da ONU']],
  ['those in it', 'en', 'The residence of the Omani ambassador denied it.', []],
  ['several words', 'it', 'L’aereo è atterrato nella base aerea di Al Minhad.', ['base aerea di Al Minhad']],
  ['several words', 'vi', 'Ông được đón tại sân bay quốc tế Cát Bi.', ['sân bay quốc tế Cát Bi']],
  ['a small noun', 'en', 'The ministers gathered at the Radisson Blu hotel.', ['Radisson Blu hotel']],
  ['a small noun', 'nl', 'De ministers kwamen bijeen in hotel Radisson.', ['hotel Radisson']],
  ['a small noun alone', 'en', 'The ministers left the hotel.', []],
  ['one word', 'ja', '閣僚はラディソンホテルに集まった。', ['ラディソンホテル']],
  ['a capital inside a sentence', 'ru', 'Их приняли в Доме правительства.', ['Доме правительства']],
  ['no capital', 'ru', 'Он вырос в доме отца.', []],
  ['several adjectives', 'ru', 'Они были в Малом Юсуповском дворце.', ['Малом Юсуповском дворце']],
  ['what it is of', 'en', 'They met at the Museum of Modern Design.', ['Museum of Modern Design']],
  ['what it is of', 'pt', 'Discursou no Museu Nacional da Escravatura.', ['Museu Nacional da Escravatura']],
  ['a house of no noun', 'en', 'They met at the Kursaal.', ['Kursaal']],
  ['an adjective of no house', 'en', 'He spoke at the Nordicist convention.', []],
  ['a parliament of nobody named', 'uk', 'Гостя прийняли в Сенаті.', ['Сенаті']],
  ['its own noun', 'es', 'Se vieron junto al palacio de Itamaraty.', ['palacio de Itamaraty']],
  ['no capitals', 'ar', 'هبطت الطائرة في قاعدة المنهاد الجوية.', ['قاعدة المنهاد الجوية']],
  ['no person', 'tr', "Bakanlar Radisson Blu Oteli'nde toplandı.", ['Radisson Blu Oteli']],
  [
    'no person',
    'en',
    'It was held at the Sheikh Hamad Conference Centre.',
    ['Sheikh Hamad Conference Centre'],
  ],
];

describe('residences', () => {
  it.each(CASES)('%s (%s): %s', (_, language, text, found) => {
    const { mentions } = link(language, text, '2024-05-31');
    expect(mentions.filter(({ kind }) => kind === 'location').map((mention) => mention.text)).toEqual(found);
    expect(mentions.filter(({ kind }) => kind === 'person')).toEqual([]);
  });
});
