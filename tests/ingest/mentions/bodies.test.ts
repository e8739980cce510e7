// Bodies: listed ones by their names in each language, forums that others meet at.

import { describe, expect, it } from 'vitest';
import type { Code } from './link.ts';
import { link } from './link.ts';

const CASES: readonly [what: string, language: Code, text: string, mentions: readonly string[]][] = [
  [
    'written small',
    'fr',
    'Le processus d’Astana réunit les garants.',
    ['processus d’Astana → org:astana-process @'],
  ],
  [
    'in its case',
    'ru',
    'Делегаты Ассамблеи прибыли в ПМЭФ.',
    ['ПМЭФ → org:spief @', 'ПМЭФ → place:saint-petersburg'],
  ],
  [
    'in its case',
    'pl',
    'Mówił o tym na Monachijskiej Konferencji Bezpieczeństwa.',
    [
      'Monachijskiej Konferencji Bezpieczeństwa → org:munich-security-conference @',
      'Monachijskiej Konferencji Bezpieczeństwa → place:munich',
    ],
  ],
  [
    'a forum with its town',
    'en',
    'They met at the Shangri-La Dialogue.',
    ['Shangri-La Dialogue → org:shangri-la-dialogue @', 'Shangri-La Dialogue → place:singapore'],
  ],
  ['a forum that wanders', 'pt', 'O presidente discursou na COP30.', ['COP30 → org:cop @']],
  [
    'a body that acts',
    'es',
    'La Plataforma Unitaria aceptó.',
    ['Plataforma Unitaria → org:unitary-platform'],
  ],
  [
    'signs',
    'zh',
    '他在博鳌亚洲论坛上发言。',
    ['博鳌亚洲论坛 → org:boao-forum @', '博鳌亚洲论坛 → place:boao'],
  ],
  [
    'a ministry with its owner in its middle',
    'fr',
    'Le ministère malien de la Défense a démenti.',
    ['ministère malien de la Défense → org:ml-mod', 'malien → country:ML'],
  ],
  [
    'a ministry with its owner in its middle',
    'es',
    'El Ministerio ghanés de Exteriores lo confirmó.',
    ['Ministerio ghanés de Exteriores → org:gh-mfa', 'ghanés → country:GH'],
  ],
  [
    'a ministry with its owner behind it',
    'it',
    'Il ministero della Salute giordano tace.',
    ['ministero della Salute → org:jo-health', 'giordano → country:JO'],
  ],
  [
    'a parliament',
    'de',
    'Das georgische Parlament empfing sie.',
    ['georgische → country:GE', 'Parlament → org:ge-parliament'],
  ],
  [
    'a parliament that has a name of its own',
    'en',
    'The Israeli parliament voted.',
    ['Israeli → country:IL', 'parliament → org:il-knesset'],
  ],
  [
    'a central bank',
    'ja',
    'ナイジェリア中央銀行が署名した。',
    ['ナイジェリア → country:NG', '中央銀行 → org:ng-centralbank'],
  ],
  [
    'a general staff',
    'ru',
    'Генштаб Индонезии промолчал.',
    ['Генштаб → org:id-staff', 'Индонезии → country:ID'],
  ],
  ['a parliament of nobody', 'fr', 'Le ministre ghanéen a parlé du parlement.', ['ghanéen → country:GH']],
  [
    'the building of a parliament',
    'zh',
    '他们在泰国国会大厦会谈。',
    ['泰国国会大厦 → place:泰国国会大厦 @', '泰国 → country:TH @'],
  ],
  [
    'an acronym that spells it',
    'fr',
    'Le Mouvement pour la justice et l’unité (MJU) négocie. Le MJU a signé.',
    [
      'Mouvement pour la justice et l’unité → org:mouvement-pour-la-justice-et-l-unite',
      'MJU → org:mouvement-pour-la-justice-et-l-unite',
      'MJU → org:mouvement-pour-la-justice-et-l-unite',
    ],
  ],
  [
    'its noun first',
    'pt',
    'A Frente Patriótica para a Renovação assinou o acordo.',
    ['Frente Patriótica para a Renovação → org:frente-patriotica-para-a-renovacao'],
  ],
  [
    'a word that joins two',
    'en',
    'The Movement for Justice and Equality met the envoy.',
    ['Movement for Justice and Equality → org:movement-for-justice-and-equality'],
  ],
  ['an acronym of no body', 'en', 'The growth of Gross Domestic Product (GDP) slowed.', []],
  ['a noun alone', 'fr', 'Le Front s’étend.', []],
  ['another case', 'en', 'The cop drove on.', []],
  [
    'over the adjective of a state',
    'es',
    'Habló ante el Consejo Indio de Temas Globales.',
    ['Consejo Indio de Temas Globales → org:consejo-indio-de-temas-globales', 'Indio → country:IN'],
  ],
  [
    'over a word that is no name',
    'pt',
    'Falou à Confederação Nacional da Indústria.',
    ['Confederação Nacional da Indústria → org:confederacao-nacional-da-industria'],
  ],
  [
    'behind its noun',
    'nl',
    'Hij sprak met de Vereniging van Nederlandse Gemeenten.',
    [
      'Vereniging van Nederlandse Gemeenten → org:vereniging-van-nederlandse-gemeenten',
      'Nederlandse → country:NL',
    ],
  ],
  ['a noun that begins no name', 'es', 'La unión de los indios fue larga.', ['indios → country:IN']],
  ['a town alone', 'de', 'Sie sprachen in München.', ['München → place:munich @']],
];

describe('bodies', () => {
  it.each(CASES)('%s (%s): %s', (_, language, text, mentions) => {
    const found = link(language, text, '2024-05-31').mentions;
    const shown = found.map(
      ({ text: words, entity, locative }) => `${words} → ${entity}${locative ? ' @' : ''}`,
    );
    expect(shown).toEqual(mentions);
  });
});
