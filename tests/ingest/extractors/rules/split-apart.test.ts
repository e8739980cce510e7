// Guests whom one clause lists: met one by one, or all together. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

const IDS = {
  albares: 'country:ES person:jose-manuel-albares',
  baerbock: 'country:DE person:annalena-baerbock',
  blinken: 'country:US person:antony-blinken',
  cassis: 'country:CH person:ignazio-cassis',
  fidan: 'country:TR person:hakan-fidan',
  jaishankar: 'country:IN person:s-jaishankar',
  kamikawa: 'country:JP person:yoko-kamikawa',
  lavrov: 'country:RU person:sergey-lavrov',
  macron: 'country:FR person:emmanuel-macron',
  scholz: 'country:DE person:olaf-scholz',
  sikorski: 'country:PL person:radoslaw-sikorski',
  tajani: 'country:IT person:antonio-tajani',
  wang: 'country:CN person:wang-yi',
} as const;
type Name = keyof typeof IDS;

const met = (kind: string, day: string, place: string, ...names: readonly Name[]): string => {
  const ids = names.flatMap((name) => IDS[name].split(' ')).toSorted();
  return `held ${kind} 2024-05-${day} ${place} | ${ids.join(' ')}`;
};
/** One event a guest. */
const each = (kind: string, day: string, place: string, host: Name, ...guests: readonly Name[]): string[] =>
  guests.map((guest) => met(kind, day, place, host, guest)).toSorted();

// prettier-ignore
const APART: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  ['three of them', 'en', 'On Wednesday Hakan Fidan held separate talks in Antalya with Antony Blinken, Sergey Lavrov and Wang Yi.', each('talks', '29', 'place:antalya', 'fidan', 'blinken', 'lavrov', 'wang')],
  ['three of them', 'de', 'Ignazio Cassis sprach am Mittwoch in Genf getrennt mit Hakan Fidan, dem polnischen Außenminister Radosław Sikorski und Antony Blinken.', each('talks', '29', 'place:geneva', 'cassis', 'blinken', 'fidan', 'sikorski')],
  ['three of them', 'it', 'Mercoledì a Roma Antonio Tajani ha avuto colloqui separati con Hakan Fidan, Antony Blinken e il ministro degli Esteri polacco Radosław Sikorski.', each('talks', '29', 'place:rome', 'tajani', 'blinken', 'fidan', 'sikorski')],
  ['three of them', 'ru', 'В среду Сергей Лавров провел в Москве отдельные встречи с Хаканом Фиданом, Ван И и министром иностранных дел Индии Субраманьямом Джайшанкаром.', each('talks', '29', 'place:moscow', 'lavrov', 'fidan', 'jaishankar', 'wang')],
  ['three of them', 'tr', 'Hakan Fidan çarşamba günü Antalya’da Antony Blinken, Sergey Lavrov ve Radosław Sikorski ile ayrı ayrı görüştü.', each('talks', '29', 'place:antalya', 'fidan', 'blinken', 'lavrov', 'sikorski')],
  ['three of them', 'zh', '周三，王毅在北京分别会见土耳其外长费丹、瑞士外长卡西斯和波兰外长西科尔斯基。', each('talks', '29', 'place:beijing', 'wang', 'cassis', 'fidan', 'sikorski')],
  ['a sign for each', 'en', 'On Monday Hakan Fidan met with Sergey Lavrov and with Antony Blinken in Antalya.', each('talks', '27', 'place:antalya', 'fidan', 'blinken', 'lavrov')],
  ['a sign for each', 'es', 'El lunes, en Madrid, José Manuel Albares se reunió con el secretario de Estado, Antony Blinken, y con la ministra alemana de Exteriores, Annalena Baerbock.', each('talks', '27', 'place:madrid', 'albares', 'baerbock', 'blinken')],
  ['a sign for each', 'uk', 'У понеділок у Варшаві Радослав Сікорський зустрівся з Анналеною Бербок і з Антоніо Таяні.', each('talks', '27', 'place:warsaw', 'sikorski', 'baerbock', 'tajani')],
  ['a telephone has two ends', 'en', 'On Tuesday Emmanuel Macron telephoned Olaf Scholz and Hakan Fidan.', each('call', '28', 'nowhere', 'macron', 'fidan', 'scholz')],
  ['a telephone has two ends', 'pl', 'We wtorek Radosław Sikorski rozmawiał telefonicznie z Antonym Blinkenem i Hakanem Fidanem.', each('call', '28', 'nowhere', 'sikorski', 'blinken', 'fidan')],
  ['a telephone has two ends', 'vi', 'Hôm thứ Ba, ông Vương Nghị điện đàm với Ngoại trưởng Nga Sergey Lavrov và Ngoại trưởng Thổ Nhĩ Kỳ Hakan Fidan.', each('call', '28', 'nowhere', 'wang', 'fidan', 'lavrov')],
  ['he and the two', 'zh', '卡西斯和费丹在日内瓦谈判。王毅周二先后同两人通了电话。', ['held negotiation undated place:geneva | country:CH country:TR person:hakan-fidan person:ignazio-cassis', ...each('call', '28', 'nowhere', 'wang', 'cassis', 'fidan')]],
];

