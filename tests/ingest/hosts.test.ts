// Where events are by who gives the house for them, by a day beside a town, by where the article was written.

import { describe, expect, it } from 'vitest';
import { printed, readText } from './read-text.ts';

const CASES: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  [
    'a summit where the article was written',
    'en',
    'SAMARKAND, May 31 - The Shanghai Cooperation Organisation held its summit in Samarkand on Thursday.\nThe leaders signed a declaration.\nOn Thursday Chinese President Xi Jinping met Mongolian President Ukhnaagiin Khurelsukh.',
    [
      'held summit 2024-05-30 place:samarkand | org:sco',
      'held talks 2024-05-30 place:samarkand | country:CN country:MN person:ukhnaagiin-khurelsukh person:xi-jinping',
    ],
  ],
  [
    'a town where nobody of them is at home and nothing was told to be',
    'en',
    'SAMARKAND, May 31 - Uzbek President Shavkat Mirziyoyev spoke of trade.\nOn Thursday Chinese President Xi Jinping met Mongolian President Ukhnaagiin Khurelsukh.',
    ['held talks 2024-05-30 nowhere | country:CN country:MN person:ukhnaagiin-khurelsukh person:xi-jinping'],
  ],
  [
    'at home there',
    'en',
    'SAMARKAND, May 31 - Uzbek President Shavkat Mirziyoyev spoke of trade.\nOn Thursday Mirziyoyev received Mongolian President Ukhnaagiin Khurelsukh.',
    [
      'held talks 2024-05-30 place:samarkand | country:MN country:UZ person:shavkat-mirziyoyev person:ukhnaagiin-khurelsukh',
    ],
  ],
  [
    'what was long before the article',
    'en',
    'SAMARKAND, May 31 - Uzbek President Shavkat Mirziyoyev spoke of trade.\nIn January Mirziyoyev had received Mongolian President Ukhnaagiin Khurelsukh.',
    [
      'held talks 2024-01-01..2024-01-31 nowhere | country:MN country:UZ person:shavkat-mirziyoyev person:ukhnaagiin-khurelsukh',
    ],
  ],
  [
    'a capital that hosts',
    'pt',
    'Luanda vai acolher em junho a cimeira entre os Estados Unidos e a União Africana.',
    ['planned talks 2024-06-01..2024-06-30 place:luanda | country:AO country:US org:au'],
  ],
  [
    'a capital that only wishes to',
    'it',
    'Washington vorrebbe ospitare in giugno i colloqui fra Armenia e Azerbaigian.',
    ['proposed talks 2024-06-01..2024-06-30 country:US | country:AM country:AZ country:US'],
  ],
  [
    'a capital that hosts',
    'es',
    'Caracas acogerá en junio las negociaciones entre Colombia y Cuba.',
    ['planned negotiation 2024-06-01..2024-06-30 place:caracas | country:CO country:CU country:VE'],
  ],
  [
    'a capital that hosts',
    'fr',
    'Alger accueillera en juin les pourparlers entre le Mali et le Niger.',
    ['planned negotiation 2024-06-01..2024-06-30 place:algiers | country:DZ country:ML country:NE'],
  ],
  [
    'a capital that hosts',
    'ru',
    'Маскат примет в понедельник переговоры США и Ирана.',
    ['planned talks 2024-06-03 place:muscat | country:IR country:OM country:US'],
  ],
  [
    'a capital beside a day in brackets',
    'ru',
    'Министры России и Турции провели консультации (27 мая, Москва).',
    ['held talks 2024-05-27 place:moscow | country:RU country:TR'],
  ],
  [
    'a capital behind a day',
    'tr',
    'İki ülkenin liderleri, Recep Tayyip Erdoğan ile Abdülfettah es-Sisi, ilk kez orada el sıkıştı: 20 Kasım 2022, Doha.',
    [
      'held talks 2022-11-20 place:doha | country:EG country:TR person:abdel-fattah-el-sisi person:recep-tayyip-erdogan',
    ],
  ],
  [
    'a capital that hosts',
    'zh',
    '东京将主办6月的中日韩领导人会议。',
    ['planned summit 2024-06-01..2024-06-30 place:tokyo | country:CN country:JP country:KR'],
  ],
  [
    'a capital that heads a line of a diary',
    'ja',
    '▽28日　【カイロ】午前、岸田文雄首相はシシ大統領と会談。',
    [
      'held talks 2024-05-28 place:cairo | country:EG country:JP person:abdel-fattah-el-sisi person:fumio-kishida',
    ],
  ],
  [
    'what the sentence adds behind a comma',
    'de',
    'Bis Herbst wollen Präsident Emmanuel Macron und Bundeskanzler Olaf Scholz einander wiedersehen, dann in Brasilien.',
    ['planned talks undated country:BR | country:DE country:FR person:emmanuel-macron person:olaf-scholz'],
  ],
  [
    'in a ministry',
    'nl',
    'Dinsdag sprak minister Hanke Bruins Slot op het Chinese ministerie van Buitenlandse Zaken met haar ambtgenoot Wang Yi.',
    ['held talks 2024-05-28 place:beijing | country:CN country:NL person:hanke-bruins-slot person:wang-yi'],
  ],
  [
    'in a ministry by its acronym',
    'uk',
    'У суботу Дмитро Кулеба зустрівся в МЗС Гани з Ширлі Айоркор Ботчвей.',
    [
      'held talks 2024-05-25 place:accra | country:GH country:UA person:dmytro-kuleba person:shirley-ayorkor-botchwey',
    ],
  ],
  [
    'only said in a ministry',
    'ru',
    'В МИД России сообщили, что Сергей Лавров встретится с Хаканом Фиданом в понедельник.',
    ['planned talks 2024-06-03 nowhere | country:RU country:TR person:hakan-fidan person:sergey-lavrov'],
  ],
  [
    'in a house with a name',
    'en',
    'On Tuesday Hakan Fidan met Antony Blinken at the State Department.',
    [
      'held talks 2024-05-28 place:state-department-building | country:TR country:US person:antony-blinken person:hakan-fidan',
    ],
  ],
  [
    'a capital that says something',
    'en',
    'Washington said on Tuesday that Antony Blinken had met Hakan Fidan.',
    ['held talks 2024-05-28 nowhere | country:TR country:US person:antony-blinken person:hakan-fidan'],
  ],
  [
    'what opens the sentence',
    'de',
    'In Entebbe sprach Bundeskanzler Olaf Scholz am Montag mit Ugandas Präsident Yoweri Museveni, um in Kigali zu vermitteln.',
    ['held talks 2024-05-27 place:entebbe | country:DE country:UG person:olaf-scholz person:yoweri-museveni'],
  ],
  [
    'a house that a longer name ends with',
    'de',
    'Am Montag trank Premierminister Nikol Paschinjan im Istanbuler Dolmabahçe-Palast Tee mit Präsident Recep Tayyip Erdoğan.',
    [
      'held talks 2024-05-27 place:dolmabahce | country:AM country:TR person:nikol-pashinyan person:recep-tayyip-erdogan',
    ],
  ],
  [
    'a house whose name goes on over a hyphen',
    'pt',
    'Na segunda-feira Lula foi recebido por Mohamed bin Zayed no palácio Qasr al-Bahr.',
    [
      'held talks 2024-05-27 place:palacio-qasr-al-bahr | country:AE country:BR person:luiz-inacio-lula-da-silva person:mohamed-bin-zayed',
    ],
  ],
  [
    'the headquarters of a body',
    'ja',
    '岸田首相は28日、アラブ連盟本部でアブルゲイト事務総長と会談した。',
    [
      'held talks 2024-05-28 place:アラブ連盟本部 | country:JP org:arab-league person:ahmed-aboul-gheit person:fumio-kishida',
    ],
  ],
  [
    'an island',
    'es',
    'El martes el presidente Pedro Pablo Kuczynski recibió a Evo Morales en la Isla Esteves.',
    [
      'held talks 2024-05-28 place:isla-esteves | country:BO country:PE person:evo-morales person:pedro-pablo-kuczynski',
    ],
  ],
];

describe('the place of an event', () => {
  it.each(CASES)('%s (%s): %s', async (_, language, body, events) => {
    expect(printed(await readText(language, 'Nachrichten', body))).toEqual(events);
  });
});
