// Towns that no list holds, adjectives of towns, stops of a journey; and what only looks like one.

import { describe, expect, it } from 'vitest';
import type { Code } from './link.ts';
import { link } from './link.ts';

const CASES: readonly [what: string, language: Code, text: string, places: readonly string[]][] = [
  ['behind its noun', 'de', 'Sie trafen sich im Kurort Borowetz.', ['Borowetz → place:borowetz']],
  ['behind its noun', 'en', 'They met in the resort town of Karlovice.', ['Karlovice → place:karlovice']],
  ['behind its noun', 'uk', 'Зустріч відбулася на курорті Боровець.', ['Боровець → place:боровець']],
  ['its case', 'tr', "Taraflar Lagonegro'da görüştü.", ['Lagonegro → place:lagonegro']],
  ['before its noun', 'tr', 'Taraflar Borovets kasabasında görüştü.', ['Borovets → place:borovets']],
  ['another case', 'tr', "Taraflar Lagonegro'nun önerisini reddetti.", []],
  ['an abbreviation', 'tr', "Yasa TBXY'de görüşüldü.", []],
  ['by its sounds', 'ja', '両者はブルガリアのボロベツで会談した。', ['ボロベツ → place:ボロベツ']],
  ['by its sounds', 'zh', '双方在保加利亚博罗韦茨会晤。', ['博罗韦茨 → place:博罗韦茨']],
  ['its ending', 'ja', '両首脳は鹿追町で会談した。', ['鹿追町 → place:鹿追町']],
  ['an everyday word', 'ja', '両者はブルガリアのテレビ番組を見た。', []],
  ['an adjective', 'ru', 'Женевские переговоры завершились.', ['Женевские → place:geneva']],
  ['an adjective', 'uk', 'Стамбульський раунд відбувся.', ['Стамбульський → place:istanbul']],
  ['an adjective', 'pl', 'Genewskie rozmowy zakończyły się.', ['Genewskie → place:geneva']],
  ['an adjective', 'de', 'Die Genfer Gespräche endeten.', ['Genfer → place:geneva']],
  ['an adjective behind', 'fr', 'Le sommet genevois a duré.', ['genevois → place:geneva']],
  ['whose somebody is', 'ru', 'Московские чиновники молчат.', []],
  ['whose somebody is', 'de', 'Die Wiener Parteien schweigen.', []],
  ['a stop', 'en', 'His next stop is Warsaw.', ['Warsaw → place:warsaw']],
  ['a stop', 'ru', 'Следующая остановка — Варшава.', ['Варшава → place:warsaw']],
  ['a stop', 'ar', 'المحطة التالية هي وارسو.', ['وارسو → place:warsaw']],
  ['several stops', 'es', 'El itinerario: El Cairo, Amán.', ['El Cairo → place:cairo', 'Amán → place:amman']],
  ['a government', 'en', 'The next offer is Warsaw’s.', []],
  ['a journey', 'de', 'Die Moskau-Reise dauerte.', ['Moskau → place:moscow']],
  ['a way', 'ja', 'ウィーン経由で帰った。', ['ウィーン → place:vienna']],
  ['what somebody will do there', 'zh', '外长将在莫斯科会见客人。', ['莫斯科 → place:moscow']],
];

describe('towns', () => {
  it.each(CASES)('%s (%s): %s', (_, language, text, places) => {
    const found = link(language, text, '2024-05-31').mentions.filter(({ kind }) => kind === 'location');
    expect(found.map((mention) => `${mention.text} → ${mention.entity}`)).toEqual(places);
  });
});