// prettier-ignore
const TOGETHER: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  ['one table', 'en', 'On Wednesday Hakan Fidan met Antony Blinken and Sergey Lavrov in Antalya.', [met('talks', '29', 'place:antalya', 'blinken', 'fidan', 'lavrov')]],
  ['one table', 'de', 'Am Mittwoch traf Ignazio Cassis in Genf Hakan Fidan und Antony Blinken zu einem gemeinsamen Gespräch.', [met('talks', '29', 'place:geneva', 'blinken', 'cassis', 'fidan')]],
  ['one table', 'ru', 'В среду Сергей Лавров встретился в Москве с Хаканом Фиданом и Ван И.', [met('talks', '29', 'place:moscow', 'fidan', 'lavrov', 'wang')]],
  ['one table', 'ja', '上川陽子外相は29日、東京でトルコのフィダン外相、ポーランドのシコルスキ外相と会談した。', [met('talks', '29', 'place:tokyo', 'fidan', 'kamikawa', 'sikorski')]],
  ['two who call', 'en', 'On Tuesday Emmanuel Macron and Olaf Scholz telephoned Hakan Fidan together.', [met('call', '28', 'nowhere', 'fidan', 'macron', 'scholz')]],
  ['two who call', 'fr', 'Mardi, Emmanuel Macron et Olaf Scholz ont téléphoné à Hakan Fidan.', [met('call', '28', 'nowhere', 'fidan', 'macron', 'scholz')]],
  ['a call of three', 'en', 'On Tuesday Emmanuel Macron held a joint call with Olaf Scholz and Hakan Fidan.', [met('call', '28', 'nowhere', 'fidan', 'macron', 'scholz')]],
  ['a call of three', 'pl', 'We wtorek Radosław Sikorski rozmawiał wspólnie przez telefon z Antonym Blinkenem i Hakanem Fidanem.', [met('call', '28', 'nowhere', 'blinken', 'fidan', 'sikorski')]],
  ['something else stands apart', 'en', 'On Monday Hakan Fidan met Sergey Lavrov in Antalya; the two have separate views on Syria.', [met('talks', '27', 'place:antalya', 'fidan', 'lavrov')]],
  ['a list that acts', 'it', 'Martedì a Roma Antonio Tajani, Hakan Fidan e Radosław Sikorski hanno incontrato Antony Blinken.', [met('talks', '28', 'place:rome', 'blinken', 'fidan', 'sikorski', 'tajani')]],
  ['a list that acts', 'uk', 'У понеділок у Варшаві Радослав Сікорський і Хакан Фідан зустрілися з Антоніо Таяні.', [met('talks', '27', 'place:warsaw', 'fidan', 'sikorski', 'tajani')]],
  ['one man, his state and his office', 'tr', 'Hakan Fidan salı günü Polonya Dışişleri Bakanı Radosław Sikorski ile telefonda görüştü.', [met('call', '28', 'nowhere', 'fidan', 'sikorski')]],
  ['guest and host alone', 'es', 'El lunes, José Manuel Albares se reunió en Madrid con Antony Blinken y con su equipo.', [met('talks', '27', 'place:madrid', 'albares', 'blinken')]],
];

describe('guests in one clause', () => {
  it.each(APART)('apart: %s (%s)', async (_, language, body, events) => {
    expect(printed(await readText(language, 'News', body)).toSorted()).toEqual(events.toSorted());
  });
  it.each(TOGETHER)('together: %s (%s)', async (_, language, body, events) => {
    expect(printed(await readText(language, 'News', body))).toEqual(events);
  });
});
