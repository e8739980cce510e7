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
  ['in the name of a building', 'fr', 'Réunis en France au château de Pau, ils ont parlé.', ['château de Pau → place:chateau-de-pau']],
  ['in the name of a building', 'ar', 'التقى المغرب ومصر في منتجع بوزنيقة.', ['منتجع بوزنيقة → place:منتجع-بوزنيقة']],
  ['somebody’s house', 'es', 'Se vieron en Uruguay, en la residencia de Suárez.', ['residencia de Suárez → place:residencia-de-suarez']],
  ['behind a day', 'ja', '【30日】カイロ。午前、首脳会談。', ['カイロ → place:cairo']],
  ['behind a day', 'zh', '5月27日，塔拉瓦。王毅会见马茂。', ['塔拉瓦 → place:tarawa']],
  ['behind its state', 'ja', '【1日】ガーナ・アクラ。大統領と会談。', ['アクラ → place:accra']],
  ['behind its state', 'uk', '5 жовтня. Кот-д’Івуар, Абіджан. Алассан Уаттара говорить про зерно.', ['Абіджан → place:abidjan']],
  ['behind its state', 'en', 'Day two: Ghana, Accra. The president spoke.', ['Accra → place:accra']],
  ['behind another state', 'en', 'He talked about Togo, Accra. Then he left.', []],
  ['acts behind its state', 'en', 'After the talks with Russia, Moscow denied it.', []],
  ['a state and its town', 'en', 'The Singapore summit lasted a day.', ['Singapore → place:singapore']],
  ['a state and its town', 'it', 'Il vertice di Singapore durò un giorno.', ['Singapore → place:singapore']],
  ['a state and its town', 'de', 'Der Singapur-Gipfel dauerte einen Tag.', ['Singapur → place:singapore']],
  ['a state and its town', 'zh', '新加坡峰会持续一天。', ['新加坡 → place:singapore']],
  ['a state that acts', 'en', 'Singapore denied it.', []],
  ['as the press spells it', 'en', 'The officers met in Naqoura.', ['Naqoura → place:en-naqoura']],
  ['a small seat of forums', 'de', 'Die Minister trafen sich in Karpacz.', ['Karpacz → place:karpacz']],
  ['a listed guest house', 'zh', '双方在天津迎宾馆会谈。', ['天津迎宾馆 → place:tianjin-guesthouse']],
  ['a listed castle', 'de', 'Der Gast wurde im Rigaer Schloss empfangen.', ['Rigaer Schloss → place:riga-castle']],
  ['a name that is a person’s', 'en', 'Shannon Bedminster spoke.', []],
  ['its own sign', 'en', 'The leaders met in Nukuʻalofa.', ['Nukuʻalofa → place:nuku-alofa']],
  ['its own sign', 'de', 'Die Regierungschefs trafen sich in Nukuʻalofa.', ['Nukuʻalofa → place:nuku-alofa']],
  ['its noun written small', 'es', 'El buque navega por el mar Negro.', ['mar Negro → place:black-sea']],
  ['its noun written small', 'pt', 'O petroleiro passou pelo estreito de Ormuz.', ['estreito de Ormuz → place:strait-of-hormuz']],
  ['its noun written small', 'it', 'Le navi sono nel mar Rosso.', ['mar Rosso → place:red-sea']],
  ['its noun written small', 'fr', "Le navire était dans le détroit d'Ormuz.", ["détroit d'Ormuz → place:strait-of-hormuz"]],
  ['a small word of a town’s', 'es', 'La decisión es de la Unión y no de otros.', []],
  ['a region', 'uk', 'Зустріч відбулася в Північному Ківу.', ['Північному Ківу → place:north-kivu']],
  ['a region', 'pl', 'Okręty są na Morzu Egejskim.', ['Morzu Egejskim → place:aegean']],
  ['a region', 'ja', '首脳会談は南チロルで行われた。', ['南チロル → place:south-tyrol']],
  ['of a month', 'en', 'Three rounds followed: Vienna in May, London in June.', ['Vienna → place:vienna', 'London → place:london']],
  ['of a month', 'de', 'Es folgten drei Runden: Wien im Mai, Stockholm Ende Juli.', ['Wien → place:vienna', 'Stockholm → place:stockholm']],
  ['of a month', 'ru', 'Сингапур 12 июня 2018-го, Ханой в феврале.', ['Сингапур → place:singapore', 'Ханой → place:hanoi']],
  ['of a month', 'vi', 'Có thêm ba vòng: Stockholm cuối tháng 7, Madrid giữa tháng 9.', ['Stockholm → place:stockholm', 'Madrid → place:madrid']],
  ['of a month', 'es', 'Hubo dos rondas: Viena en mayo y Londres en junio.', ['Viena → place:vienna', 'Londres → place:london']],
  ['of a month', 'pt', 'Houve duas rondas: Viena em maio e Londres em junho.', ['Viena → place:vienna', 'Londres → place:london']],
  ['of a month', 'it', 'Ci furono due turni: Vienna a maggio, Londra a giugno.', ['Vienna → place:vienna', 'Londra → place:london']],
  ['of a month', 'nl', 'Er waren twee ronden: Wenen in mei, Londen in juni.', ['Wenen → place:vienna', 'Londen → place:london']],
  ['of a month', 'uk', 'Були два раунди: Відень у травні, Лондон у червні.', ['Відень → place:vienna', 'Лондон → place:london']],
  ['of a month', 'pl', 'Były dwie rundy: Wiedeń w maju, Londyn w czerwcu.', ['Wiedeń → place:vienna', 'Londyn → place:london']],
  ['acts in a month', 'en', 'Beijing in May imposed new rules.', []],
  ['acts in a month', 'en', 'The plan was rejected by Moscow in May.', []],
  ['acts in a month', 'de', 'Moskau hatte im Mai abgelehnt.', []],
  ['acts in a month', 'ru', 'Москва в мае отказалась от плана.', []],
  ['acts in a month', 'es', 'Moscú rechazó en mayo el plan.', []],
  ['where something is', 'ru', 'Предложили Хельсинки, где они встречались.', ['Хельсинки → place:helsinki']],
  ['where something is', 'uk', 'Запропонували Гельсінкі, де вони зустрічалися.', ['Гельсінкі → place:helsinki']],
  ['where something is', 'pl', 'Zaproponowano Helsinki, gdzie się spotkali.', ['Helsinki → place:helsinki']],
  ['where something is', 'ar', 'اقترحوا هلسنكي، حيث التقوا.', ['هلسنكي → place:helsinki']],
  ['where something is', 'vi', 'Họ đề xuất Helsinki, nơi hai bên từng gặp nhau.', ['Helsinki → place:helsinki']],
  ['who says', 'ru', 'Хельсинки, как пишут, против.', []],
  ['what somebody will do there', 'zh', '外长将在莫斯科会见客人。', ['莫斯科 → place:moscow']],
]; // prettier-ignore

describe('towns', () => {
  it.each(CASES)('%s (%s): %s', (_, language, text, places) => {
    const found = link(language, text, '2024-05-31').mentions.filter(({ kind }) => kind === 'location');
    expect(found.map((mention) => `${mention.text} → ${mention.entity}`)).toEqual(places);
  });

  it.each([
    ['fr', 'Réunis en France au château de Pau, ils ont parlé.', 'place:pau'],
    ['es', 'Se vieron en Uruguay, en el palacio de Rivera.', 'place:rivera'],
    ['ar', 'التقى المغرب ومصر في منتجع بوزنيقة.', 'place:bouznika'],
  ] as const)('are named by the buildings that hold them (%s): %s', (language, text, town) => {
    expect(link(language, text, '2024-05-31').entities.map(({ id }) => id)).toContain(town);
  });

  it('are not named by somebody’s house', () => {
    const { entities } = link('es', 'Se vieron en Uruguay, en la residencia de Suárez.', '2024-05-31');
    expect(entities.filter(({ name }) => name === 'Suárez')).toEqual([]);
  });
});
