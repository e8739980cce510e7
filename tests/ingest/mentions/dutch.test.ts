// Names in Dutch: adjectives, offices before and behind names, spellings, what only looks like a name.

import { describe, expect, it } from 'vitest';
import { link } from './link.ts';

const read = (text: string): string[] =>
  link('nl', text, '2025-02-27').mentions.map((mention) => `${mention.text} → ${mention.entity}`);

const NAMES: readonly [what: string, text: string, mentions: readonly string[]][] = [
  [
    'adjectives with and without their e',
    'De Franse en het Duits voorstel.',
    ['Franse → country:FR', 'Duits → country:DE'],
  ],
  [
    'a vowel lost',
    'De Congolese en de Indiase delegatie.',
    ['Congolese → country:CD', 'Indiase → country:IN'],
  ],
  ['genitives', "Duitslands en China's voorstel.", ['Duitslands → country:DE', 'China → country:CN']],
  ['short names', 'De VS, het VK en de VAE.', ['VS → country:US', 'VK → country:GB', 'VAE → country:AE']],
  ['seats', 'Het Kremlin en het Witte Huis zwegen.', ['Kremlin → country:RU', 'Witte Huis → country:US']],
  [
    'Russian names in Dutch spelling',
    'Poetin, Loekasjenko en Dmitri Medvedev kwamen.',
    [
      'Poetin → person:vladimir-putin',
      'Loekasjenko → person:alexander-lukashenko',
      'Dmitri Medvedev → person:dmitry-medvedev',
    ],
  ],
  [
    'an office before the name',
    'Minister van Buitenlandse Zaken Maxime Prévot landde.',
    ['Maxime Prévot → person:maxime-prevot'],
  ],
  [
    'an office that parts round the name',
    'Minister Caspar Veldkamp van Buitenlandse Zaken landde.',
    ['Caspar Veldkamp → person:caspar-veldkamp'],
  ],
  [
    'a king',
    'Koning Filip en koning Willem-Alexander.',
    ['Koning Filip → person:philippe-of-belgium', 'Willem-Alexander → person:willem-alexander'],
  ],
  ['a capital for its government', 'Kigali verbrak de banden.', ['Kigali → country:RW']],
  ['a capital as a place', 'Hij landde in Kigali.', ['Kigali → place:kigali']],
  ['a capital that is visited', 'Hij wil Kigali bezoeken.', ['Kigali → place:kigali']],
  ['no state in other names', 'Frans Timmermans las de New York Times bij Air France.', []],
  ['no state in a parliament', 'De Staten-Generaal en Nederlands-Indië.', []],
  ['no town in a word', 'Het best gelezen heel oude boek van Maria.', []],
];

describe('names in Dutch', () => {
  it.each(NAMES)('%s', (_, text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});
