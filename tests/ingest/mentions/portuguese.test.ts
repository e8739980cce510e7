// Names in Portuguese: articles that are prepositions before towns, full names of republics, holders told one by one.

import { describe, expect, it } from 'vitest';
import { link, linked, sides } from './link.ts';

const NAMES: readonly [what: string, text: string, mentions: readonly string[]][] = [
  ['both spellings of a state', 'O Irã e o Irão são um.', ['Irã → country:IR', 'Irão → country:IR']],
  ['a verb is no state', 'Irá a Lisboa o presidente.', ['Lisboa → place:lisbon']],
  ['a meeting is no island', 'Reunião em Luanda.', ['Luanda → place:luanda']],
  ['adjectives agree', 'Delegações alemãs e espanholas.', ['alemãs → country:DE', 'espanholas → country:ES']],
  [
    'halves of a pair',
    'A cimeira luso-brasileira foi breve.',
    ['luso → country:PT', 'brasileira → country:BR'],
  ],
  ['the names of ministries', 'O Itamaraty calou-se.', ['Itamaraty → org:br-mfa']],
  ['a seat of power', 'O Planalto nega.', ['Planalto → country:BR']],
  ['a club is no state', 'O Vitória de Guimarães venceu.', []],
];

const SIDES: readonly [what: string, text: string, edges: readonly string[]][] = [
  [
    'a title with the state',
    'O primeiro-ministro da Índia, Narendra Modi, falou.',
    ['person:narendra-modi → country:IN (prime minister)'],
  ],
  [
    'an adjective inside the title',
    'O ministro português dos Negócios Estrangeiros, Joaquim Vaz, falou.',
    ['person:joaquim-vaz → country:PT (foreign minister)'],
  ],
  [
    'an adjective behind the title',
    'O ministro dos Negócios Estrangeiros serra-leonês, Abu Conteh, falou.',
    ['person:abu-conteh → country:SL (foreign minister)'],
  ],
  [
    'a republic whose name begins as the office',
    'O Presidente da República Democrática do Congo, Jean Mbuyi, falou.',
    ['person:jean-mbuyi → country:CD (president)'],
  ],
  ['a national', 'O boliviano Marco Quispe falou.', ['person:marco-quispe → country:BO (-)']],
  [
    'ministers of one state and another',
    'Os chanceleres da Venezuela, Pedro Rojas, e da Guiana, John Todd, falaram.',
    [
      'person:john-todd → country:GY (foreign minister)',
      'person:pedro-rojas → country:VE (foreign minister)',
    ],
  ],
];

describe('Portuguese names', () => {
  it.each(NAMES)('%s', (_, text, mentions) => expect(linked('pt', text, '2025-02-27')).toEqual(mentions));

  it('a town behind "a" is a place, a state is none', () => {
    const { mentions } = link('pt', 'Viajou de Lisboa a Moscovo. A Rússia e a Ucrânia falam.', '2025-02-27');
    expect(mentions.filter(({ locative }) => locative).map(({ text }) => text)).toContain('Moscovo');
    expect(mentions.filter(({ locative }) => locative).map(({ text }) => text)).not.toContain('Rússia');
    expect(mentions.filter(({ locative }) => locative).map(({ text }) => text)).not.toContain('Ucrânia');
  });
});

describe('whom Portuguese words say somebody stands for', () => {
  it.each(SIDES)('%s', (_, text, edges) => expect(sides('pt', text, '2025-02-27')).toEqual(edges));
});
