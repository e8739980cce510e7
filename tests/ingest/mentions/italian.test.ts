// Names in Italian: elided articles, adjectives behind their noun, titles, seats, what only looks like a name.

import { describe, expect, it } from 'vitest';
import { link } from './link.ts';

const read = (text: string): string[] =>
  link('it', text, '2025-02-27').mentions.map((mention) => `${mention.text} → ${mention.entity}`);

const NAMES: readonly [what: string, text: string, mentions: readonly string[]][] = [
  ['elided articles', 'Il vertice dell’Ue con l’Egitto.', ['Ue → org:eu', 'Egitto → country:EG']],
  ['adjectives', 'La delegazione ucraina e quella statunitense.', ['ucraina → country:UA', 'statunitense → country:US']],
  ['plural adjectives', 'I ministri tedeschi, greche le isole, turchi i droni.', ['tedeschi → country:DE', 'greche → country:GR', 'turchi → country:TR']],
  ['a pair in one word', 'I colloqui russo-ucraini.', ['russo → country:RU', 'ucraini → country:UA']],
  ['a title before', 'Il primo ministro britannico Keir Starmer.', ['britannico → country:GB', 'Keir Starmer → person:keir-starmer']],
  ['a name with D’', 'Il nunzio Giovanni D’Aniello parla.', ['Giovanni D’Aniello → person:giovanni-d-aniello']],
  ['a town is no part of a name', 'Vladimir Putin ad Abu Dhabi.', ['Vladimir Putin → person:vladimir-putin', 'Abu Dhabi → place:abu-dhabi']],
  ['nor is a building', 'Emmanuel Macron al Quirinale.', ['Emmanuel Macron → person:emmanuel-macron', 'Quirinale → place:quirinal-palace']],
  ['a seat acts', 'Il Cremlino tace.', ['Cremlino → country:RU']],
  ['the Holy See', 'Oltretevere nessuno commenta, la Santa Sede tace.', ['Oltretevere → country:VA', 'Santa Sede → country:VA']],
  ['papers', 'Lo scrive il New York Times.', []],
  ['clubs', 'Il Bayern Monaco e il Real Madrid.', []],
  ['parties', 'Fratelli d’Italia e Forza Italia.', []],
  ['regions', 'In America Latina.', []],
  ['everyday words', 'Potenza, sole, pace e prato.', []],
]; // prettier-ignore

describe('Italian names', () => {
  it.each(NAMES)('%s', (_, text, mentions) => {
    expect(read(text)).toEqual(mentions);
  });
});
