// Summits and conferences: whose they are, and who met beside them. Published on Friday, 31 May 2024.

import { describe, expect, it } from 'vitest';
import { printed, readText } from '../../read-text.ts';

const G20 =
  'held summit 2021-10-30 place:rome | country:FR country:IN org:g20 person:emmanuel-macron person:narendra-modi';
const MACRON_MODI =
  'held talks 2021-10-30 place:rome | country:FR country:IN person:emmanuel-macron person:narendra-modi';
const NATO =
  'held summit 2023-07-12 place:vilnius | country:GR country:TR org:nato person:kyriakos-mitsotakis person:recep-tayyip-erdogan';
const ERDOGAN_MITSOTAKIS =
  'held talks 2023-07-12 place:vilnius | country:GR country:TR person:kyriakos-mitsotakis person:recep-tayyip-erdogan';

// prettier-ignore
const HELD: readonly [what: string, language: string, body: string, events: readonly string[]][] = [
  ['beside a summit', 'de', 'Am Rande des G20-Gipfels in Rom traf der französische Präsident Emmanuel Macron am 30. Oktober 2021 den indischen Premierminister Narendra Modi.', [G20, MACRON_MODI]],
  ['beside a summit', 'en', 'On the margins of the G20 summit in Rome on October 30, 2021, French President Emmanuel Macron met Indian Prime Minister Narendra Modi.', [G20, MACRON_MODI]],
  ['beside a summit', 'fr', 'En marge du sommet du G20 à Rome, le 30 octobre 2021, le président français Emmanuel Macron a rencontré le Premier ministre indien Narendra Modi.', [G20, MACRON_MODI]],
  ['beside a summit', 'pl', 'Na marginesie szczytu NATO w Wilnie 12 lipca 2023 roku prezydent Turcji Recep Tayyip Erdoğan spotkał się z premierem Grecji Kiriakosem Mitsotakisem.', [NATO, ERDOGAN_MITSOTAKIS]],
  ['on its occasion', 'es', 'Con motivo de la cumbre de la OTAN en Vilna, el 12 de julio de 2023, el presidente turco Recep Tayyip Erdogan se reunió con el primer ministro griego Kyriakos Mitsotakis.', [NATO, ERDOGAN_MITSOTAKIS]],
  ['in its corridors', 'tr', 'Cumhurbaşkanı Recep Tayyip Erdoğan 12 Temmuz 2023’te Vilnius’taki NATO zirvesi marjında Yunanistan Başbakanı Kiryakos Miçotakis ile görüştü.', [NATO, ERDOGAN_MITSOTAKIS]],
  ['beside a summit', 'uk', 'На полях саміту НАТО у Вільнюсі 12 липня 2023 року президент Туреччини Реджеп Тайїп Ердоган зустрівся з прем’єр-міністром Греції Кіріакосом Міцотакісом.', [NATO, ERDOGAN_MITSOTAKIS]],
];

// prettier-ignore
const NOTHING: readonly [what: string, language: string, body: string][] = [
  ['nobody’s gathering', 'de', 'Am Rande der Konferenz sprach Olaf Scholz am Dienstag über das Wetter.'],
  ['a fair', 'fr', 'En marge du salon de l’agriculture, Emmanuel Macron a caressé des vaches.'],
];

const CENTRAL_ASIA = 'country:KG country:KZ country:UZ';
const LUBLIN = 'country:LT country:PL country:UA';

// prettier-ignore
const ANOTHER: readonly [language: string, body: string, event: string][] = [
  ['ru', 'Президенты Казахстана, Киргизии и Узбекистана собрались во вторник в Ташкенте на саммит. Прошлый саммит состоялся в августе 2023 года в Астане.', `held summit 2023-08-01..2023-08-31 place:astana | ${CENTRAL_ASIA}`],
  ['ru', 'В Астане во вторник открылся саммит ШОС. Следующий саммит пройдет в Пекине.', 'planned summit undated place:beijing | org:sco'],
  ['uk', 'Лідери України, Польщі та Литви зібралися у вівторок у Львові на саміт. Попередній саміт відбувся в лютому у Варшаві.', `held summit 2024-02-01..2024-02-29 place:warsaw | ${LUBLIN}`],
  ['pl', 'Przywódcy Polski, Litwy i Ukrainy zebrali się we wtorek w Lublinie. Następny szczyt odbędzie się w lipcu w Wilnie.', `planned summit 2024-07-01..2024-07-31 place:vilnius | ${LUBLIN}`],
  ['tr', 'Türkiye, Rusya ve İran liderleri salı günü Soçi’de toplandı. Bir önceki zirve eylülde Tahran’da yapılmıştı.', 'held summit 2023-09-01..2023-09-30 place:tehran | country:IR country:RU country:TR'],
];

// prettier-ignore
const NO_OTHER: readonly [language: string, body: string, place: string][] = [
  ['ru', 'Владимир Путин встретился во вторник в Москве с Эммануэлем Макроном. Следующий саммит пройдет в Пекине.', 'beijing'],
  ['ru', 'В Астане во вторник открылся саммит ШОС. Еще один саммит пройдет в Пекине.', 'beijing'],
  ['uk', 'Дмитро Кулеба зустрівся у вівторок у Києві з Радославом Сікорським. Наступний саміт відбудеться в Мадриді.', 'madrid'],
  ['pl', 'Radosław Sikorski spotkał się we wtorek w Kijowie z Dmytrem Kułebą. Następny szczyt odbędzie się w Madrycie.', 'madrid'],
];

describe('another gathering of the same', () => {
  it.each(ANOTHER)('%s: %s', async (language, body, event) => {
    expect(printed(await readText(language, 'News', body))).toContain(event);
  });

  it.each(NO_OTHER)('nobody’s, %s: %s', async (language, body, place) => {
    expect(printed(await readText(language, 'News', body)).join()).not.toContain(`place:${place}`);
  });
});

describe('gatherings', () => {
  it.each(HELD)('%s (%s)', async (_, language, body, events) => {
    expect(printed(await readText(language, 'News', body))).toEqual(events);
  });

  it.each(NOTHING)('nothing: %s (%s)', async (_, language, body) => {
    expect(printed(await readText(language, 'News', body))).toEqual([]);
  });
});
